import { areaSectionKey, type BlockTemplate, type DocumentTexts, type SectionName } from "./documentTexts";
import { followUpAreaTemplates, statusOffers, type FollowUpPart } from "./followUpAreaTemplates";

/*
 * What the full follow-up says: every activity of the year and every grant table. To add a section: give it a line in `sections`, where it
 * shall stand, and its blocks in `blocks`.
 */

const sections: readonly SectionName[] = [
  { id: "title", name: "Rubrik" },
  { id: "introduction", name: "Inledning" },
  { id: areaSectionKey, name: "Prioriterat område" },
  { id: "resources", name: "Resurser" },
];

const blocks: readonly BlockTemplate[] = [
  {
    id: "full/title",
    section: "title",
    style: "heading1",
    text: "Uppföljning av {programNamn} {Uppföljningsår}",
    explanation: "Uppföljningens rubrik. {Uppföljningsår} är året som följs upp, även när uppgiften är tom.",
  },
  {
    id: "full/introduction/heading",
    section: "introduction",
    style: "heading2",
    text: "Inledning",
    explanation: "Rubrik över inledningen.",
  },
  {
    id: "full/introduction/programme",
    section: "introduction",
    style: "paragraph",
    text:
      "{Nämnd} beslutade den {ProgramBeslutsdatum}, {ProgramParagraf}, att fastställa {programNamn} för åren {ProgramPeriod} " +
      "({ProgramDiarienummer}). Programmet genomförs med årliga handlingsplaner som utarbetas via det regionala nätverket {Nätverk}.",
    explanation: "Beslutet om programmet och hur det genomförs.",
  },
  {
    id: "full/introduction/contents",
    section: "introduction",
    style: "paragraph",
    text:
      "Den här uppföljningen redovisar alla insatser i handlingsplanen för {Uppföljningsår}, område för område: mål, ansvarig, samverkan, " +
      "period, status och resultat. Arbetet har rapporterats skriftligt till Tillväxtverket ({RapportDiarienummer}).",
    explanation: "Vad uppföljningen innehåller och var den har rapporterats.",
  },
  {
    id: "full/introduction/status",
    section: "introduction",
    style: "paragraph",
    text:
      "{AntalInsatser, plural, =0 {Handlingsplanen har inga insatser.} one {Handlingsplanen har {AntalInsatser} insats.} " +
      "other {Handlingsplanen har {AntalInsatser} insatser.}}{Statusar, select, saknas {} other { Status: {Statusar}.}}",
    explanation: "Hur det har gått, i alla områden tillsammans: {AntalInsatser} och {Statusar}.",
  },
  { id: "full/resources/heading", section: "resources", style: "heading2", text: "Resurser", explanation: "Rubrik över resurserna." },
  {
    id: "full/resources/financing",
    section: "resources",
    style: "paragraph",
    text:
      "Genomförda insatser finansieras främst via ordinarie budget hos intressenterna. Arbetet genomförs också med stöd av projektet " +
      "{ProjektNamn}, som pågår {ProjektPeriod} och medfinansieras av Tillväxtverket och regionalt 1:1-anslag.",
    explanation: "Hur arbetet finansieras.",
  },
];

export const followUpTexts: DocumentTexts<FollowUpPart> = {
  name: "uppföljning",
  sections,
  blocks,
  offers: statusOffers,
  parts: followUpAreaTemplates,
};
