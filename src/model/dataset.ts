import type { CellValue, RangeRef } from "./cells";
import type { Serial } from "./dates";
import type { Ore } from "./money";
import type { RecipientType } from "./programme";
import type { Source, SourceColumn, SourceField } from "./sources";

/**
 * The source tables, read. Rows are plain objects with parsed values; the cell of a value is the row's `row` and the source's column
 * (`cellOf`), so that nothing is stored twice. What was odd about a cell stands in `notes`, which is short in a good workbook.
 */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly grants: readonly Grant[];
  readonly activities: readonly Activity[];
  readonly notes: readonly CellNote[];
  /** Rows that look like typed totals, and rows that are parts of one grant: see workbook.md, Counting. */
  readonly totalRows: readonly TotalRow[];
  readonly repeatedRows: readonly RepeatedRows[];
  /** The case numbers that stand on more than one row, in one table or several. Few, or none. */
  readonly sharedCases: ReadonlySet<string>;
  /** The different texts of some columns of the grants, where the reading has told them apart; else they can be found from the grants. */
  readonly distinctTexts?: Readonly<Record<RepeatedText, DistinctTexts>>;
  /** The merged areas and hidden rows of each source, by its place in `sources`. */
  readonly layout: readonly SourceLayout[];
  /** For each open choice between columns of kronor, what each candidate would make of the follow-up year; [] until it is asked for. */
  readonly choiceTotals: readonly ChoiceTotal[];
  /** Days that were added to a number in a date cell to get a serial of the 1900 system: 0, or 1462 in a 1904 workbook. */
  readonly dateOffset: number;
  /** The year that is followed up: the parameter, the user's choice, or the latest year with decisions; null when nothing tells. */
  readonly year: number | null;
  /** All years with decisions or activities, latest first. */
  readonly years: readonly number[];
}

/** The columns of the grants whose texts come again on many rows, and which several rules group by. */
export type RepeatedText = "recipient" | "orgNumber" | "store";

/** The different texts of a column of the grants, and which of them each row has: rows are many, texts are fewer. */
export interface DistinctTexts {
  /** In the order of their first grants. */
  readonly texts: readonly string[];
  /** Per grant of the dataset, the place in `texts`. */
  readonly places: Int32Array;
}

/** The sum of the follow-up year if a field were read from a column. */
export interface ChoiceTotal {
  readonly source: Source;
  readonly field: SourceField;
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly total: Ore;
}

/** One row of a grants table that is not blank and not a typed total. */
export interface Grant {
  readonly source: Source;
  /** 0-based sheet row. */
  readonly row: number;
  /** The category as typed, untrimmed ("" when the cell is empty or the column missing); the criterion of Excel's formulas. */
  readonly formText: string;
  /** The id of the grant form it was recognised as, or null. */
  readonly formId: string | null;
  readonly granted: Ore | null;
  readonly decisionDate: Serial | null;
  readonly caseNumber: string;
  readonly recipient: string;
  readonly orgNumber: string;
  readonly recipientType: RecipientType | null;
  readonly store: string;
  readonly municipalityText: string;
  readonly municipality: string | null;
  readonly applicationDate: Serial | null;
  readonly startDate: Serial | null;
  readonly decisionText: string;
  /** The canonical decision, or null when it is empty, unknown or there is no such column. */
  readonly decision: string | null;
  readonly supportYear: number | null;
  readonly eligibleCost: Ore | null;
  readonly rateGround: number | null;
  readonly households: number | null;
  readonly deliveries: number | null;
  readonly turnover: Ore | null;
  readonly distanceKm: number | null;
  readonly island: boolean | null;
  readonly specialReasons: boolean | null;
  readonly municipalOpinionDate: Serial | null;
  readonly paidAmount: Ore | null;
  readonly paidDate: Serial | null;
  readonly recoveredAmount: Ore | null;
  readonly recoveryGround: string;
  readonly funding: string;
  readonly note: string;
  /** The year of the decision, or null when there is no readable date. */
  readonly year: number | null;
  /** Whether it is a grant at all: no decision column, or a decision that counts. False too for a later part of a grant paid in parts. */
  readonly counts: boolean;
}

