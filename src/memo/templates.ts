import type { BlockStyle } from "../model";

/*
 * What the memo says: all its standing words, as data.
 *
 * To add a section: give it a line in `memoSections`, where it shall stand, and its blocks in `memoTemplates`. Nothing else is needed.
 *
 * A text is an ICU message. In braces stand parameters of the sheet Inställningar, {PlanÅr}, and the figures and cells that the
 * template's place offers (listed at `areaTemplates`). {Nämnd} is the value as typed, with a capital where a sentence begins;
 * {nämnd} begins with a small letter. A list ("2023; 2024; 2025") is written out and is counted by `plural`; what has no value
 * becomes [saknas: …], and `select` knows it as "saknas".
 *
 * The wording is that of the decided memo of 2025 (reference/tjansteskrivelse-2025.txt) with its faults corrected (memo.md).
 */

export interface MemoTemplate {
  /** Stable and unique: the block's id too, on which the user's own text hangs. */
  readonly id: string;
  readonly section: string;
  readonly style: BlockStyle;
  readonly text: string;
  /** What is missing is left out of the text instead of shown as [saknas: …]; it is a finding all the same. */
  readonly hidesGaps?: true;
}

/** The sections in order. "area" stands for one section per priority area, in the order of the settings. */
export const memoSections: readonly { readonly id: string; readonly name: string }[] = [
  { id: "title", name: "Rubrik" },
  { id: "background", name: "Ärendebeskrivning" },
  { id: "area", name: "Prioriterat område" },
  { id: "resources", name: "Resurser" },
  { id: "proposal", name: "Förslag" },
  { id: "signatures", name: "I tjänsten" },
  { id: "extracts", name: "Utdrag till" },
];

/** The blocks of every section but those of the areas, in order within their section. */
export const memoTemplates: readonly MemoTemplate[] = [
  { id: "title/title", section: "title", style: "heading1", text: "Uppföljning av {programNamn} {ProgramPeriod}" },

  { id: "background/heading", section: "background", style: "heading2", text: "Ärendebeskrivning" },
  {
    id: "background/plan",
    section: "background",
    style: "paragraph",
    text:
      "{Nämnd} fastställde den {PlanBeslutsdatum}, {PlanParagraf}, en plan med budget, inklusive uppföljningsplan, för {PlanÅr}. " +
      "I uppföljningsplanen anges vilka områden inom nämndens verksamhetsområde som särskilt följs upp under året. " +
      "Enligt fastställd plan ska {nämnd} vid sitt sammanträde i {sammanträdeMånad} göra en uppföljning av {programNamnBestämd}.",
  },
  {
    id: "background/programme",
    section: "background",
    style: "paragraph",
    text:
      "I oktober 2021 fick {Region} och övriga regioner erbjudande från regeringen att ta fram och genomföra regionala serviceprogram. " +
      "{Nämnd} beslutade den {ProgramBeslutsdatum}, {ProgramParagraf}, att fastställa {programNamn} för åren {ProgramPeriod} " +
      "({ProgramDiarienummer}). Beslut om årliga handlingsplaner delegerades till regional utvecklingsdirektör.",
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
  },
  {
    id: "background/action-plans",
    section: "background",
    style: "paragraph",
    text:
      "{Region} är ansvarig för att {programNamnBestämd} genomförs och följer upp dess insatser. Handlingsplaner har utarbetats för " +
      "{Handlingsplansår, plural, one {år} other {åren}} {Handlingsplansår} via det regionala nätverket {Nätverk} (bestående av " +
      "{Region} som sammankallande aktör tillsammans med länets kommuner och Länsstyrelsen i Jämtlands län). Handlingsplanerna " +
      "innehåller en beskrivning av planerade insatser för året med uppföljningsbara mål och vem som ansvarar för insatsen.",
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
  },

  { id: "proposal/heading", section: "proposal", style: "heading2", text: "Regiondirektörens förslag" },
  { id: "proposal/decision", section: "proposal", style: "paragraph", text: "{Förslag}" },

  { id: "signatures/heading", section: "signatures", style: "heading2", text: "I tjänsten" },
  {
    id: "signatures/first",
    section: "signatures",
    style: "paragraph",
    text: "{Undertecknare1Namn, select, saknas {} other {{Undertecknare1Namn}\n}}{Undertecknare1}",
  },
  {
    id: "signatures/second",
    section: "signatures",
    style: "paragraph",
    text: "{Undertecknare2Namn, select, saknas {} other {{Undertecknare2Namn}\n}}{Undertecknare2}",
  },

  { id: "extracts/heading", section: "extracts", style: "heading2", text: "Utdrag till" },
  { id: "extracts/recipients", section: "extracts", style: "paragraph", text: "{UtdragTill}", hidesGaps: true },
];

/** What an area's section is made of. Besides the parameters, each text may use what its comment names. */
export const areaTemplates = {
  /** {Rubrik}: the area's heading in the settings. */
  heading: "{Rubrik}",
  /** One activity picked for the memo: {Resultat}, {Insats}. */
  activity: "{Resultat}",
  /** An activity with a count and a unit; its outcome follows as a sentence of its own. {Antal}: "18 st.", {Enhet}, {Insats}. */
  counted: "Antal {Enhet} {Antal}",
  /** The same where the unit says nothing ("st.") or measures ("procent"): {Antal} has it. */
  measured: "{Insats} {Antal}",
  /** Before the grants, where no activity's own text leads to them: {AntalStöd}, the number of grants in the bullets that follow. */
  grantsIntroduction: "Under året har {AntalStöd} stöd beviljats:",
  /** The same where no figure says the number. */
  grantsIntroductionWithoutNumber: "Under året beslutade stöd:",
  /** One grant form: {Stödform} as the settings' "I texten", {Antal}: "8 st.", {Belopp}. */
  grant: "{Stödform} {Antal}, {Belopp} {Belopp, plural, one {krona} other {kronor}}",
} as const;
