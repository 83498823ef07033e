import type { CellRef, CellValue, TableOutline, WorkbookOutline } from "../model";
import { categoryKey } from "./categories";

export type SettingTableName = "Uf_Parametrar" | "Uf_Omraden" | "Uf_Stodformer";

/** One row of a settings table, by column name. */
export interface SettingRow {
  /** Whether the table has the column. */
  readonly has: (column: string) => boolean;
  /** The cell's value; "" when the table lacks the column. */
  readonly value: (column: string) => CellValue;
  /** The value as trimmed text; "" for an empty cell. */
  readonly text: (column: string) => string;
  /** Where it stands; the row's first cell when the table lacks the column. */
  readonly cell: (column: string) => CellRef;
}

/** The rows of a settings table that hold anything; null when the workbook has no such table. */
export function settingRows(outline: WorkbookOutline, name: string): readonly SettingRow[] | null {
  const table = outline.sheets.flatMap((sheet) => sheet.tables).find((candidate) => categoryKey(candidate.name) === categoryKey(name));
  if (!table?.values) return null;
  const [, ...body] = table.showsTotals ? table.values.slice(0, -1) : table.values;
  return body.flatMap((cells, index) => (cells.every(isEmpty) ? [] : [settingRow(table, cells, table.range.row + 1 + index)]));
}

function settingRow(table: TableOutline, cells: readonly CellValue[], row: number): SettingRow {
  const keys = table.headers.map(categoryKey);
  const place = (column: string) => keys.indexOf(categoryKey(column));
  const value = (column: string) => cells[place(column)] ?? "";
  return {
    has: (column) => place(column) >= 0,
    value,
    text: (column) => settingText(value(column)),
    cell: (column) => ({ sheet: table.range.sheet, row, column: table.range.column + Math.max(0, place(column)) }),
  };
}

/** A value of a settings cell as text: numbers with a decimal comma, ja and nej for logical values. */
export function settingText(value: CellValue): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "ja" : "nej";
  return value.trim();
}

function isEmpty(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}
