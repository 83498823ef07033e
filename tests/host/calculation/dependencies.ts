import type { RangeRef } from "../../../src/model";
import { columnOfKey, rowOfKey, type BookSheet } from "../book/book";
import type { SheetRange } from "./conditional";

/** A set of cells by sheet that can be asked whether a range touches it. */
export interface CellSet {
  add(sheet: BookSheet, key: number): void;
  has(sheet: BookSheet, key: number): boolean;
  delete(sheet: BookSheet, key: number): void;
  touches(range: SheetRange): boolean;
  readonly size: number;
}

export function createCellSet(): CellSet {
  const bySheet = new Map<BookSheet, Set<number>>();
  /** Ascending keys, so that the rows of a range are found by bisection; built when asked. */
  const sorted = new Map<BookSheet, Float64Array>();
  let size = 0;
  const keysOf = (sheet: BookSheet): Set<number> => {
    const known = bySheet.get(sheet) ?? new Set<number>();
    bySheet.set(sheet, known);
    return known;
  };
  const sortedKeys = (sheet: BookSheet): Float64Array => {
    const known = sorted.get(sheet) ?? Float64Array.from(keysOf(sheet)).sort();
    sorted.set(sheet, known);
    return known;
  };
  return {
    add(sheet, key) {
      const keys = keysOf(sheet);
      if (keys.has(key)) return;
      keys.add(key);
      sorted.delete(sheet);
      size += 1;
    },
    has: (sheet, key) => bySheet.get(sheet)?.has(key) === true,
    delete(sheet, key) {
      if (!keysOf(sheet).delete(key)) return;
      sorted.delete(sheet);
      size -= 1;
    },
    touches({ sheet, range }) {
      if ((bySheet.get(sheet)?.size ?? 0) === 0) return false;
      const keys = sortedKeys(sheet);
      for (let at = firstAtLeast(keys, range.row * 16_384 + range.column); at < keys.length; at += 1) {
        const key = keys[at] ?? 0;
        if (rowOfKey(key) >= range.row + range.rowCount) return false;
        const column = columnOfKey(key);
        if (column >= range.column && column < range.column + range.columnCount) return true;
      }
      return false;
    },
    get size() {
      return size;
    },
  };
}

function firstAtLeast(keys: Float64Array, wanted: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two ranges of one sheet have a cell in common. */
export function overlaps(a: RangeRef, b: RangeRef): boolean {
  return (
    a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount
  );
}
