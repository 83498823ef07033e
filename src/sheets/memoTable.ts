import { memoColumns, memoTableName } from "../memo";
import type { CellValue, RangeRef, SheetOutline, TableOutline, WorkbookOutline } from "../model";

export type MemoColumn = keyof typeof memoColumns;

/** The memo's table as it stands on the add-in's own sheet. */
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

/** The memo's table on a sheet, whatever columns the user has moved or added; null when there is none. */
export function presentTable(sheet: SheetOutline | null): PresentTable | null {
  const table = sheet?.tables.find(isMemoTable);
  if (!table?.values) return null;
  const [headers = [], ...body] = table.values;
  return {
    name: table.name,
    range: table.range,
    showsTotals: table.showsTotals,
    columns: headers.map((header) => columnOfHeader(String(header))),
    headers: headers.map(String),
    rows: table.showsTotals ? body.slice(0, -1) : body,
  };
}

/** Whether a sheet holds the memo's table: so the original is told from a copy, whose table Excel renames. */
export function holdsMemoTable(sheet: SheetOutline): boolean {
  return sheet.tables.some((table) => table.name.toLowerCase() === memoTableName.toLowerCase());
}

/** A name for the table that no other table of the workbook has. */
export function freeTableName(outline: WorkbookOutline, wanted: string = memoTableName): string {
  const taken = new Set(outline.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${String(number)}`;
  return name;
}

function isMemoTable(table: TableOutline): boolean {
  const hasColumns = table.headers.map(columnOfHeader);
  const isNamed = table.name.toLowerCase().startsWith(memoTableName.toLowerCase());
  return isNamed && hasColumns.includes("id") && hasColumns.includes("ownText");
}

function columnOfHeader(header: string): MemoColumn | null {
  const spelling = header.trim().toLowerCase();
  return columnNames.find((name) => memoColumns[name].toLowerCase() === spelling) ?? null;
}
