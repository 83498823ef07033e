import * as fc from "fast-check";
import { blocksAround } from "../../src/excel/readCells";
import type { RangeRef } from "../../src/model";

function cell(sheet: string, row: number, column: number): RangeRef {
  return { sheet, row, column, rowCount: 1, columnCount: 1 };
}

describe("The blocks that are read for many cells", () => {
  test("are one for the figures of a sheet", () => {
    const figures = [cell("Översikt", 7, 2), cell("Översikt", 20, 8), cell("Översikt", 8, 3)];
    expect(blocksAround(figures)).toEqual([{ sheet: "Översikt", row: 7, column: 2, rowCount: 14, columnCount: 7 }]);
  });

  test("are one for each sheet", () => {
    expect(blocksAround([cell("A", 1, 1), cell("B", 1, 1), cell("A", 2, 1)]).map((block) => block.sheet)).toEqual(["A", "B"]);
  });

  test("do not span what lies far apart", () => {
    expect(blocksAround([cell("A", 0, 0), cell("A", 100_000, 10)])).toHaveLength(2);
  });

  test("hold every cell that was asked for, and few others", () => {
    const range = fc.record({
      sheet: fc.constantFrom("A", "B"),
      row: fc.integer({ min: 0, max: 5000 }),
      column: fc.integer({ min: 0, max: 200 }),
      rowCount: fc.integer({ min: 1, max: 20 }),
      columnCount: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 30 }), (ranges) => {
        const blocks = blocksAround(ranges);
        for (const asked of ranges) expect(blocks.some((block) => holds(block, asked))).toBe(true);
        const size = (all: readonly RangeRef[]) => all.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0);
        expect(size(blocks)).toBeLessThanOrEqual(size(ranges) + 400 * ranges.length);
      }),
    );
  });
});

function holds(block: RangeRef, range: RangeRef): boolean {
  return (
    block.sheet === range.sheet &&
    block.row <= range.row &&
    block.column <= range.column &&
    block.row + block.rowCount >= range.row + range.rowCount &&
    block.column + block.columnCount >= range.column + range.columnCount
  );
}