/** One row of an activities table that is not blank. */
export interface Activity {
  readonly source: Source;
  /** 0-based sheet row. */
  readonly row: number;
  readonly areaText: string;
  /** The canonical area, or null. */
  readonly area: string | null;
  readonly activity: string;
  readonly outcome: string;
  readonly number: string;
  readonly goal: string;
  readonly responsible: string;
  readonly partners: string;
  readonly municipalityText: string;
  readonly municipality: string | null;
  readonly startDate: Serial | null;
  readonly endDate: Serial | null;
  readonly statusText: string;
  /** The canonical status, or null. */
  readonly status: string | null;
  readonly done: boolean;
  readonly count: number | null;
  readonly unit: string;
  readonly reference: string;
  /** What the cell says: null when it is empty or unreadable. */
  readonly includeInMemo: boolean | null;
  /** Goes into the memo: the cell says so; without that column, done and with an outcome. */
  readonly picked: boolean;
  /** The action-plan year as the cell says, else null. */
  readonly planYear: number | null;
  /** The action-plan year, else the year of its end or start date, else the follow-up year. */
  readonly year: number | null;
  /** What the cells of these texts hold, where spaces surround the text: a fix must know all of it. */
  readonly typed?: Readonly<Partial<Record<TypedText, string>>>;
}

/** The texts of an activity that the memo may show. */
export type TypedText = "activity" | "outcome" | "unit";

/** Something about one cell that a rule may speak of. */
export interface CellNote {
  readonly kind:
    | "missing"
    | "number-as-text"
    | "date-as-text"
    | "unreadable-number"
    | "unreadable-date"
    | "implausible-date"
    | "unreadable"
    | "cell-error"
    | "whitespace"
    | "not-whole"
    | "alias"
    /** A recipient with spaces around it, or typed as a number: the name in the row is not what the cell holds. */
    | "untrimmed"
    | "unknown-category";
  readonly source: Source;
  /** 0-based sheet row. */
  readonly row: number;
  readonly field: SourceField;
  /** What stands in the cell. */
  readonly value: CellValue;
  /** What it was read as, where that differs: canonical category name, number in kronor or count, serial. */
  readonly reading?: string | number;
}

export interface TotalRow {
  readonly source: Source;
  readonly row: number;
  readonly granted: Ore | null;
  /** The typed word ("Summa"), or "" when only the amount gives it away. */
  readonly label: string;
}

/** Rows that are one grant paid in parts, first row first. */
export interface RepeatedRows {
  readonly source: Source;
  readonly rows: readonly number[];
  readonly caseNumber: string;
}

export interface SourceLayout {
  readonly hasHiddenRows: boolean;
  readonly merged: readonly RangeRef[];
  /** How many rows of the source's body are its own: a plain range runs to the end of the sheet, and its table may end before that. */
  readonly rowCount?: number;
  /** What Excel's own sums over its columns were when it was read. */
  readonly totals?: ColumnTotals;
}

/**
 * What Excel's functions give over the columns of a source, which look at cells with numbers only: a text is nothing, whatever it says.
 * A column that holds an error has none, nor has the source then `amountsByDay`.
 */
export interface ColumnTotals {
  readonly columns: Readonly<Partial<Record<SourceField, ColumnTotal>>>;
  /** SUMPRODUCT of granted amounts and days of decision, in kronor times serial days as they stand in the cells; null where one is missing. */
  readonly amountsByDay: number | null;
}

/** SUM and SUMSQ of a column. */
export interface ColumnTotal {
  readonly sum: number;
  readonly squares: number;
}

/** The cell that a field of a row is read from; null when the source has no such column. */
export function cellOf(item: { readonly source: Source; readonly row: number }, field: SourceField): RangeRef | null {
  const column: SourceColumn | undefined = item.source.columns[field];
  if (!column) return null;
  return { sheet: item.source.range.sheet, row: item.row, column: column.column, rowCount: 1, columnCount: 1 };
}
