import type { CellValue, Programme, RangeRef, SheetOutline } from "../model";
import { bestMatch, type ColumnMatch, type HeaderCell } from "./matchColumns";
import { isBlank } from "./reading";

/** A header row (or two) among the first rows of a sheet, and what its columns are. */
export interface HeaderRow {
  /** The cells with a text, left to right. */
  readonly cells: readonly HeaderCell[];
  readonly match: ColumnMatch;
  /** 0-based sheet row of the (first) header row. */
  readonly row: number;
  /** 1, or 2 for a header of two rows. */
  readonly rowCount: 1 | 2;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface HeaderRows {
  /** Those that have all required fields, from the top down, left to right. */
  readonly complete: readonly HeaderRow[];
  /** Those that have some. */
  readonly incomplete: readonly HeaderRow[];
}

/** Some of the first rows of a sheet; cells in Excel tables that do not belong to it are blank. */
export interface HeadZone {
  /** 0-based sheet rows and columns, the last ones included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly value: (row: number, column: number) => CellValue;
}

/**
 * The part of a sheet's first rows that lies in `within`.
 * @param blocked ranges whose cells are someone else's
 */
export function headZone(sheet: SheetOutline, within: RangeRef, blocked: readonly RangeRef[]): HeadZone | null {
  if (!sheet.head) return null;
  const { range, values } = sheet.head;
  const isBlocked = (row: number, column: number) => blocked.some((other) => contains(other, row, column));
  const zone = {
    firstRow: Math.max(range.row, within.row),
    lastRow: Math.min(range.row + values.length, within.row + within.rowCount) - 1,
    firstColumn: Math.max(range.column, within.column),
    lastColumn: Math.min(range.column + range.columnCount, within.column + within.columnCount) - 1,
    value: (row: number, column: number) => (isBlocked(row, column) ? "" : (values[row - range.row]?.[column - range.column] ?? "")),
  };
  return zone.firstRow <= zone.lastRow && zone.firstColumn <= zone.lastColumn ? zone : null;
}

function contains(range: RangeRef, row: number, column: number): boolean {
  return row >= range.row && row < range.row + range.rowCount && column >= range.column && column < range.column + range.columnCount;
}

/**
 * Finds header rows: rows whose texts name the required fields of a role. Where neither a row nor the next one does, the two are tried
 * together as a header of two rows.
 */
export function findHeaderRows(zone: HeadZone, programme: Programme): HeaderRows {
  const complete: HeaderRow[] = [];
  const incomplete: HeaderRow[] = [];
  let singles = headersAt(zone, zone.firstRow, 1, programme);
  for (let row = zone.firstRow; row <= zone.lastRow; row += 1) {
    const next = row < zone.lastRow ? headersAt(zone, row + 1, 1, programme) : [];
    // Two rows make a header only if one of them alone names something.
    if (singles.length + next.length > 0 && !singles.some(isComplete) && !next.some(isComplete)) {
      complete.push(...headersAt(zone, row, 2, programme).filter((header) => isComplete(header) && !overlapsAny(header, complete)));
    }
    complete.push(...singles.filter(isComplete).map((header) => withSecondRow(zone, header, programme)));
    incomplete.push(...singles.filter((header) => !isComplete(header)));
    singles = next;
  }
  return { complete, incomplete };
}

/** A header row that could do alone, but whose next row names more of its columns: "Beslut" over "datum" and "utfall". */
function withSecondRow(zone: HeadZone, header: HeaderRow, programme: Programme): HeaderRow {
  const columnCount = ({ match }: HeaderRow) => Object.keys(match.columns).length;
  const both = header.row < zone.lastRow ? headersAt(zone, header.row, 2, programme) : [];
  const same = both.find((other) => other.firstColumn <= header.lastColumn && header.firstColumn <= other.lastColumn);
  return same && isComplete(same) && same.match.role === header.match.role && columnCount(same) > columnCount(header) ? same : header;
}

function isComplete({ match }: HeaderRow): boolean {
  return match.missing.length === 0;
}

function overlapsAny(header: HeaderRow, others: readonly HeaderRow[]): boolean {
  return others.some((other) => header.row < other.row + other.rowCount && other.row < header.row + header.rowCount);
}

/** The header rows that begin at a row: one for each block of columns; when no block has all required fields, one over all of them. */
function headersAt(zone: HeadZone, row: number, rowCount: 1 | 2, programme: Programme): readonly HeaderRow[] {
  const cells = headerCells(zone, row, rowCount);
  if (cells.filter(({ header }) => header !== "").length < 2) return [];
  const whole = headerRow(cells, row, rowCount, programme);
  if (!whole) return [];
  const headers = blocksOf(zone, row, cells).flatMap((block) => headerRow(block, row, rowCount, programme) ?? []);
  return headers.some(isComplete) ? headers : [whole];
}

function headerRow(cells: readonly HeaderCell[], row: number, rowCount: 1 | 2, programme: Programme): HeaderRow | null {
  const named = cells.filter(({ header }) => header !== "");
  const match = bestMatch(named, programme);
  const [first, last] = [named[0], named.at(-1)];
  return match && first && last ? { cells: named, match, row, rowCount, firstColumn: first.column, lastColumn: last.column } : null;
}

/** Tables that stand side by side are parted by columns that are blank from the header row down. */
function blocksOf(zone: HeadZone, row: number, cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const blocks: HeaderCell[][] = [[]];
  for (const cell of cells) {
    if (cell.header === "" && columnCells(zone, row + 1, cell.column).every(isBlank)) blocks.push([]);
    else blocks.at(-1)?.push(cell);
  }
  return blocks.filter((block) => block.length > 0);
}

function columnCells(zone: HeadZone, row: number, column: number): readonly CellValue[] {
  return Array.from({ length: Math.max(0, zone.lastRow - row + 1) }, (_, index) => zone.value(row + index, column));
}

/** The cells of a header row, or of two; [] when a row of two holds a number, as a row of data would. */
function headerCells(zone: HeadZone, row: number, rowCount: 1 | 2): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  let above = "";
  for (let column = zone.firstColumn; column <= zone.lastColumn; column += 1) {
    const upper = zone.value(row, column);
    const lower = rowCount === 2 ? zone.value(row + 1, column) : upper;
    if (rowCount === 2 && (typeof upper === "number" || typeof lower === "number")) return [];
    const header = headerText(isBlank(lower) ? upper : lower);
    // A heading merged over several columns stands in the first of them only.
    above = isBlank(upper) ? above : headerText(upper);
    const texts = rowCount === 2 && !isBlank(lower) ? [header, ...joinedHeaders(above, header)] : [header];
    cells.push({ header, column, texts, samples: () => columnCells(zone, row + rowCount, column) });
  }
  return cells;
}

/** "Beviljat" over "belopp", "datum" under "Beslut": as words in either order, and as a compound with a joining s ("Beslutsdatum"). */
function joinedHeaders(above: string, below: string): readonly string[] {
  return [`${above} ${below}`, `${below} ${above}`, `${above}s${below}`];
}

function headerText(value: CellValue): string {
  return typeof value === "string" && !isBlank(value) ? value : "";
}
