/**
 * How the cell of a parameter is read:
 * - "text": as it stands
 * - "year": 1990–2060, kept as "2025"
 * - "date": a date or a text that says one, kept as the memo writes it: "14 oktober 2025"
 * - "month": a name, a number 1–12 or a date, kept as "mars"
 * - "paragraph": "§ 125", "§125" or 125, kept as "125" (the text sets the sign and its no-break space)
 * - "yesNo": ja or nej
 */
export type ParameterKind = "text" | "year" | "date" | "month" | "paragraph" | "yesNo";

export interface ParameterDefinition {
  /** As text templates name it: {Region}. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** The service programme's own value, or "": what belongs to a year or to a case has no default (workbook.md). */
  readonly builtIn: string;
  /** For the column Förklaring of the sheet Inställningar; Swedish, as all that is written into the workbook. */
  readonly explanation: string;
  readonly example?: string;
}

/**
 * All parameters of workbook.md, in its order. This table is the one place that says which of them have a default:
 * facts of the region, the programme and the wording have one; a year, a decision of a year, a case number, a project, a person
 * and an addressee have none, so that last year's value can never slip into this year's memo.
 */
export const parameterDefinitions: readonly ParameterDefinition[] = [
  {
    name: "Uppföljningsår",
    kind: "year",
    builtIn: "",
    explanation: "Året som följs upp. Tomt: det senaste året med beslut i stödtabellen.",
    example: "2025",
  },
  { name: "Region", kind: "text", builtIn: "Region Jämtland Härjedalen", explanation: "Regionens namn." },
  { name: "RegionGenitiv", kind: "text", builtIn: "Region Jämtland Härjedalens", explanation: "Regionens namn med genitiv-s." },
  {
    name: "ProgramNamn",
    kind: "text",
    builtIn: "regionalt serviceprogram",
    explanation: "Programmets namn, med liten bokstav som inne i en mening.",
  },
  {
    name: "ProgramNamnBestämd",
    kind: "text",
    builtIn: "det regionala serviceprogrammet",
    explanation: "Programmets namn i bestämd form, som inne i en mening.",
  },
  { name: "ProgramPeriod", kind: "text", builtIn: "2023–2030", explanation: "Programmets första och sista år, med tankstreck." },
  { name: "ProgramBeslutsdatum", kind: "date", builtIn: "23 maj 2023", explanation: "Datum då programmet fastställdes." },
  { name: "ProgramParagraf", kind: "paragraph", builtIn: "89", explanation: "Paragrafen i beslutet om programmet, utan §-tecken." },
  {
    name: "ProgramDiarienummer",
    kind: "text",
    builtIn: "",
    explanation: "Programmets diarienummer.",
    example: "RUN/536/2021",
  },
  {
    name: "Nämnd",
    kind: "text",
    builtIn: "regionala utvecklingsnämnden",
    explanation: "Nämnden som får tjänsteskrivelsen, med liten bokstav som inne i en mening.",
  },
  {
    name: "PlanBeslutsdatum",
    kind: "date",
    builtIn: "",
    explanation: "Datum då nämnden fastställde planen med uppföljningsplan.",
    example: "2025-10-14",
  },
  { name: "PlanParagraf", kind: "paragraph", builtIn: "", explanation: "Paragrafen i beslutet om planen, utan §-tecken.", example: "125" },
  { name: "PlanÅr", kind: "year", builtIn: "", explanation: "Året som planen gäller: året efter uppföljningsåret.", example: "2026" },
  { name: "SammanträdeMånad", kind: "month", builtIn: "", explanation: "Månaden då nämnden behandlar uppföljningen.", example: "mars" },
  {
    name: "StrategiDiarienummer",
    kind: "text",
    builtIn: "",
    explanation: "Diarienummer för den regionala utvecklingsstrategin.",
    example: "RUN/515/2018",
  },
  {
    name: "SpecialiseringDiarienummer",
    kind: "text",
    builtIn: "",
    explanation: "Diarienummer för programmet för smart specialisering.",
    example: "RUN/430/2018",
  },
  {
    name: "RapportDiarienummer",
    kind: "text",
    builtIn: "",
    explanation: "Diarienummer för den skriftliga rapporten till Tillväxtverket.",
    example: "RUN/522/2022",
  },
  {
    name: "Handlingsplansår",
    kind: "text",
    builtIn: "",
    explanation: "Åren som har en handlingsplan, åtskilda med semikolon.",
    example: "2023; 2024; 2025; 2026",
  },
  { name: "Nätverk", kind: "text", builtIn: "Service Z", explanation: "Det regionala nätverket som tar fram handlingsplanerna." },
  {
    name: "ProjektNamn",
    kind: "text",
    builtIn: "",
    explanation: "Projektet som medfinansierar arbetet.",
    example: "Resurser till genomförande av regionalt serviceprogram Jämtlands län",
  },
  {
    name: "ProjektPeriod",
    kind: "text",
    builtIn: "",
    explanation: "Projektets första och sista år, med tankstreck.",
    example: "2023–2027",
  },
  {
    name: "Förslag",
    kind: "text",
    builtIn: "Uppföljning av det regionala serviceprogrammet godkänns.",
    explanation: "Förslaget till beslut.",
  },
  { name: "Undertecknare1", kind: "text", builtIn: "Regiondirektör", explanation: "Titel på den första undertecknaren." },
  { name: "Undertecknare1Namn", kind: "text", builtIn: "", explanation: "Namn på den första undertecknaren. Får vara tomt." },
  {
    name: "Undertecknare2",
    kind: "text",
    builtIn: "Enhetschef Samhällsutveckling Hållbar Tillväxt",
    explanation: "Titel på den andra undertecknaren.",
  },
  { name: "Undertecknare2Namn", kind: "text", builtIn: "", explanation: "Namn på den andra undertecknaren. Får vara tomt." },
  { name: "UtdragTill", kind: "text", builtIn: "", explanation: "Vilka som ska få ett utdrag av beslutet.", example: "Tillväxtverket" },
  { name: "AntalEnhet", kind: "text", builtIn: "st.", explanation: "Ordet efter antal stöd i punkterna." },
  {
    name: "VisaNollor",
    kind: "yesNo",
    builtIn: "nej",
    explanation: "Ja: en stödform utan stöd under året sägs vara noll. Nej: den utelämnas.",
  },
  {
    name: "SmåTalMedBokstäver",
    kind: "yesNo",
    builtIn: "ja",
    explanation: "Ja: ett till tolv skrivs med bokstäver i löpande text.",
  },
];
