import type { RangeRef } from "./cells";

export type SourceRole = "grants" | "activities";

export const grantFields = [
  "grantForm",
  "grantedAmount",
  "decisionDate",
  "caseNumber",
  "recipient",
  "orgNumber",
  "recipientType",
  "store",
  "municipality",
  "applicationDate",
  "startDate",
  "decision",
  "supportYear",
  "eligibleCost",
  "rateGround",
  "households",
  "deliveries",
  "turnover",
  "distanceKm",
  "island",
  "specialReasons",
  "municipalOpinionDate",
  "paidAmount",
  "paidDate",
  "recoveredAmount",
  "recoveryGround",
  "funding",
  "note",
] as const;
export type GrantField = (typeof grantFields)[number];

export const activityFields = [
  "area",
  "activity",
  "outcome",
  "number",
  "goal",
  "responsible",
  "partners",
  "municipality",
  "year",
  "startDate",
  "endDate",
  "status",
  "count",
  "unit",
  "reference",
  "includeInMemo",
] as const;
export type ActivityField = (typeof activityFields)[number];

export type SourceField = GrantField | ActivityField;

/** How the cells of a field are read. */
export type FieldType = "category" | "kronor" | "date" | "text" | "year" | "count" | "number" | "yesNo";

/** A table (or a plain range with a header row) that the figures are read from. */
export interface Source {
  readonly role: SourceRole;
  /** The Excel table's name, or null for a plain range. */
  readonly table: string | null;
  readonly sheetVisible: boolean;
  /** Header row(s), body and totals row. */
  readonly range: RangeRef;
  /** The rows below the header, without the table's totals row; zero rows is possible. */
  readonly body: RangeRef;
  /** The column that each field is read from. */
  readonly columns: Readonly<Partial<Record<SourceField, SourceColumn>>>;
  /** All columns, left to right: what a user may choose among. Empty headers are left out. */
  readonly headers: readonly SourceColumn[];
  /** Headers that no field is read from, in order. */
  readonly unmapped: readonly string[];
  /** Fields for which more than one column would do and the user has not chosen; the first candidate is the one in `columns`. */
  readonly choices: readonly FieldChoice[];
  /** Whether a filter hides rows of it now. */
  readonly filtered: boolean;
  /** The rows of its header: 2 where a heading stands over the names of columns; 1 where left out. */
  readonly headerRowCount?: 1 | 2;
  /** The fields whose column (or none) the user has chosen, and not the add-in; none where left out. */
  readonly chosen?: readonly SourceField[];
}

export interface SourceColumn {
  /** The header as it stands in the sheet, line breaks and all: structured references need it. */
  readonly header: string;
  /** 0-based column of the sheet. */
  readonly column: number;
}

export interface FieldChoice {
  readonly field: SourceField;
  readonly candidates: readonly SourceColumn[];
}

/** A table or header row that came close: it has some required fields but lacks others. */
export interface NearMiss {
  readonly role: SourceRole;
  readonly table: string | null;
  readonly range: RangeRef;
  readonly found: readonly SourceField[];
  readonly missing: readonly SourceField[];
  /** The table with the columns that are known: what a user may choose the missing ones of, as for any source. */
  readonly source?: Source;
}

/** What recognition made of a workbook. */
export interface Recognition {
  readonly sources: readonly Source[];
  /** Tables that would do, but that the user has chosen not to read. */
  readonly unused: readonly Source[];
  /** Tables of one role that look like copies of each other, and of which the user has not chosen: all are read until then. */
  readonly rivals: readonly (readonly Source[])[];
  readonly nearMisses: readonly NearMiss[];
}
