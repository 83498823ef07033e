import {
  acceptanceTableName,
  documentTables,
  headRowCount,
  localAddress,
  ownedHeadRowCount,
  type CellValue,
  type SheetMark,
  type TableOutline,
  type WorkbookOutline,
} from "../../src/model";
import { readProgramme } from "../../src/programme";
import { withLostMarks } from "../../src/sheets";
import { readDataset, recognise } from "../../src/sources";
import { cellKey, columnOfKey, emptyBook, emptySheet, rowOfKey, type Book, type BookCell, type BookSheet } from "../host/book/book";
import { parseAddress, type Dataset, type Programme, type RangeRef } from "../../src/model";

/** A sheet to put in a test's workbook: rows from A1 on, as a table with the given name or as a plain range. */
export interface SheetRows {
  readonly sheet: string;
  readonly table: string | null;
  readonly rows: readonly (readonly CellValue[])[];
}

export function plainCell(value: CellValue): BookCell {
  return { value, isError: false, formula: null, quotePrefix: false, numberFormat: "General", style: null };
}

export function bookWith(sheets: readonly SheetRows[]): Book {
  const book = emptyBook("prov.xlsx", []);
  for (const { sheet: name, table, rows } of sheets) {
    const sheet = emptySheet(name, book.sheets);
    putRows(sheet, rows, 0, 0);
    if (table !== null) addTable(sheet, table, { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 });
    book.sheets.push(sheet);
  }
  return book;
}

export function putRows(sheet: BookSheet, rows: readonly (readonly CellValue[])[], row: number, column: number): void {
  rows.forEach((cells, index) => {
    cells.forEach((value, offset) => {
      if (value !== "") sheet.cells.set(cellKey(row + index, column + offset), plainCell(value));
    });
  });
}

export function addTable(sheet: BookSheet, name: string, range: Omit<RangeRef, "sheet">): void {
  sheet.tables.push({
    id: name,
    name,
    range: localAddress({ sheet: sheet.name, ...range }),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "",
    filtered: false,
  });
}

function valuesOf(sheet: BookSheet, range: RangeRef): CellValue[][] {
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from(
      { length: range.columnCount },
      (__, column) => sheet.cells.get(cellKey(range.row + row, range.column + column))?.value ?? "",
    ),
  );
}

function rangeOf(sheet: BookSheet, address: string): RangeRef {
  const range = parseAddress(address);
  if (!range) throw new Error(address);
  return { ...range, sheet: sheet.name };
}

function usedRange(sheet: BookSheet): RangeRef | null {
  const filled = [...sheet.cells].filter(([, cell]) => cell.value !== "" || cell.formula !== null).map(([key]) => key);
  if (filled.length === 0) return null;
  let [row, column, endRow, endColumn] = [Infinity, Infinity, 0, 0];
  for (const key of filled) {
    row = Math.min(row, rowOfKey(key));
    column = Math.min(column, columnOfKey(key));
    endRow = Math.max(endRow, rowOfKey(key) + 1);
    endColumn = Math.max(endColumn, columnOfKey(key) + 1);
  }
  return { sheet: sheet.name, row, column, rowCount: endRow - row, columnCount: endColumn - column };
}

function tableOutline(sheet: BookSheet, table: BookSheet["tables"][number]): TableOutline {
  const range = rangeOf(sheet, table.range);
  const values = valuesOf(sheet, range);
  const headers = (values[0] ?? []).map(String);
  const own = table.name.startsWith("Uf_");
  return {
    name: table.name,
    range,
    showsHeaders: true,
    showsTotals: table.showTotals,
    filtered: table.filtered,
    headers,
    values: own ? values : null,
  };
}

/** What the add-in's reader would tell of the book, as far as the core needs it. Marks lie in the custom property "mark" as JSON. */
export function outlineOf(book: Book): WorkbookOutline {
  const marksLost = !book.sheets.some(({ customProperties }) => customProperties.has("mark")) && hasOurTable(book);
  const sheets = book.sheets.map((sheet, position) => {
    const used = usedRange(sheet);
    const headRange = used && { ...used, rowCount: Math.min(marksLost ? ownedHeadRowCount : headRowCount, used.rowCount) };
    const mark = sheet.customProperties.get("mark");
    return {
      id: sheet.id,
      name: sheet.name,
      position,
      visible: sheet.visibility === "Visible",
      protected: sheet.protected,
      mark: mark === undefined ? null : (JSON.parse(mark) as SheetMark),
      used,
      head: headRange && { range: headRange, values: valuesOf(sheet, headRange) },
      tables: sheet.tables.map((table) => tableOutline(sheet, table)),
    };
  });
  return withLostMarks({ readOnly: false, sheets, documentSettings: settingsOf(book), dateOffset: 0, ...(marksLost ? { marksLost } : {}) });
}

function hasOurTable({ sheets }: Book): boolean {
  const starts = [...Object.values(documentTables), acceptanceTableName];
  return sheets.some(({ tables }) => tables.some(({ name }) => starts.some((start) => name.startsWith(start))));
}

/** The settings of the document that are texts, as the add-in keeps them. */
function settingsOf({ settings }: Book): Record<string, string> {
  return Object.fromEntries([...settings].map(([name, text]) => [name, String(JSON.parse(text))]));
}

/** The dataset of a book, read by the real rooms. */
export function datasetOf(
  book: Book,
  chosenYear: number | null = null,
): { dataset: Dataset; programme: Programme; outline: WorkbookOutline } {
  const outline = outlineOf(book);
  const programme = readProgramme(outline);
  const { sources } = recognise(outline);
  const cells = sources.map((source) => {
    const sheet = book.sheets.find((candidate) => candidate.name === source.body.sheet);
    return { values: sheet ? valuesOf(sheet, source.body) : [], hasHiddenRows: false, merged: [] };
  });
  return { outline, programme, dataset: readDataset({ sources, cells, programme, dateOffset: 0, chosenYear }) };
}
