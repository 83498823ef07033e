/**
 * How the cell of a parameter is read:
 * - "text": as it stands
 * - "year": 1990–2060, kept as "2025"
 * - "date": a date or a text that says one, kept as the memo writes it: "14 oktober 2025"
 * - "month": a name, a number 1–12 or a date, kept as "mars"
 * - "paragraph": "§ 125", "§125" or 125, kept as "125" (the text sets the sign and its no-break space)
 * - "yesNo": ja or nej
 * - "ceilingYear": stödår or beslutsår
 */
export type ParameterKind = "text" | "year" | "date" | "month" | "paragraph" | "yesNo" | "ceilingYear";

export interface ParameterDefinition {
  /** As text templates name it: {Region}. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** The service programme's own value, or "": what belongs to a year or to a case has no default (workbook.md). */
  readonly builtIn: string;
}

/**
 * All parameters of workbook.md, in its order. This table is the one place that says which of them have a default:
 * facts of the region, the programme and the wording have one; a year, a decision of a year, a case number, a project, a person
 * and an addressee have none, so that last year's value can never slip into this year's memo.
 */
export const parameterDefinitions = [
  { name: "Uppföljningsår", kind: "year", builtIn: "" },
  { name: "Region", kind: "text", builtIn: "Region Jämtland Härjedalen" },
  { name: "RegionGenitiv", kind: "text", builtIn: "Region Jämtland Härjedalens" },
  { name: "ProgramNamn", kind: "text", builtIn: "regionalt serviceprogram" },
  { name: "ProgramNamnBestämd", kind: "text", builtIn: "det regionala serviceprogrammet" },
  { name: "ProgramPeriod", kind: "text", builtIn: "2023–2030" },
  { name: "ProgramBeslutsdatum", kind: "date", builtIn: "23 maj 2023" },
  { name: "ProgramParagraf", kind: "paragraph", builtIn: "89" },
  { name: "ProgramDiarienummer", kind: "text", builtIn: "" },
  { name: "Nämnd", kind: "text", builtIn: "regionala utvecklingsnämnden" },
  { name: "PlanBeslutsdatum", kind: "date", builtIn: "" },
  { name: "PlanParagraf", kind: "paragraph", builtIn: "" },
  { name: "PlanÅr", kind: "year", builtIn: "" },
  { name: "SammanträdeMånad", kind: "month", builtIn: "" },
  { name: "StrategiDiarienummer", kind: "text", builtIn: "" },
  { name: "SpecialiseringDiarienummer", kind: "text", builtIn: "" },
  { name: "RapportDiarienummer", kind: "text", builtIn: "" },
  { name: "Handlingsplansår", kind: "text", builtIn: "" },
  { name: "Nätverk", kind: "text", builtIn: "Service Z" },
  { name: "ProjektNamn", kind: "text", builtIn: "" },
  { name: "ProjektPeriod", kind: "text", builtIn: "" },
  { name: "Förslag", kind: "text", builtIn: "Uppföljning av det regionala serviceprogrammet godkänns." },
  { name: "Undertecknare1", kind: "text", builtIn: "Regiondirektör" },
  { name: "Undertecknare1Namn", kind: "text", builtIn: "" },
  { name: "Undertecknare2", kind: "text", builtIn: "Enhetschef Samhällsutveckling Hållbar Tillväxt" },
  { name: "Undertecknare2Namn", kind: "text", builtIn: "" },
  { name: "UtdragTill", kind: "text", builtIn: "" },
  { name: "AntalEnhet", kind: "text", builtIn: "st." },
  { name: "VisaNollor", kind: "yesNo", builtIn: "nej" },
  { name: "SmåTalMedBokstäver", kind: "yesNo", builtIn: "ja" },
  { name: "JämförMedÅretFöre", kind: "yesNo", builtIn: "nej" },
  { name: "ÄrendenummerMönster", kind: "text", builtIn: "" },
  { name: "TaketsÅr", kind: "ceilingYear", builtIn: "stödår" },
] as const satisfies readonly ParameterDefinition[];

export type ParameterName = (typeof parameterDefinitions)[number]["name"];
