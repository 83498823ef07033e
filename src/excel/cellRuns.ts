import { lastRow, type CellRef, type RangeRef } from "../model";

/** Where some cells lie, as few ranges of one column each. */
export interface RunOptions {
  /** The most rows between two cells of one range. */
  readonly gap: number;
  /** Rows taken in above and below, as far as the sheet goes. */
  readonly margin: number;
}

/** The ranges of single columns that hold all the cells, in the order of sheet, column and row; no two of them share a cell. */
export function cellRuns(cells: readonly CellRef[], { gap, margin }: RunOptions): readonly RangeRef[] {
  const runs: RangeRef[] = [];
  let run: RangeRef | undefined;
  for (const { sheet, row, column } of [...cells].sort(byPlace)) {
    const first = Math.max(0, row - margin);
    const end = Math.min(lastRow, row + margin) + 1;
    if (run?.sheet === sheet && run.column === column && first <= run.row + run.rowCount + gap) {
      run = { ...run, rowCount: Math.max(run.rowCount, end - run.row) };
      runs[runs.length - 1] = run;
    } else {
      run = { sheet, row: first, column, rowCount: end - first, columnCount: 1 };
      runs.push(run);
    }
  }
  return runs;
}

function byPlace(one: CellRef, other: CellRef): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

/** A range cut into pieces of at most so many rows. */
export function cutRows(range: RangeRef, mostRows: number): readonly RangeRef[] {
  const pieces: RangeRef[] = [];
  for (let done = 0; done < range.rowCount; done += mostRows) {
    pieces.push({ ...range, row: range.row + done, rowCount: Math.min(mostRows, range.rowCount - done) });
  }
  return pieces;
}

/** The items in order, in as few groups as keep below the budget in bytes; an item that is too heavy stands alone. */
export function inGroups<Item>(items: readonly Item[], bytesOf: (item: Item) => number, budget: number): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const added = bytesOf(item);
    if (weight + added > budget) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(item);
    weight += added;
  }
  return groups;
}
