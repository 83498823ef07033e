import fc from "fast-check";
import { dateOffsetOf } from "../../src/excel/dateSystem";
import { isoDate, type Serial } from "../../src/model";

/** One column of cells. */
function column(...cells: readonly (readonly [value: number | string, text: string])[]) {
  return { values: cells.map(([value]) => [value]), texts: cells.map(([, text]) => [text]) };
}

describe("the system in which a workbook counts its days", () => {
  test.each([
    ["dates from 1900", [column([45_720, "2025-03-04"])], 0],
    ["dates from 1904", [column([44_258, "2025-03-04"])], 1462],
    ["dates from 1904 with a time of day", [column([44_258.75, "2025-03-04 18:00"])], 1462],
    ["another order, and the month in letters", [column([44_258, "4 mars 2025"], [44_258, "04/03/2025"])], 1462],
    ["no dates", [column([44_258, "44 258"], [2025, "2025"], ["2025-03-04", "2025-03-04"])], 0],
    ["columns too narrow to tell", [column([44_258, "########"])], 0],
    ["years of two digits", [column([44_258, "25-03-04"])], 0],
    ["one odd cell among the dates", [column([44_258, "2025-03-04"]), column([45_720, "2025-03-04"], [45_721, "2025-03-05"])], 0],
    ["an empty workbook", [], 0],
  ] as const)("%s", (_, areas, offset) => {
    expect(dateOffsetOf(areas)).toBe(offset);
  });

  test("is found for any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 58_000 }), (serial) => {
        const text = isoDate(serial as Serial);
        expect([dateOffsetOf([column([serial, text])]), dateOffsetOf([column([serial - 1462, text])])]).toEqual([0, 1462]);
      }),
    );
  });
});
