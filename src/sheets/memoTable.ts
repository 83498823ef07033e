import { documentTables, memoColumns } from "../memo";
import type { CellValue, DocumentKind, RangeRef, SheetOutline, WrittenCell } from "../model";
import { categoryKey } from "../programme";

export type MemoColumn = keyof typeof memoColumns;

/** A document's table as it stands on the add-in's own sheet. */
export interface PresentTable {
  readonly name: string;
  readonly range: RangeRef;
  readonly showsTotals: boolean;
  /** The columns from left to right; a header that is the user's own has no column name. */
  readonly columns: readonly (MemoColumn | null)[];
  readonly headers: readonly string[];
  /** The data rows. */
  readonly rows: readonly (readonly CellValue[])[];
}

const columnNames = Object.keys(memoColumns) as MemoColumn[];

/** The order of the columns in a new table. */
export const newColumns: readonly MemoColumn[] = columnNames;

/** A document's table on its sheet, whatever columns the user has moved or added; null when there is none. */
export function presentTable(sheet: SheetOutline | null, document: DocumentKind): PresentTable | null {
  // As src/memo reads it: the table that bears the document's name, else the first with its columns.
  const candidates = sheet?.tables.filter(({ values, headers }) => values !== null && hasColumns(headers)) ?? [];
  const table = candidates.find(({ name }) => categoryKey(name).startsWith(categoryKey(documentTables[document]))) ?? candidates[0];
  if (!table?.values) return null;
  const [headers = [], ...body] = table.values;
  return {
    name: table.name,
    range: table.range,
    showsTotals: table.showsTotals,
    columns: columnsOf(headers.map(String)),
    headers: headers.map(String),
    rows: table.showsTotals ? body.slice(0, -1) : body,
  };
}

function hasColumns(headers: readonly string[]): boolean {
  const columns = columnsOf(headers);
  return columns.includes("id") && columns.includes("ownText");
}

/** The columns that headers name, each once; null for a header of the user's. */
export function columnsOf(headers: readonly string[]): readonly (MemoColumn | null)[] {
  const named = headers.map((header) => columnNames.find((name) => categoryKey(memoColumns[name]) === categoryKey(header)) ?? null);
  return named.map((name, place) => (named.indexOf(name) === place ? name : null));
}

/**
 * Whether a person has written something in a column of their own. A number may be what a formula of the whole column gives: it is no note.
 * @param columns null for a column of the user's
 */
export function hasNote(columns: readonly (MemoColumn | null)[], row: readonly WrittenCell[] | undefined): boolean {
  return columns.some((column, place) => {
    const cell = row?.[place];
    return column === null && typeof cell === "string" && cell.trim() !== "";
  });
}
