import { type Area, areaAddress, readBox, splitAddress } from "./area";
import type { Book, BookCell, BookSheet } from "./book";
import { cellAt } from "./cells";
import { type BookSeries, emptySeries } from "./charts";

/** "Stöd!B2:B5" → "=Stöd!$B$2:$B$5", as Excel keeps the cells of a series. */
export function absoluteFormula(address: string): string {
  const split = address.lastIndexOf("!") + 1;
  return `=${address.slice(0, split)}${address.slice(split).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Where a series' formula ("=Stöd!$B$2:$B$5") points; null when it is no plain range of a sheet that is there. */
export function areaOfFormula(book: Book, formula: string): Area | null {
  const { sheet, local } = splitAddress(formula.slice(1));
  const found = book.sheets.find((one) => one.name.toLowerCase() === sheet?.toLowerCase());
  const box = readBox(local);
  return found && box ? { sheet: found, ...box } : null;
}

/** The cells that a series' formula points to, row by row. Cells of hidden rows and columns are left out when the chart says so. */
export function cellsOfFormula(book: Book, formula: string, visibleOnly = false): readonly Readonly<BookCell>[] {
  const area = areaOfFormula(book, formula);
  if (!area) return [];
  const { sheet } = area;
  const cells: Readonly<BookCell>[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const isHidden = visibleOnly && (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
      if (!isHidden) cells.push(cellAt(sheet, row, column));
    }
  }
  return cells;
}

/**
 * The series that Excel makes of a range: a first row of texts names them, a first column of texts names the categories. Of a single cell
 * it makes a chart of those around it.
 * @param by "Auto": along the longer side
 */
export function seriesOfRange(given: Area, by: "Auto" | "Columns" | "Rows"): BookSeries[] {
  const area = given.rowCount * given.columnCount === 1 ? regionAround(given) : given;
  const byColumns = by === "Columns" || (by === "Auto" && area.rowCount >= area.columnCount);
  const lines = byColumns ? area.columnCount : area.rowCount;
  const length = byColumns ? area.rowCount : area.columnCount;
  const part = (line: number, count: number, from: number, size: number): Area =>
    byColumns
      ? { ...area, column: area.column + line, columnCount: count, row: area.row + from, rowCount: size }
      : { ...area, row: area.row + line, rowCount: count, column: area.column + from, columnCount: size };
  const hasCategories = lines > 1 && isText(part(0, 1, 1, length - 1), area.sheet);
  const first = hasCategories ? 1 : 0;
  const hasNames = length > 1 && isText(part(first, lines - first, 0, 1), area.sheet);
  const from = hasNames ? 1 : 0;
  const formula = (line: number, start: number, size: number) => absoluteFormula(areaAddress(part(line, 1, start, size)));
  return Array.from({ length: lines - first }, (_, index) => ({
    ...emptySeries(hasNames ? formula(first + index, 0, 1) : `Serie${String(index + 1)}`),
    values: formula(first + index, from, length - from),
    categories: hasCategories ? formula(0, from, length - from) : null,
  }));
}

/** The cell and those that hang together with it, up to empty rows and columns (in VBA: CurrentRegion). */
function regionAround(cell: Area): Area {
  const { sheet } = cell;
  const holds = (row: number, column: number): boolean => row >= 0 && column >= 0 && cellAt(sheet, row, column).value !== "";
  const along = (count: number, from: number, isHeld: (place: number) => boolean): boolean =>
    Array.from({ length: count + 2 }, (_, index) => from - 1 + index).some(isHeld);
  let region = cell;
  for (;;) {
    const { row, column, rowCount, columnCount } = region;
    const up = along(columnCount, column, (place) => holds(row - 1, place)) ? 1 : 0;
    const left = along(rowCount, row, (place) => holds(place, column - 1)) ? 1 : 0;
    const down = along(columnCount, column, (place) => holds(row + rowCount, place)) ? 1 : 0;
    const right = along(rowCount, row, (place) => holds(place, column + columnCount)) ? 1 : 0;
    if (up + left + down + right === 0) return region;
    region = { sheet, row: row - up, column: column - left, rowCount: rowCount + up + down, columnCount: columnCount + left + right };
  }
}

/** All texts or nothing, and something. */
function isText(area: Area, sheet: BookSheet): boolean {
  let texts = 0;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const { value } = cellAt(sheet, row, column);
      if (typeof value !== "string") return false;
      if (value !== "") texts += 1;
    }
  }
  return texts > 0;
}
