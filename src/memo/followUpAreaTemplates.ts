import { activityOffers } from "./activityText";
import type { PartTemplate } from "./documentTexts";
import { comparisonOffers, comparisonText } from "./yearOnYear";

/** How many activities there are, and the statuses that they have. */
export const statusOffers = ["AntalInsatser", "Statusar"] as const;

/** What a row of a table of grants may name. */
const formOffers = ["Stödform", "Antal", "Belopp", "Andel", "BeloppFöre", "Förändring", "Medel", "Utbetalt"] as const;

/** What an area's section of the full follow-up is made of. */
export const followUpAreaTemplates = {
  heading: {
    id: "full/area/heading",
    style: "heading2",
    text: "{Rubrik}",
    explanation: "Rubrik över ett område. {Rubrik} är områdets rubrik på bladet Inställningar.",
    offers: ["Rubrik"],
  },
  status: {
    id: "full/area/status",
    style: "paragraph",
    text:
      "{AntalInsatser, plural, =0 {Området har inga insatser i handlingsplanen för {Uppföljningsår}.} " +
      "one {Området har {AntalInsatser} insats.} other {Området har {AntalInsatser} insatser.}}{Statusar, select, saknas {} other { Status: {Statusar}.}}",
    explanation: "Hur det har gått i området: {AntalInsatser} och {Statusar}, som saknas när ingen insats har en känd status.",
    offers: statusOffers,
  },
  statusItem: {
    id: "full/area/status-item",
    style: "paragraph",
    text: "{status} {Antal}",
    explanation: "Ett led i {Statusar}: statusen och hur många insatser som har den.",
    offers: ["Status", "Antal"],
  },
  statusUnknown: {
    id: "full/area/status-unknown",
    style: "paragraph",
    text: "okänd {Antal}",
    explanation: "Det sista ledet i {Statusar}: insatser utan status, eller med en som inte finns på bladet Inställningar.",
    offers: ["Antal"],
  },
  activity: {
    id: "full/area/activity",
    style: "heading3",
    text: "{Nummer, select, saknas {} other {{Nummer} }}{Insats}",
    explanation: "Rubrik över en insats: {Nummer} och {Insats}.",
    offers: activityOffers,
  },
  facts: {
    id: "full/area/facts",
    style: "paragraph",
    text:
      "Mål: {Mål}\nAnsvarig: {Ansvarig}\nSamverkan: {Samverkan}\n" +
      "Period: {Period}\nStatus: {Status}\n{Räknat, select, saknas {Utfall} other {Antal {Räknat}}}: {Antal}",
    explanation:
      "Det som tabellen säger om en insats. En rad vars uppgift saknas utelämnas. {Räknat} är vad som räknas, om enheten säger det. " +
      "Även {Start}, {Slut}, {Kommun} och {Referens} kan användas.",
    offers: activityOffers,
  },
  outcome: {
    id: "full/area/outcome",
    style: "paragraph",
    text: "{Resultat}",
    explanation: "Insatsens resultat, som det står i tabellen.",
    offers: activityOffers,
  },
  outcomeMissing: {
    id: "full/area/outcome-missing",
    style: "paragraph",
    text: "Resultat saknas.",
    explanation: "I stället för resultatet när insatsen inte har något.",
    offers: activityOffers,
  },
  /** Where an outcome leads to the grants. */
  grant: {
    id: "full/area/grant",
    style: "bullet",
    text: "{Stödform} {Antal}, {Belopp} {Belopp, plural, one {krona} other {kronor}}",
    explanation: "En stödform efter ett resultat som slutar med kolon: {Stödform} som i kolumnen I texten, {Antal} med enhet och {Belopp}.",
    offers: ["Stödform", "Antal", "Belopp"],
    ofGrants: true,
  },
  grantsHeading: {
    id: "full/area/grants-heading",
    style: "heading3",
    text: "Beviljade stöd",
    explanation: "Rubrik över stöden i det område som stödformerna hör till.",
    offers: [],
    ofGrants: true,
  },
  grants: {
    id: "full/area/grants",
    style: "paragraph",
    text:
      "{AntalStöd, plural, =0 {Under {Uppföljningsår} har inga stöd beviljats.} one {Under {Uppföljningsår} har {AntalStöd} stöd på " +
      "{Belopp} {Belopp, plural, one {krona} other {kronor}} beviljats{Jämförelse}.} other {Under {Uppföljningsår} har {AntalStöd} stöd " +
      "beviljats med sammanlagt {Belopp} {Belopp, plural, one {krona} other {kronor}}{Jämförelse}.}}",
    explanation: "Områdets stöd tillsammans: {AntalStöd}, {Belopp} och {Jämförelse} med året före.",
    offers: ["AntalStöd", "Belopp", "Jämförelse"],
    ofGrants: true,
  },
  comparison: {
    id: "full/area/comparison",
    style: "paragraph",
    text: comparisonText,
    explanation:
      "Efter kronorna när JämförMedÅretFöre är ja: {Förändring} är ökning, minskning, nästan, oförändrat, nytt (inget året före), inget " +
      "(inget i år) eller aldrig. {Andel} är förändringen i procent, {BeloppFöre} kronorna året före.",
    offers: comparisonOffers,
    ofGrants: true,
  },
  byFormCaption: {
    id: "full/area/by-form-caption",
    style: "paragraph",
    text: "Stöd per stödform, belopp i kronor:",
    explanation: "Före tabellen över stödformerna.",
    offers: [],
    ofGrants: true,
  },
  byForm: {
    id: "full/area/by-form",
    style: "table",
    text:
      "Stödform | Antal | {Uppföljningsår} | Andel | {ÅretFöre} | Förändring\n" +
      "{Stödform} | {Antal} | {Belopp} | {Andel} | {BeloppFöre} | {Förändring}\n" +
      "Summa | {Antal} | {Belopp} | {Andel} | {BeloppFöre} | {Förändring}",
    explanation:
      "Tabellens rubriker, en rad för varje stödform och en summarad, med lodstreck mellan kolumnerna. " +
      "Även {Medel} (kronor per stöd) och {Utbetalt} kan användas.",
    offers: formOffers,
    ofGrants: true,
  },
  rounded: {
    id: "full/area/rounded",
    style: "paragraph",
    text: "Andelarna blir inte 100 procent tillsammans på grund av avrundning.",
    explanation: "Efter tabellen när de avrundade andelarna inte blir 100 procent.",
    offers: [],
    ofGrants: true,
  },
  byMunicipalityCaption: {
    id: "full/area/by-municipality-caption",
    style: "paragraph",
    text: "Stöd per kommun {Uppföljningsår}, belopp i kronor:",
    explanation: "Före tabellen över kommunerna.",
    offers: [],
    ofGrants: true,
  },
  byMunicipality: {
    id: "full/area/by-municipality",
    style: "table",
    text: "Kommun | {Stödform} | Summa\n{Kommun} | {Belopp} | {Summa}\nSumma | {Belopp} | {Summa}",
    explanation: "En rad för varje kommun med stöd och en summarad. En kolumn vars rubrik har {Stödform} upprepas för varje stödform.",
    offers: ["Kommun", "Stödform", "Antal", "Belopp", "Summa"],
    ofGrants: true,
  },
  municipalityUnknown: {
    id: "full/area/municipality-unknown",
    style: "paragraph",
    text: "Okänd kommun",
    explanation: "{Kommun} för stöd utan kommun, eller med en som inte finns på bladet Inställningar.",
    offers: [],
    ofGrants: true,
  },
  byYearCaption: {
    id: "full/area/by-year-caption",
    style: "paragraph",
    text: "Stöd per år, belopp i kronor:",
    explanation: "Före tabellen över åren. Den finns när tabellerna har minst tre år.",
    offers: [],
    ofGrants: true,
  },
  byYear: {
    id: "full/area/by-year",
    style: "table",
    text: "År | Antal | Kronor\n{År} | {Antal} | {Belopp}",
    explanation: "En rad för varje år med stöd, till och med året som följs upp.",
    offers: ["År", "Antal", "Belopp"],
    ofGrants: true,
  },
} as const satisfies Readonly<Record<string, PartTemplate>>;

export type FollowUpPart = keyof typeof followUpAreaTemplates;
