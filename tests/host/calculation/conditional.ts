import type { BookCell, BookSheet } from "../book/book";
import { cellKey } from "../book/book";
import type { RangeRef } from "../../../src/model";
import { criterionOf, type CriterionValue } from "./criteria";

/** A range on a sheet of the book. */
export interface SheetRange {
  readonly sheet: BookSheet;
  readonly range: RangeRef;
}

/** A range and the criterion that its cells must meet. */
export interface Condition {
  readonly where: SheetRange;
  readonly criterion: CriterionValue;
}

/** What a function of the family gives: a number, or an error's text. */
export type ConditionalResult = number | string;

/**
 * COUNTIFS, SUMIFS, AVERAGEIFS, MINIFS, MAXIFS over the cells of a book. Keeps the cells of a range and the outcome of each pair of range
 * and criterion for as long as it lives: one calculation.
 */
export interface ConditionalFunctions {
  count(conditions: readonly Condition[]): ConditionalResult;
  collect(values: SheetRange, conditions: readonly Condition[]): readonly number[] | string;
}

/** Rows below the last cell of the sheet are blank in all columns: whole-column references stop there, and the rest is counted at once. */
function usedRows(sheet: BookSheet): number {
  let last = -1;
  for (const key of sheet.cells.keys()) if (key > last) last = key;
  return Math.floor(last / 16_384) + 1;
}

export function createConditionalFunctions(): ConditionalFunctions {
  const cellsByRange = new Map<string, readonly (BookCell | undefined)[]>();
  const masks = new Map<string, Uint8Array>();
  const used = new Map<BookSheet, number>();

  const rowsUsed = (sheet: BookSheet): number => {
    const known = used.get(sheet);
    if (known !== undefined) return known;
    const rows = usedRows(sheet);
    used.set(sheet, rows);
    return rows;
  };
  /** Rows to look at, the same for all ranges of a call. */
  const rowsToRead = (ranges: readonly SheetRange[]): number =>
    Math.max(0, ...ranges.map(({ sheet, range }) => Math.min(range.rowCount, Math.max(0, rowsUsed(sheet) - range.row))));
  const rangeKey = ({ sheet, range }: SheetRange, rows: number): string =>
    `${sheet.id}!${String(range.row)},${String(range.column)},${String(rows)},${String(range.columnCount)}`;
  const cellsOf = (where: SheetRange, rows: number): readonly (BookCell | undefined)[] => {
    const key = rangeKey(where, rows);
    const known = cellsByRange.get(key);
    if (known) return known;
    const { sheet, range } = where;
    const cells: (BookCell | undefined)[] = [];
    for (let row = range.row; row < range.row + rows; row += 1) {
      for (let column = range.column; column < range.column + range.columnCount; column += 1)
        cells.push(sheet.cells.get(cellKey(row, column)));
    }
    cellsByRange.set(key, cells);
    return cells;
  };
  const maskOf = ({ where, criterion }: Condition, rows: number): Uint8Array => {
    const key = `${rangeKey(where, rows)} ${typeof criterion} ${String(criterion)}`;
    const known = masks.get(key);
    if (known) return known;
    const meets = criterionOf(criterion);
    const mask = Uint8Array.from(cellsOf(where, rows), (cell) => (meets(cell) ? 1 : 0));
    masks.set(key, mask);
    return mask;
  };
  const sameShape = (ranges: readonly SheetRange[]): boolean =>
    ranges.every(({ range }) => range.rowCount === ranges[0]?.range.rowCount && range.columnCount === ranges[0].range.columnCount);

  return {
    count(conditions) {
      const ranges = conditions.map((condition) => condition.where);
      const first = ranges[0];
      if (!first || !sameShape(ranges)) return "#VALUE!";
      const rows = rowsToRead(ranges);
      const all = conditions.map((condition) => maskOf(condition, rows));
      const length = rows * first.range.columnCount;
      const blanks = conditions.every((condition) => criterionOf(condition.criterion)(undefined));
      let count = blanks ? (first.range.rowCount - rows) * first.range.columnCount : 0;
      for (let index = 0; index < length; index += 1) if (all.every((mask) => mask[index] === 1)) count += 1;
      return count;
    },
    collect(values, conditions) {
      const ranges = [values, ...conditions.map((condition) => condition.where)];
      if (!sameShape(ranges)) return "#VALUE!";
      const rows = rowsToRead(ranges);
      const all = conditions.map((condition) => maskOf(condition, rows));
      const numbers: number[] = [];
      for (const [index, cell] of cellsOf(values, rows).entries()) {
        if (cell === undefined || !all.every((mask) => mask[index] === 1)) continue;
        if (cell.isError) return String(cell.value);
        if (typeof cell.value === "number") numbers.push(cell.value);
      }
      return numbers;
    },
  };
}
