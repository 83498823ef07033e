import fc from "fast-check";
import type { CellValue } from "../../src/model";
import { datasetOf } from "./book";

function sharedOf(...tables: readonly (readonly CellValue[])[]): readonly string[] {
  const sheets = tables.map((cases, index) => ({
    name: `Blad${String(index)}`,
    cells: [["Ärendenummer", "Stödform", "Belopp", "Beslutsdatum"], ...cases.map((value) => [value, "Servicebidrag", 1000, 45_720])],
    tables: { [`T${String(index)}`]: `A1:D${String(cases.length + 1)}` },
  }));
  return [...datasetOf(sheets).sharedCases].sort();
}

describe("case numbers on several rows", () => {
  test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
    ["none in order", [["RUN/1", "RUN/2", "RUN/10", "", "", "RUN/11"]], []],
    ["none out of order", [["RUN/10", "RUN/2", "", "RUN/1", ""]], []],
    ["neighbours", [["RUN/1", "RUN/1", "RUN/2"]], ["RUN/1"]],
    ["far apart", [["RUN/2", "RUN/1", "RUN/3", "RUN/2"]], ["RUN/2"]],
    [
      "in two tables, each in order",
      [
        ["RUN/1", "RUN/2"],
        ["RUN/2", "RUN/3"],
      ],
      ["RUN/2"],
    ],
    ["with spaces around", [["RUN/2", "RUN/1", " RUN/2 "]], ["RUN/2"]],
    ["typed as a number and as text", [[20251, "RUN/1", "20251"]], ["20251"]],
    ["in another case of letters, which is another text", [["RUN/1", "run/1"]], []],
  ])("%s", (_, tables, expected) => {
    expect(sharedOf(...tables)).toEqual(expected);
  });

  test("are those that a plain count finds", () => {
    const text = fc.oneof(
      fc.integer({ min: 1, max: 30 }).map((number) => `RUN/${String(number)}/2025`),
      fc.string({ unit: fc.constantFrom("a", "b", "/", "1"), maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (cases) => {
        const counts = new Map<string, number>();
        for (const value of cases) counts.set(value, (counts.get(value) ?? 0) + 1);
        const expected = [...counts].filter(([value, count]) => value !== "" && count > 1).map(([value]) => value);
        expect(sharedOf(cases)).toEqual(expected.sort());
      }),
    );
  });
});
