import type { NearMiss, Programme, RangeRef, Recognition, SheetOutline, Source, TableOutline, WorkbookOutline } from "../model";
import { readProgramme } from "../programme";
import { findHeaderRows, headZone, type HeaderRow } from "./headerRows";
import { bestMatch, type ColumnMatch, type HeaderCell } from "./matchColumns";

/**
 * Finds the source tables of a workbook by what their headers say, never by name or place (workbook.md, Source tables): Excel tables, header
 * rows deeper in such a table, and header rows in plain ranges. Sheets and tables of the add-in's own are never sources.
 */
export function recognise(outline: WorkbookOutline): Recognition {
  const programme = readProgramme(outline);
  const found = outline.sheets.filter((sheet) => sheet.mark === null).map((sheet) => recogniseSheet(sheet, programme));
  return {
    sources: found.flatMap(({ sources }) => sources),
    unused: [],
    rivals: [],
    nearMisses: found.flatMap(({ nearMisses }) => nearMisses),
  };
}

type SheetRecognition = Pick<Recognition, "sources" | "nearMisses">;

function recogniseSheet(sheet: SheetOutline, programme: Programme): SheetRecognition {
  const tables = sheet.tables.filter(({ name }) => !isOwnName(name)).map((table) => recogniseTable(sheet, table, programme));
  const plain = recognisePlain(sheet, programme);
  return {
    sources: [...tables.flatMap(({ sources }) => sources), ...plain.sources].sort(
      (a, b) => a.range.row - b.range.row || a.range.column - b.range.column,
    ),
    nearMisses: [...tables.flatMap(({ nearMisses }) => nearMisses), ...plain.nearMisses],
  };
}

function isOwnName(table: string): boolean {
  return table.toLowerCase().startsWith("uf_");
}

function recogniseTable(sheet: SheetOutline, table: TableOutline, programme: Programme): SheetRecognition {
  const match = bestMatch(tableCells(sheet, table), programme);
  if (match?.missing.length === 0) return { sources: [tableSource(sheet, table, match)], nearMisses: [] };
  const deeper = headersInside(sheet, table, programme);
  if (deeper.length > 0) return { sources: deeper, nearMisses: [] };
  return { sources: [], nearMisses: match ? nearMiss(match, table.name, table.range) : [] };
}

function tableCells(sheet: SheetOutline, table: TableOutline): readonly HeaderCell[] {
  const body = bodyOf(table);
  return table.headers.map((header, index) => {
    const column = table.range.column + index;
    const zone = headZone(sheet, { ...body, column, columnCount: 1 }, []);
    const rows = zone ? zone.lastRow - zone.firstRow + 1 : 0;
    const samples = () => Array.from({ length: rows }, (_, row) => zone?.value(zone.firstRow + row, column) ?? "");
    return { header, column, texts: [header], samples };
  });
}

/** The rows of a table between its header row and its totals row. */
function bodyOf({ range, showsHeaders, showsTotals }: TableOutline): RangeRef {
  const rowCount = range.rowCount - Number(showsHeaders) - Number(showsTotals);
  return { ...range, row: range.row + Number(showsHeaders), rowCount: Math.max(0, rowCount) };
}

function tableSource(sheet: SheetOutline, table: TableOutline, match: ColumnMatch): Source {
  return {
    role: match.role,
    table: table.name,
    sheetVisible: sheet.visible,
    range: table.range,
    body: bodyOf(table),
    columns: match.columns,
    headers: match.headers,
    unmapped: match.unmapped,
    choices: match.choices,
    filtered: table.filtered,
  };
}

/** A table whose own header row is a title or "Kolumn1, Kolumn2 …" and that has the real headers further down: read as plain ranges. */
function headersInside(sheet: SheetOutline, table: TableOutline, programme: Programme): readonly Source[] {
  const zone = headZone(sheet, table.range, []);
  const headers = zone ? findHeaderRows(zone, programme).complete : [];
  const body = bodyOf(table);
  return headers.map((header) => plainSource(sheet, header, endOf(header, body.row + body.rowCount, headers), table.filtered));
}

function recognisePlain(sheet: SheetOutline, programme: Programme): SheetRecognition {
  const tables = sheet.tables.map(({ range }) => range);
  const zone = sheet.used && headZone(sheet, sheet.used, tables);
  if (!sheet.used || !zone) return { sources: [], nearMisses: [] };
  const { complete, incomplete } = findHeaderRows(zone, programme);
  const usedEnd = sheet.used.row + sheet.used.rowCount;
  const sources = complete.map((header) => plainSource(sheet, header, endOf(header, endBefore(header, usedEnd, tables), complete), false));
  const [nearest] = incomplete.flatMap(({ match, row, firstColumn, lastColumn }) =>
    nearMiss(match, null, { sheet: sheet.name, row, column: firstColumn, rowCount: 1, columnCount: lastColumn - firstColumn + 1 }),
  );
  return { sources, nearMisses: nearest && complete.length === 0 ? [nearest] : [] };
}

/** Where a plain range ends when an Excel table stands below it: at the table. */
function endBefore(header: HeaderRow, end: number, tables: readonly RangeRef[]): number {
  const below = tables.filter((table) => {
    const sharesColumns = table.column <= header.lastColumn && header.firstColumn < table.column + table.columnCount;
    return sharesColumns && table.row > header.row;
  });
  return Math.min(end, ...below.map(({ row }) => row));
}

/** The row after the last one of a header's range: the end of the area, or the next header row below in the same columns. */
function endOf(header: HeaderRow, end: number, headers: readonly HeaderRow[]): number {
  const below = headers.filter((other) => {
    const sharesColumns = other.firstColumn <= header.lastColumn && header.firstColumn <= other.lastColumn;
    return sharesColumns && other.row > header.row;
  });
  return Math.min(end, ...below.map(({ row }) => row));
}

/** @param end the sheet row after the last one */
function plainSource(sheet: SheetOutline, header: HeaderRow, end: number, filtered: boolean): Source {
  const { match, row, rowCount, firstColumn, lastColumn } = header;
  const columns = { sheet: sheet.name, column: firstColumn, columnCount: lastColumn - firstColumn + 1 };
  return {
    role: match.role,
    table: null,
    sheetVisible: sheet.visible,
    range: { ...columns, row, rowCount: Math.max(rowCount, end - row) },
    body: { ...columns, row: row + rowCount, rowCount: Math.max(0, end - row - rowCount) },
    columns: match.columns,
    headers: match.headers,
    unmapped: match.unmapped,
    choices: match.choices,
    filtered,
  };
}

/** Close enough to be worth a word: two required fields, or one among three columns that are known. */
function nearMiss(match: ColumnMatch, table: string | null, range: RangeRef): readonly NearMiss[] {
  const close = match.found.length >= 2 || (match.found.length === 1 && Object.keys(match.columns).length >= 3);
  return close ? [{ role: match.role, table, range, found: match.found, missing: match.missing }] : [];
}
