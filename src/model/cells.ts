/** What Excel gives for a cell: `""` is an empty cell, dates are serial numbers, errors are their text ("#N/A"). */
export type CellValue = string | number | boolean;

/** A rectangle of cells by value, row by row; every row has the same length. */
export type CellGrid = readonly (readonly CellValue[])[];

/** One cell. Rows and columns are 0-based, as everywhere in the code; only addresses in text are 1-based. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet. 0-based. */
export interface RangeRef extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The last row and column of a sheet, 0-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  return letters;
}

/** The 0-based column of letters, or -1: "A" → 0, "AA" → 26. */
export function columnOfLetters(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The range of one cell. */
export function rangeOfCell(cell: CellRef): RangeRef {
  return { sheet: cell.sheet, row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
}

/** Whether a cell (or the first cell of a range) lies in a range. */
export function isInside(cell: CellRef, range: RangeRef): boolean {
  return (
    cell.sheet === range.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rowCount &&
    cell.column >= range.column &&
    cell.column < range.column + range.columnCount
  );
}

/** A1 form without the sheet: "H18" or "A1:W108". */
export function localAddress(range: CellRef | RangeRef): string {
  const start = `${columnLetters(range.column)}${String(range.row + 1)}`;
  if (!("rowCount" in range) || (range.rowCount === 1 && range.columnCount === 1)) return start;
  const end = `${columnLetters(range.column + range.columnCount - 1)}${String(range.row + range.rowCount)}`;
  return `${start}:${end}`;
}

/** en-US A1 form with the sheet's name, quoted as Excel quotes: `Stöd!I18`, `'Beviljade stöd'!A1:W108`. */
export function address(range: CellRef | RangeRef): string {
  return `${quoteSheet(range.sheet)}!${localAddress(range)}`;
}

/** A sheet's name as it stands in a formula. Excel quotes all but plain words that cannot be read as a cell or a number. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(r|c|rc|r\d+c?\d*|c\d+)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads "Stöd!A1:W108", "'Beviljade stöd'!H18" or "A1:B2" (then `sheet` is ""); null when it is no address. */
export function parseAddress(text: string): RangeRef | null {
  const split = text.lastIndexOf("!");
  const rawSheet = split < 0 ? "" : text.slice(0, split);
  const sheet = rawSheet.startsWith("'") && rawSheet.endsWith("'") ? rawSheet.slice(1, -1).replaceAll("''", "'") : rawSheet;
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(text.slice(split + 1));
  if (!match) return null;
  const [, startLetters = "", startRow = "", endLetters = startLetters, endRow = startRow] = match;
  const row = Number(startRow) - 1;
  const column = columnOfLetters(startLetters);
  const rowCount = Number(endRow) - row;
  const columnCount = columnOfLetters(endLetters) - column + 1;
  if (row < 0 || row + rowCount - 1 > lastRow || column + columnCount - 1 > lastColumn || rowCount < 1 || columnCount < 1) return null;
  return { sheet, row, column, rowCount, columnCount };
}

/**
 * The fewest ranges that cover the given rows of one column, in order: rows 1, 2, 3, 7 become two ranges.
 * @param rows 0-based sheet rows, ascending, without repeats
 */
export function columnRanges(sheet: string, column: number, rows: readonly number[]): RangeRef[] {
  const ranges: RangeRef[] = [];
  let start = -1;
  let previous = -1;
  const close = () => {
    if (start >= 0) ranges.push({ sheet, row: start, column, rowCount: previous - start + 1, columnCount: 1 });
  };
  for (const row of rows) {
    if (start < 0 || row !== previous + 1) {
      close();
      start = row;
    }
    previous = row;
  }
  close();
  return ranges;
}
