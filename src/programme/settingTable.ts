import type { CellGrid, CellRef, CellValue, SettingProblem, TableOutline, WorkbookOutline } from "../model";
import { categoryKey } from "./categories";
import { requiredColumns, settingColumns, type SettingTableName } from "./settingColumns";

/** One reading of the settings: where the tables are, and where to say what could not be used. */
export interface SettingsReading {
  readonly outline: WorkbookOutline;
  readonly problems: SettingProblem[];
}

/** What a problem says besides where it is and what stands there. */
type ProblemFacts = Partial<Pick<SettingProblem, "kind" | "value" | "standIn">>;

/** One row of a table that the add-in owns, by column name. */
export interface TableRow {
  /** Whether the table has the column. */
  readonly has: (column: string) => boolean;
  /** The cell's value; "" when the table lacks the column. */
  readonly value: (column: string) => CellValue;
  /** The value as trimmed text; "" for an empty cell. */
  readonly text: (column: string) => string;
  /** Where it stands; the row's first cell when the table lacks the column. */
  readonly cell: (column: string) => CellRef;
}

export interface SettingRow extends TableRow {
  /** Notes that the cell could not be used. */
  readonly report: (column: string, facts?: ProblemFacts) => void;
}

/** The rows of one of the add-in's own tables (`Uf_…`) that hold anything, on whatever sheet it stands; null when there is no such table. */
export function settingRows(outline: WorkbookOutline, name: string): readonly TableRow[] | null {
  const table = ownTable(outline, name);
  return table && tableRows(table);
}

/**
 * The rows of a settings table that hold anything, wherever it stands and whatever the order of its columns. Null when the workbook has no
 * such table, or when it lacks a column that it cannot do without: then there is a problem at the header.
 */
export function usableRows({ outline, problems }: SettingsReading, name: SettingTableName): readonly SettingRow[] | null {
  const table = ownTable(outline, name);
  if (!table || lacksColumns(table, name, problems)) return null;
  return tableRows(table).map((row) => ({
    ...row,
    report: (column, facts) => problems.push({ cell: row.cell(column), table: name, column, value: row.text(column), ...facts }),
  }));
}

/** A table with its values. */
type ReadTable = TableOutline & { readonly values: CellGrid };

function ownTable(outline: WorkbookOutline, name: string): ReadTable | null {
  const tables = outline.sheets.flatMap((sheet) => sheet.tables);
  const table = tables.find((candidate) => categoryKey(candidate.name) === categoryKey(name));
  return table?.values ? { ...table, values: table.values } : null;
}

function tableRows(table: ReadTable): readonly TableRow[] {
  const first = table.showsHeaders ? 1 : 0;
  const body = table.values.slice(first, table.showsTotals ? -1 : undefined);
  return body.flatMap((cells, index) => (cells.every(isEmpty) ? [] : [tableRow(table, cells, table.range.row + first + index)]));
}

function tableRow({ headers, range }: TableOutline, cells: readonly CellValue[], row: number): TableRow {
  const keys = headers.map(categoryKey);
  const place = (column: string) => keys.indexOf(categoryKey(column));
  const value = (column: string) => cells[place(column)] ?? "";
  return {
    has: (column) => place(column) >= 0,
    value,
    text: (column) => settingText(value(column)),
    cell: (column) => ({ sheet: range.sheet, row, column: range.column + Math.max(0, place(column)) }),
  };
}

/** How many letters a header must share with a missing column to be taken for a misspelling of it. */
const sharedLetters = 3;

/**
 * Notes each column that cannot be done without, and each other one that a header seems to be a misspelling of, at that header, else at
 * the first one. A header of the user's own that is like nothing is left alone.
 */
function lacksColumns({ headers, range }: TableOutline, table: SettingTableName, problems: SettingProblem[]): boolean {
  const columns = settingColumns[table];
  const known = new Set(columns.map(categoryKey));
  const present = new Set(headers.map(categoryKey));
  const required: ReadonlySet<string> = new Set(requiredColumns[table]);
  const missing = columns.filter((column) => !present.has(categoryKey(column)));
  const beginning = (text: string) => categoryKey(text).slice(0, sharedLetters);
  for (const column of missing) {
    const place = headers.findIndex((header) => !known.has(categoryKey(header)) && beginning(header) === beginning(column));
    if (place < 0 && !required.has(column)) continue;
    const cell = { sheet: range.sheet, row: range.row, column: range.column + Math.max(0, place) };
    problems.push({ cell, table, column, value: headers[place] ?? "", kind: "noColumn" });
  }
  return missing.some((column) => required.has(column));
}

/** A value of a settings cell as text: numbers with a decimal comma, ja and nej for logical values. */
export function settingText(value: CellValue): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "ja" : "nej";
  return value.trim();
}

/** Whether a text says yes or no; null for anything else. */
export function yesNoOf(text: string): boolean | null {
  return /^(ja|j|sant|true|1)$/i.test(text) ? true : /^(nej|n|falskt|false|0)$/i.test(text) ? false : null;
}

function isEmpty(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}
