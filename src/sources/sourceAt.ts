import type { RangeRef, SheetOutline, Source, TableOutline } from "../model";
import type { HeaderRow } from "./headerRows";
import { bodyOfTable, type HeaderPlace, type MatchedPlace, type Place, type TablePlace } from "./places";

/**
 * The source at a place.
 * @param places all places of the workbook: a plain range ends where another begins
 */
export function sourceAt({ place, match }: MatchedPlace, places: readonly MatchedPlace[]): Source {
  const where = place.header ? rangesBelow(place, places) : rangesOfTable(place);
  return {
    role: match.role,
    sheetVisible: place.sheet.visible,
    columns: match.columns,
    headers: match.headers,
    unmapped: match.unmapped,
    choices: match.choices,
    chosen: match.chosen,
    ...where,
  };
}

type Where = Pick<Source, "table" | "range" | "body" | "filtered" | "headerRowCount">;

function rangesOfTable({ table }: TablePlace): Where {
  return { table: table.name, range: table.range, body: bodyOfTable(table), filtered: table.filtered, headerRowCount: 1 };
}

function rangesBelow(place: HeaderPlace, places: readonly MatchedPlace[]): Where {
  const { sheet, header, within } = place;
  const end = endOf(header, within ? endOfTable(within) : endOnSheet(header, sheet), headersBeside(place, places));
  const { row, rowCount } = header;
  const columns = columnsOf(place);
  return {
    table: null,
    range: { ...columns, row, rowCount: Math.max(rowCount, end - row) },
    body: { ...columns, row: row + rowCount, rowCount: Math.max(0, end - row - rowCount) },
    filtered: within?.filtered ?? false,
    headerRowCount: rowCount,
  };
}

/** The range of a table, or the header row. */
export function rangeOfPlace(place: Place): RangeRef {
  return place.header ? { ...columnsOf(place), row: place.header.row, rowCount: 1 } : place.table.range;
}

function columnsOf({ sheet, header }: HeaderPlace): Pick<RangeRef, "sheet" | "column" | "columnCount"> {
  return { sheet: sheet.name, column: header.firstColumn, columnCount: header.lastColumn - header.firstColumn + 1 };
}

/** The complete header rows of the same area. */
function headersBeside({ sheet, within }: HeaderPlace, places: readonly MatchedPlace[]): readonly HeaderRow[] {
  return places.flatMap(({ place, match }) => {
    const isBeside = place.header !== null && place.sheet === sheet && place.within === within;
    return isBeside && match.missing.length === 0 ? [place.header] : [];
  });
}

function endOfTable(table: TableOutline): number {
  const body = bodyOfTable(table);
  return body.row + body.rowCount;
}

/** The row after the last one that a plain range may have: at an Excel table below it, else the end of the used range. */
function endOnSheet(header: HeaderRow, { used, tables }: SheetOutline): number {
  const below = tables.filter(({ range }) => {
    const sharesColumns = range.column <= header.lastColumn && header.firstColumn < range.column + range.columnCount;
    return sharesColumns && range.row > header.row;
  });
  return Math.min(used ? used.row + used.rowCount : header.row, ...below.map(({ range }) => range.row));
}

/** The row after the last one of a header's range: the end of the area, or the next header row below in the same columns. */
function endOf(header: HeaderRow, end: number, headers: readonly HeaderRow[]): number {
  const below = headers.filter((other) => {
    const sharesColumns = other.firstColumn <= header.lastColumn && header.firstColumn <= other.lastColumn;
    return sharesColumns && other.row > header.row;
  });
  return Math.min(end, ...below.map(({ row }) => row));
}
