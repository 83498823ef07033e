import type { BookSheet } from "./book";
import { cellAt } from "./cells";

/** Column width of a new sheet in characters as the file holds it (8.43 characters and padding): 64 pixels. */
const standardWidth = 64 / 7;
/** Points of a row of Calibri 11. */
export const standardHeight = 15;
const pointsPerPixel = 0.75;
/** Pixels of a digit of Calibri 11, the unit of column widths in the file. */
const pixelsPerCharacter = 7;

/** Width in points, as `format.columnWidth` gives it (a guess for Windows at 100 %: docs say only "width"); a new column has 48. */
export function columnPoints(sheet: BookSheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return Math.round((sheet.columnWidths.get(column) ?? standardWidth) * pixelsPerCharacter) * pointsPerPixel;
}

/** Points → characters as the file holds them. */
export function charactersOfPoints(points: number): number {
  return Math.round(points / pointsPerPixel) / pixelsPerCharacter;
}

/** Height in points; a row without a height of its own is as high as its wrapped text needs. */
export function rowPoints(sheet: BookSheet, row: number, columns: readonly number[]): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? neededHeight(sheet, row, columns);
}

/** The height that the texts of the given columns need, estimated from the number of characters: Excel measures the font. */
function neededHeight(sheet: BookSheet, row: number, columns: readonly number[]): number {
  let height = standardHeight;
  for (const column of columns) {
    const cell = cellAt(sheet, row, column);
    const size = cell.style?.fontSize ?? 11;
    const text = String(cell.value);
    const width = sheet.columnWidths.get(column) ?? standardWidth;
    const lines =
      cell.style?.wrap === true
        ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size) / 11 / width)), 0)
        : 1;
    height = Math.max(height, Math.ceil(size * 1.36 * lines));
  }
  return height;
}

/** The width in characters that fits the longest of the texts. */
export function widthOfTexts(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(255, longest + 2);
}
