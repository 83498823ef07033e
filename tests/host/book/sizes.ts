import { parseAddress } from "../../../src/model";
import type { BookSheet } from "./book";
import { cellAt } from "./cells";

/** Column width of a new sheet in characters as the file holds it (8.43 characters and padding): 64 pixels. */
const standardWidth = 64 / 7;
/** A letter of a text takes less room than a digit. */
const lettersPerDigit = 1.1;
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
    const width = sheet.columnWidths.get(column) ?? standardWidth;
    const lines = cell.style?.wrap === true ? lineCount(String(cell.value), (width * lettersPerDigit * 11) / size) : 1;
    height = Math.max(height, Math.ceil(size * 1.36 * lines));
  }
  return height;
}

/** The lines of a wrapped text in a column that holds so many characters. */
function lineCount(text: string, characters: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of line.split(" ")) {
      const follows = used > 0 && used + 1 + word.length <= characters;
      if (used > 0 && !follows) lines += 1;
      // A word that is longer than the column is broken.
      const length = follows ? used + 1 + word.length : word.length;
      const broken = Math.max(0, Math.ceil(length / characters) - 1);
      lines += broken;
      used = length - broken * characters;
    }
  }
  return lines;
}

/**
 * The height that Excel gives a row whose height nobody has set, where that is more than the standard; else null. Merged cells and hidden
 * columns do not count.
 */
export function automaticHeight(sheet: BookSheet, row: number, columns: readonly number[]): number | null {
  if (sheet.rowHeights.has(row)) return null;
  const merged = [...sheet.merges].flatMap((range) => parseAddress(range) ?? []);
  const isMerged = (column: number) =>
    merged.some(
      (range) =>
        row >= range.row && row < range.row + range.rowCount && column >= range.column && column < range.column + range.columnCount,
    );
  const counted = columns.filter((column) => !sheet.hiddenColumns.has(column) && !isMerged(column));
  const height = neededHeight(sheet, row, counted);
  return height > standardHeight ? height : null;
}

/** The width in characters that fits the longest of the texts. */
export function widthOfTexts(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(255, longest + 2);
}
