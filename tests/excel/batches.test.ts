import * as fc from "fast-check";
import { batchesOf } from "../../src/excel/applyActions";
import type { Action, WrittenCell } from "../../src/model";

type Write = Extract<Action, { kind: "write" }>;

function write(row: number, cells: readonly (readonly WrittenCell[])[]): Write {
  return { kind: "write", range: { sheet: "Översikt", row, column: 1, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 }, cells };
}

const isWrite = (action: Action): action is Write => action.kind === "write";
const longRow = ["x".repeat(1000)];

describe("The actions of a refresh", () => {
  test("go in one batch when they are light", () => {
    const actions = [write(0, [[1, "två", null]]), write(5, [[{ formula: "=1+1" }]])];
    expect(batchesOf(actions, 100_000)).toEqual([actions]);
  });

  test("are none when there is nothing to do", () => {
    expect(batchesOf([], 100_000)).toEqual([]);
  });

  test("keep their order when they need several batches", () => {
    const actions = [0, 1, 2, 3, 4].map((row) => write(row, [longRow]));
    const batches = batchesOf(actions, 4000);
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat()).toEqual(actions);
  });

  test("are divided by rows when one is too heavy, without a cell lost or moved", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1000, max: 9000 }),
        (texts, budget) => {
          const parts = batchesOf(
            [
              write(
                7,
                texts.map((text) => [text]),
              ),
            ],
            budget,
          )
            .flat()
            .filter(isWrite);
          expect(parts.flatMap((part) => part.cells.map((row) => row[0]))).toEqual(texts);
          let row = 7;
          for (const part of parts) {
            expect(part.range).toMatchObject({ row, rowCount: part.cells.length });
            row += part.cells.length;
          }
        },
      ),
    );
  });

  test("leave a single row whole, however heavy", () => {
    expect(batchesOf([write(0, [longRow])], 10)).toHaveLength(1);
  });
});
