import { activityOffers } from "./activityText";
import { areaSectionKey, type BlockTemplate, type DocumentTexts, type PartTemplate, type SectionName } from "./documentTexts";
import { comparisonOffers, comparisonText } from "./yearOnYear";

/*
 * What the memo says. To add a section: give it a line in `memoSections`, where it shall stand, and its blocks in `memoTemplates`. Nothing
 * else is needed. The wording is that of the decided memo of 2025 (reference/tjansteskrivelse-2025.txt) with its faults corrected (memo.md).
 */

const memoSections: readonly SectionName[] = [
  { id: "title", name: "Rubrik" },
  { id: "background", name: "Ärendebeskrivning" },
  { id: areaSectionKey, name: "Prioriterat område" },
  { id: "resources", name: "Resurser" },
  { id: "proposal", name: "Förslag" },
  { id: "signatures", name: "I tjänsten" },
  { id: "extracts", name: "Utdrag till" },
];

export const memoTemplates: readonly BlockTemplate[] = [
  {
    id: "title/title",
    section: "title",
    style: "heading1",
    text: "Uppföljning av {programNamn} {ProgramPeriod}",
    explanation: "Tjänsteskrivelsens rubrik.",
  },

  { id: "background/heading", section: "background", style: "heading2", text: "Ärendebeskrivning", explanation: "Rubrik över bakgrunden." },
  {
    id: "background/plan",
    section: "background",
    style: "paragraph",
    text:
      "{Nämnd} fastställde den {PlanBeslutsdatum}, {PlanParagraf}, en plan med budget, inklusive uppföljningsplan, för {PlanÅr}. " +
      "I uppföljningsplanen anges vilka områden inom nämndens verksamhetsområde som särskilt följs upp under året. " +
      "Enligt fastställd plan ska {nämnd} vid sitt sammanträde i {sammanträdeMånad} göra en uppföljning av {programNamnBestämd}.",
    explanation: "Nämndens plan och när uppföljningen ska behandlas.",
  },
  {
    id: "background/programme",
    section: "background",
    style: "paragraph",
    text:
      "I oktober 2021 fick {Region} och övriga regioner erbjudande från regeringen att ta fram och genomföra regionala serviceprogram. " +
      "{Nämnd} beslutade den {ProgramBeslutsdatum}, {ProgramParagraf}, att fastställa {programNamn} för åren {ProgramPeriod} " +
      "({ProgramDiarienummer}). Beslut om årliga handlingsplaner delegerades till regional utvecklingsdirektör.",
    explanation: "Beslutet om programmet.",
  },
  {
    id: "background/strategy",
    section: "background",
    style: "paragraph",
    text:
      "{RegionGenitiv} regionala serviceprogram {ProgramPeriod} tar avstamp i den regionala utvecklingsstrategin " +
      "({StrategiDiarienummer}) och program för smart specialisering ({SpecialiseringDiarienummer}) samt nationella förordningar för " +
      "kommersiell service. Programmet har utarbetats i bred samverkan med länets kommuner och Länsstyrelsen Jämtlands län och syftar " +
      "till god tillgång till kommersiell service i olika typer av landsbygd. Programmet bidrar till att stärka samordningen av de " +
      "olika ekonomiska stöd och insatser som regionerna, länsstyrelsen och Tillväxtverket beslutar om.",
    explanation: "Vad programmet bygger på och syftar till.",
  },
  {
    id: "background/action-plans",
    section: "background",
    style: "paragraph",
    text:
      "{Region} är ansvarig för att {programNamnBestämd} genomförs och följer upp dess insatser. {Handlingsplansår, plural, " +
      "one {En handlingsplan har utarbetats för år} other {Handlingsplaner har utarbetats för åren}} " +
      "{Handlingsplansår} via det regionala nätverket {Nätverk} (bestående av " +
      "{Region} som sammankallande aktör tillsammans med länets kommuner och Länsstyrelsen i Jämtlands län). " +
      "{Handlingsplansår, plural, one {Handlingsplanen} other {Handlingsplanerna}} " +
      "innehåller en beskrivning av planerade insatser för året med uppföljningsbara mål och vem som ansvarar för insatsen.",
    explanation: "Handlingsplanerna. Handlingsplansår skrivs ut som en lista och böjer meningen.",
  },
  {
    id: "background/follow-up",
    section: "background",
    style: "paragraph",
    text:
      "Uppföljning sker årligen utifrån riktlinjer från Tillväxtverket och denna uppföljning ligger till grund för kommande års " +
      "handlingsplaner. Arbetet avrapporterades skriftligt till Tillväxtverket under kvartal 1 ({RapportDiarienummer}). Uppföljning " +
      "av handlingsplanen redovisas i sin helhet i dokumentet Uppföljning av {programNamn} ({ProgramDiarienummer}). Nedan följer " +
      "några axplock därur rörande prioriterade områden:",
    explanation: "Rapporten till Tillväxtverket. Sista meningen leder till de prioriterade områdena.",
  },

  {
    id: "resources/financing",
    section: "resources",
    style: "paragraph",
    text:
      "Resurser för genomförda aktiviteter finansieras främst via ordinarie budget hos intressenterna. Arbetet genomförs också med " +
      "stöd av projektet {ProjektNamn} som medfinansieras av Tillväxtverket och regionalt 1:1-anslag. Projektet har beviljats " +
      "förlängning och pågår nu {ProjektPeriod} och syftar till att vidareutveckla nya arbetsformer och samverkan för genomförande " +
      "av regionalt serviceprogram genom exempelvis dialog och samordning mellan olika aktörer och insatser, arbete med " +
      "kunskapsunderlag samt hantering av stöd till kommersiell service.",
    explanation: "Hur arbetet finansieras.",
  },

  {
    id: "proposal/heading",
    section: "proposal",
    style: "heading2",
    text: "Regiondirektörens förslag",
    explanation: "Rubrik över förslaget.",
  },
  { id: "proposal/decision", section: "proposal", style: "paragraph", text: "{Förslag}", explanation: "Förslaget till beslut." },

  { id: "signatures/heading", section: "signatures", style: "heading2", text: "I tjänsten", explanation: "Rubrik över undertecknarna." },
  {
    id: "signatures/first",
    section: "signatures",
    style: "paragraph",
    text: "{Undertecknare1Namn, select, saknas {} other {{Undertecknare1Namn}\n}}{Undertecknare1}",
    explanation: "Första undertecknaren. Namnet står på en egen rad när det är ifyllt.",
  },
  {
    id: "signatures/second",
    section: "signatures",
    style: "paragraph",
    text: "{Undertecknare2Namn, select, saknas {} other {{Undertecknare2Namn}\n}}{Undertecknare2}",
    explanation: "Andra undertecknaren. Namnet står på en egen rad när det är ifyllt.",
  },

  {
    id: "extracts/heading",
    section: "extracts",
    style: "heading2",
    text: "Utdrag till",
    explanation: "Rubrik över dem som får ett utdrag.",
  },
  {
    id: "extracts/recipients",
    section: "extracts",
    style: "paragraph",
    text: "{UtdragTill}",
    explanation: "Vilka som får ett utdrag av beslutet. Är uppgiften tom står inget här.",
    hidesGaps: true,
  },
];

