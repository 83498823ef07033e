import {
  activityFields,
  grantFields,
  localAddress,
  serialOfDate,
  yearOfSerial,
  type Activity,
  type CellNote,
  type Dataset,
  type Grant,
  type Ore,
  type RangeRef,
  type Serial,
  type Source,
  type SourceField,
} from "../../src/model";

/** Small data sets for the tests of the rules: what a test does not say is unremarkable. */

/** A source on its own sheet, with its columns in the order of the fields from column A on; row 1 is the header. */
export function sourceOf(role: Source["role"], given: Partial<Source> & { readonly without?: readonly SourceField[] } = {}): Source {
  const { without = [], ...rest } = given;
  const fields: readonly SourceField[] = role === "grants" ? grantFields : activityFields;
  const sheet = role === "grants" ? "Stöd" : "Insatser";
  const kept = fields.filter((field) => !without.includes(field));
  return {
    role,
    table: sheet,
    sheetVisible: true,
    range: { sheet, row: 0, column: 0, rowCount: 21, columnCount: kept.length },
    body: { sheet, row: 1, column: 0, rowCount: 20, columnCount: kept.length },
    columns: Object.fromEntries(kept.map((field, column) => [field, { header: field, column }])),
    headers: [],
    unmapped: [],
    choices: [],
    filtered: false,
    ...rest,
  };
}

export const grantSource = sourceOf("grants");
export const activitySource = sourceOf("activities");

/** 2025-03-04 → its serial. */
export function day(text: string): Serial {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  const serial = serialOfDate(year, month, date);
  if (serial === null) throw new Error(`no such day: ${text}`);
  return serial;
}

export function kronor(amount: number): Ore {
  return Math.round(amount * 100) as Ore;
}

const plainGrant: Omit<Grant, "row" | "year"> = {
  source: grantSource,
  formText: "Servicebidrag",
  formId: "servicebidrag",
  granted: kronor(150_000),
  decisionDate: day("2025-04-01"),
  caseNumber: "",
  recipient: "Prövbodens Livs AB",
  orgNumber: "",
  recipientType: "company",
  store: "",
  municipalityText: "Berg",
  municipality: "Berg",
  applicationDate: null,
  startDate: null,
  decisionText: "Bifall",
  decision: "Bifall",
  supportYear: 2025,
  eligibleCost: null,
  rateGround: null,
  households: null,
  deliveries: null,
  turnover: null,
  distanceKm: null,
  island: null,
  specialReasons: null,
  municipalOpinionDate: null,
  paidAmount: null,
  paidDate: null,
  recoveredAmount: null,
  recoveryGround: "",
  funding: "",
  note: "",
  counts: true,
};

const plainActivity: Omit<Activity, "row"> = {
  source: activitySource,
  areaText: "Medborgare",
  area: "Medborgare",
  activity: "Hålla bymöten",
  outcome: "Hållit fyra bymöten.",
  number: "M1",
  goal: "Fyra möten",
  responsible: "Regionen",
  partners: "",
  municipalityText: "",
  municipality: null,
  startDate: null,
  endDate: null,
  statusText: "Genomförd",
  status: "Genomförd",
  done: true,
  count: null,
  unit: "",
  reference: "",
  includeInMemo: true,
  picked: true,
  planYear: 2025,
  year: 2025,
};

export interface DatasetParts {
  readonly grants?: readonly Partial<Grant>[];
  readonly activities?: readonly Partial<Activity>[];
  readonly notes?: readonly CellNote[];
  readonly totalRows?: Dataset["totalRows"];
  readonly repeatedRows?: Dataset["repeatedRows"];
  readonly sources?: Dataset["sources"];
  readonly layout?: Dataset["layout"];
  readonly year?: number | null;
  readonly dateOffset?: number;
}

/** A data set of the year 2025. The rows of each table follow each other from row 2 of the sheet on. */
export function datasetOf(parts: DatasetParts): Dataset {
  const sources = parts.sources ?? [grantSource, activitySource];
  const grants = (parts.grants ?? []).map((given, index) => grantOf(given, index + 1));
  const cases = grants.map((grant) => grant.caseNumber).filter((caseNumber) => caseNumber !== "");
  return {
    sources,
    grants,
    sharedCases: new Set(cases.filter((caseNumber, index) => cases.indexOf(caseNumber) !== index)),
    activities: (parts.activities ?? []).map((given, index) => ({ ...plainActivity, row: index + 1, ...given })),
    notes: parts.notes ?? [],
    totalRows: parts.totalRows ?? [],
    repeatedRows: parts.repeatedRows ?? [],
    choiceTotals: [],
    dateOffset: parts.dateOffset ?? 0,
    layout: parts.layout ?? sources.map(() => ({ hasHiddenRows: false, merged: [] })),
    year: parts.year === undefined ? 2025 : parts.year,
    years: [2025],
  };
}

function grantOf(given: Partial<Grant>, row: number): Grant {
  const grant = { ...plainGrant, row, ...given };
  return { ...grant, year: given.year ?? (grant.decisionDate === null ? null : yearOfSerial(grant.decisionDate)) };
}

/** A note on a cell of the first data row, unless the test says otherwise. */
export function noteOf(kind: CellNote["kind"], field: SourceField, given: Partial<CellNote> = {}): CellNote {
  const isGrant = (grantFields as readonly string[]).includes(field);
  return { kind, field, source: isGrant ? grantSource : activitySource, row: 1, value: "", ...given };
}

/** "D2" */
export function shortAddress(range: RangeRef | null): string {
  return range ? localAddress(range) : "";
}

/** Where a field of a row stands: the row as in the sheet, 1-based. */
export function at(field: SourceField, sheetRow: number, source?: Source): string {
  const holder = source ?? ((grantFields as readonly string[]).includes(field) ? grantSource : activitySource);
  return localAddress({ sheet: "", row: sheetRow - 1, column: holder.columns[field]?.column ?? -1 });
}
