import { columnLetters, columnOfLetters, lastColumn, lastRow, localAddress, quoteSheet } from "../../../src/model";
import type { BookSheet } from "./book";

/** A rectangle of cells on one sheet of the book. 0-based. Mutable: rows that are inserted above a kept area move it. */
export interface Area {
  sheet: BookSheet;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** A rectangle without its sheet. */
export type Box = Omit<Area, "sheet">;

export const rowsOfSheet = lastRow + 1;
export const columnsOfSheet = lastColumn + 1;

/** Reads a local address as Excel does: "B2", "A1:C3", "C3:A1", "$A$1", "A:C", "3:5". Null when it is none or lies off the sheet. */
export function readBox(text: string): Box | null {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return boxBetween(Number(top) - 1, columnOfLetters(left), Number(bottom) - 1, columnOfLetters(right));
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return boxBetween(0, columnOfLetters(columns[1] ?? ""), lastRow, columnOfLetters(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return boxBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn);
  return null;
}

function boxBetween(row1: number, column1: number, row2: number, column2: number): Box | null {
  const box = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rowCount: Math.abs(row1 - row2) + 1,
    columnCount: Math.abs(column1 - column2) + 1,
  };
  return isOnSheet(box) ? box : null;
}

export function isOnSheet(box: Box): boolean {
  const { row, column, rowCount, columnCount } = box;
  return (
    row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0 && row + rowCount <= rowsOfSheet && column + columnCount <= columnsOfSheet
  );
}

/** "Stöd!A1:W108" → ["Stöd", "A1:W108"]; the sheet is null when the address names none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly local: string } {
  const split = text.lastIndexOf("!");
  if (split < 0) return { sheet: null, local: text };
  const raw = text.slice(0, split);
  const quoted = raw.length > 1 && raw.startsWith("'") && raw.endsWith("'");
  return { sheet: quoted ? raw.slice(1, -1).replaceAll("''", "'") : raw, local: text.slice(split + 1) };
}

/** Local address as Excel writes it: "A1:B2", whole columns "A:C", whole rows "3:5". */
export function boxAddress(box: Box): string {
  if (box.rowCount === rowsOfSheet) return `${columnLetters(box.column)}:${columnLetters(box.column + box.columnCount - 1)}`;
  if (box.columnCount === columnsOfSheet) return `${String(box.row + 1)}:${String(box.row + box.rowCount)}`;
  return localAddress({ sheet: "", ...box });
}

export function areaAddress(area: Area): string {
  return `${quoteSheet(area.sheet.name)}!${boxAddress(area)}`;
}

/** The box of an address that the book itself holds: it must be right. */
export function storedBox(text: string): Box {
  const box = readBox(text);
  if (!box) throw new Error(`The book holds an address that is none: ${text}`);
  return box;
}

export function intersection(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function contains(outer: Box, inner: Box): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
}

/** The smallest box that holds both. */
export function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** Whole rows, whole columns or the whole sheet: Excel gives no cell values for it. */
export function isUnbounded(box: Box): boolean {
  return box.rowCount === rowsOfSheet || box.columnCount === columnsOfSheet;
}