/** What an area's section is made of. */
const areaTemplates = {
  heading: {
    id: "area/heading",
    style: "heading2",
    text: "{Rubrik}",
    explanation: "Rubrik över ett område. {Rubrik} är områdets rubrik på bladet Inställningar.",
    offers: ["Rubrik"],
  },
  activity: {
    id: "area/activity",
    style: "bullet",
    text: "{Resultat}",
    explanation: "En insats som är vald till tjänsteskrivelsen: {Resultat}, {Insats}.",
    offers: activityOffers,
  },
  /** The outcome follows as a sentence of its own. {Antal}: "18 st.". */
  counted: {
    id: "area/counted",
    style: "bullet",
    text: "Antal {Enhet} {Antal}",
    explanation: "Före resultatet när insatsen har ett antal och en enhet: {Antal}, {Enhet}, {Insats}.",
    offers: activityOffers,
  },
  /** The same where the unit says nothing ("st.") or measures ("procent"): {Antal} has it. */
  measured: {
    id: "area/measured",
    style: "bullet",
    text: "{Insats} {Antal}",
    explanation: "Före resultatet när enheten inte säger vad som räknas (st., procent): {Antal}, {Insats}.",
    offers: activityOffers,
  },
  /** Where no activity's own text leads to the grants. */
  grantsIntroduction: {
    id: "area/grants-introduction",
    style: "paragraph",
    text: "Under året har {AntalStöd, plural, =0 {inga} other {{AntalStöd}}} stöd beviljats:",
    explanation: "Före stöden, om inget resultat slutar med kolon: {AntalStöd} är hur många stöd punkterna har tillsammans.",
    offers: ["AntalStöd"],
    ofGrants: true,
  },
  /** The same where no figure says the number. */
  grantsIntroductionWithoutNumber: {
    id: "area/grants-introduction-without-number",
    style: "paragraph",
    text: "Under året beslutade stöd:",
    explanation: "Före stöden när antalet inte är känt.",
    offers: [],
    ofGrants: true,
  },
  grant: {
    id: "area/grant",
    style: "bullet",
    text: "{Stödform} {Antal}, {Belopp} {Belopp, plural, one {krona} other {kronor}}",
    explanation: "En stödform: {Stödform} som i kolumnen I texten, {Antal} med enhet och {Belopp}.",
    offers: ["Stödform", "Antal", "Belopp"],
    ofGrants: true,
  },
  /** Stands behind the same bullet. */
  comparison: {
    id: "area/comparison",
    style: "bullet",
    text: comparisonText,
    explanation:
      "Efter stödformen när JämförMedÅretFöre är ja: {Förändring} är ökning, minskning, nästan, oförändrat, nytt (inget året före), inget " +
      "(inget i år) eller aldrig. {Andel} är förändringen i procent, {BeloppFöre} kronorna året före.",
    offers: comparisonOffers,
    ofGrants: true,
  },
} as const satisfies Readonly<Record<string, PartTemplate>>;

export type MemoPart = keyof typeof areaTemplates;

export const memoTexts: DocumentTexts<MemoPart> = {
  name: "tjänsteskrivelse",
  sections: memoSections,
  blocks: memoTemplates,
  offers: [],
  parts: areaTemplates,
};
