import type { CellGrid, RangeRef } from "../model";
import { reading, request, type RequestOptions } from "./request";
import { rangeOf } from "./shape";

export interface ReadCellsOptions extends RequestOptions {
  /** Lets Excel calculate what has changed first: a write suspends calculation, and a workbook can be set to calculate by hand. */
  readonly recalculates?: boolean;
}

/** Reads many cells and ranges in one request, in the order given. */
export async function readCells(ranges: readonly RangeRef[], options: ReadCellsOptions = {}): Promise<readonly CellGrid[]> {
  if (ranges.length === 0) return [];
  const blocks = blocksAround(ranges);
  const values = await request(reading, options, async (context) => {
    if (options.recalculates) context.application.calculate(Excel.CalculationType.recalculate);
    const asked = blocks.map((block) => rangeOf(context, block));
    for (const range of asked) range.load("values");
    await context.sync();
    return asked.map((range) => range.values as CellGrid);
  });
  return ranges.map((range) => {
    const place = blocks.findIndex((block) => contains(block, range));
    return cut(values[place] ?? [], blocks[place] ?? range, range);
  });
}

/** As many cells that nobody asked for as we rather read than ask for one more object: an object costs some 300 bytes each way. */
const spareCells = 400;

/**
 * Few rectangles that together hold all the ranges: neighbours on a sheet are read as one block as long as that reads few cells in vain.
 * In the order of the sheets' first mention.
 */
export function blocksAround(ranges: readonly RangeRef[]): readonly RangeRef[] {
  const blocks: RangeRef[] = [];
  const sheets = new Set(ranges.map((range) => range.sheet));
  for (const sheet of sheets) {
    const below = ranges.filter((range) => range.sheet === sheet).sort((one, other) => one.row - other.row);
    let block: RangeRef | undefined;
    for (const range of below) {
      const joined: RangeRef = block ? around(block, range) : range;
      if (block && cells(joined) - cells(block) - cells(range) > spareCells) {
        blocks.push(block);
        block = range;
      } else block = joined;
    }
    if (block) blocks.push(block);
  }
  return blocks;
}

function cells(range: RangeRef): number {
  return range.rowCount * range.columnCount;
}

function around(one: RangeRef, other: RangeRef): RangeRef {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheet: one.sheet,
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

function contains(block: RangeRef, range: RangeRef): boolean {
  const union = block.sheet === range.sheet ? around(block, range) : null;
  return union !== null && cells(union) === cells(block);
}

function cut(values: CellGrid, block: RangeRef, range: RangeRef): CellGrid {
  const top = range.row - block.row;
  const left = range.column - block.column;
  return values.slice(top, top + range.rowCount).map((row) => row.slice(left, left + range.columnCount));
}
