import type { CellValue, DocumentKind } from "../../src/model";
import { documentColumns, memoColumns, readStoredMemo, type StoredBlock } from "../../src/memo";
import { cellKey, type Book, type BookSheet, type BookTable } from "../host/book/book";
import { documentTables, parseAddress, type RangeRef } from "../../src/model";
import { outlineOf, plainCell } from "../summary/workbook";

/** The documents' sheets of a book as a person meets them: rows by block id, columns by header. */

export function sheetNamed(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The document's table on a sheet, with its place. */
export function tableOn(sheet: BookSheet, document: DocumentKind): BookTable & { place: RangeRef } {
  const table = sheet.tables.find(({ name }) => name.startsWith(documentTables[document]));
  const place = table && parseAddress(table.range);
  if (!table || !place) throw new Error(`No table of ${document} on ${sheet.name}`);
  return { ...table, place };
}

export function valueOn(sheet: BookSheet, row: number, column: number): CellValue {
  return sheet.cells.get(cellKey(row, column))?.value ?? "";
}

export function putOn(sheet: BookSheet, row: number, column: number, value: CellValue): void {
  if (value === "") sheet.cells.delete(cellKey(row, column));
  else sheet.cells.set(cellKey(row, column), plainCell(value));
}

/** The sheet column of a header. */
export function columnOn(sheet: BookSheet, document: DocumentKind, header: string): number {
  const { place } = tableOn(sheet, document);
  for (let column = place.column; column < place.column + place.columnCount; column += 1) {
    if (valueOn(sheet, place.row, column) === header) return column;
  }
  throw new Error(`No column ${header}`);
}

/** The sheet column of a column of the document, whatever its header says now. */
export function columnOf(sheet: BookSheet, document: DocumentKind, column: ColumnName): number {
  const { place } = tableOn(sheet, document);
  const values = Array.from({ length: place.rowCount }, (_, row) =>
    Array.from({ length: place.columnCount }, (__, right) => valueOn(sheet, place.row + row, place.column + right)),
  );
  const index = documentColumns(values, true)?.indexOf(column) ?? -1;
  if (index < 0) throw new Error(`No column ${column}`);
  return place.column + index;
}

/** The ids of the rows from top to bottom. */
export function idsOn(sheet: BookSheet, document: DocumentKind): string[] {
  const { place } = tableOn(sheet, document);
  const column = columnOn(sheet, document, memoColumns.id);
  return Array.from({ length: place.rowCount - 1 }, (_, index) => String(valueOn(sheet, place.row + 1 + index, column)));
}

/** The sheet row of a block. */
export function rowOn(sheet: BookSheet, document: DocumentKind, id: string): number {
  const index = idsOn(sheet, document).indexOf(id);
  if (index < 0) throw new Error(`No row ${id}`);
  return tableOn(sheet, document).place.row + 1 + index;
}

export type ColumnName = keyof typeof memoColumns;

export function cellOf(sheet: BookSheet, document: DocumentKind, id: string, column: ColumnName): CellValue {
  return valueOn(sheet, rowOn(sheet, document, id), columnOn(sheet, document, memoColumns[column]));
}

export function typeIn(sheet: BookSheet, document: DocumentKind, id: string, column: ColumnName, value: CellValue): void {
  putOn(sheet, rowOn(sheet, document, id), columnOn(sheet, document, memoColumns[column]), value);
}

export function storedOf(book: Book, document: DocumentKind, year: number): readonly StoredBlock[] {
  return readStoredMemo(outlineOf(book), document, year).blocks;
}
