import type { Programme, RangeRef, SheetOutline, TableOutline } from "../model";
import { findHeaderRows, headZone, type HeaderRow } from "./headerRows";
import { bestMatch, type ColumnMatch, type HeaderCell } from "./matchColumns";

/** Where a source may stand: an Excel table, or a header row with what stands below it. */
export type Place = TablePlace | HeaderPlace;

interface AnyPlace {
  readonly sheet: SheetOutline;
  /** The cells that name its columns. */
  readonly cells: readonly HeaderCell[];
  /** What the headers and the cells below say by themselves. */
  readonly match: ColumnMatch | null;
}

export interface TablePlace extends AnyPlace {
  readonly table: TableOutline;
  readonly header: null;
}

export interface HeaderPlace extends AnyPlace {
  readonly table: null;
  readonly header: HeaderRow;
  /** The Excel table that it was found in, below a title for a header; null in a plain range. */
  readonly within: TableOutline | null;
}

/** A place, and what its columns are with what the user has chosen. */
export interface MatchedPlace<Kind extends Place = Place> {
  readonly place: Kind;
  readonly match: ColumnMatch;
  /** Whether the user has chosen something there. */
  readonly isRemembered: boolean;
}

/** The places of a sheet: its Excel tables, and all rows outside them that name something. */
export function findPlaces(sheet: SheetOutline, programme: Programme): readonly Place[] {
  const tables = sheet.tables.filter(({ name }) => !isOwnName(name)).flatMap((table) => placesInTable(sheet, table, programme));
  const zone =
    sheet.used &&
    headZone(
      sheet,
      sheet.used,
      sheet.tables.map(({ range }) => range),
    );
  if (!zone) return tables;
  const { complete, incomplete } = findHeaderRows(zone, programme);
  return [...tables, ...[...complete, ...incomplete].map((header) => headerPlace(sheet, header, null))];
}

function isOwnName(table: string): boolean {
  return table.toLowerCase().startsWith("uf_");
}

/** The table itself; or, where its own header row is a title or "Kolumn1, Kolumn2 …" and the real headers stand further down, those. */
function placesInTable(sheet: SheetOutline, table: TableOutline, programme: Programme): readonly Place[] {
  const cells = tableCells(sheet, table);
  const match = bestMatch(cells, programme);
  if (match?.missing.length !== 0) {
    const zone = headZone(sheet, table.range, []);
    const headers = zone ? findHeaderRows(zone, programme).complete : [];
    if (headers.length > 0) return headers.map((header) => headerPlace(sheet, header, table));
  }
  return [{ sheet, table, header: null, cells, match }];
}

function headerPlace(sheet: SheetOutline, header: HeaderRow, within: TableOutline | null): HeaderPlace {
  return { sheet, table: null, header, within, cells: header.cells, match: header.match };
}

function tableCells(sheet: SheetOutline, table: TableOutline): readonly HeaderCell[] {
  const body = bodyOfTable(table);
  return table.headers.map((header, index) => {
    const column = table.range.column + index;
    const zone = headZone(sheet, { ...body, column, columnCount: 1 }, []);
    const rows = zone ? zone.lastRow - zone.firstRow + 1 : 0;
    const samples = () => Array.from({ length: rows }, (_, row) => zone?.value(zone.firstRow + row, column) ?? "");
    return { header, column, texts: [header], samples };
  });
}

/** The rows of a table between its header row and its totals row. */
export function bodyOfTable({ range, showsHeaders, showsTotals }: TableOutline): RangeRef {
  const rowCount = range.rowCount - Number(showsHeaders) - Number(showsTotals);
  return { ...range, row: range.row + Number(showsHeaders), rowCount: Math.max(0, rowCount) };
}
