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
 * The series that Excel makes of a range: a first row of texts names them, a first column of texts names the categories.
 * @param by "Auto": along the longer side
 */
export function seriesOfRange(area: Area, by: "Auto" | "Columns" | "Rows"): BookSeries[] {
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
