import { type BookCell, type BookSheet, cellKey, columnOfKey, rowOfKey } from "./book";
import { type Box, storedBox, union } from "./area";

const emptyCell: Readonly<BookCell> = {
  value: "",
  isError: false,
  formula: null,
  quotePrefix: false,
  numberFormat: "General",
  style: null,
};

/** The cell to read; an empty one where the sheet keeps none. */
export function cellAt(sheet: BookSheet, row: number, column: number): Readonly<BookCell> {
  return sheet.cells.get(cellKey(row, column)) ?? emptyCell;
}

/** The cell to change, made when the sheet keeps none. */
export function cellToChange(sheet: BookSheet, row: number, column: number): BookCell {
  const key = cellKey(row, column);
  const known = sheet.cells.get(key);
  if (known) return known;
  const made = { ...emptyCell };
  sheet.cells.set(key, made);
  return made;
}

/** Drops the cell when nothing is left in it. */
export function forgetEmptyCell(sheet: BookSheet, row: number, column: number): void {
  const cell = sheet.cells.get(cellKey(row, column));
  if (cell && isBlank(cell) && cell.numberFormat === "General" && cell.style === null) sheet.cells.delete(cellKey(row, column));
}

/** No value and no formula; formats do not count. */
export function isBlank(cell: Readonly<BookCell>): boolean {
  return cell.value === "" && cell.formula === null && !cell.quotePrefix;
}

/** The stored cells of a box: each position of a small box, each stored cell of a large one. */
export function storedCells(sheet: BookSheet, box: Box): { readonly row: number; readonly column: number; readonly cell: BookCell }[] {
  const found: { row: number; column: number; cell: BookCell }[] = [];
  if (box.rowCount * box.columnCount < sheet.cells.size) {
    for (let row = box.row; row < box.row + box.rowCount; row += 1) {
      for (let column = box.column; column < box.column + box.columnCount; column += 1) {
        const cell = sheet.cells.get(cellKey(row, column));
        if (cell) found.push({ row, column, cell });
      }
    }
    return found;
  }
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const inside = row >= box.row && row < box.row + box.rowCount && column >= box.column && column < box.column + box.columnCount;
    if (inside) found.push({ row, column, cell });
  }
  return found;
}

/** The smallest box of all cells with contents, or also of formatted ones and tables; null for an empty sheet. */
export function usedBox(sheet: BookSheet, valuesOnly: boolean): Box | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && isBlank(cell)) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  let used: Box | null = bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  if (!valuesOnly) for (const table of sheet.tables) used = used ? union(used, storedBox(table.range)) : storedBox(table.range);
  return used;
}
