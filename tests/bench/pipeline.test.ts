import { dataRules } from "../../src/review/families";
import { benchWorkbook, review } from "./pipeline";
import { grantRows, wholeGrantRows } from "./rows";

describe("the rows of the bench", () => {
  test("let every rule on the tables run when they have all columns", () => {
    const { rulesRun } = review(benchWorkbook(wholeGrantRows(2000))).checked;
    expect(Object.values(rulesRun).reduce((sum, count) => sum + count, 0)).toBe(dataRules.length);
  });

  test.each([
    ["the usual columns", grantRows],
    ["all columns", wholeGrantRows],
  ])("are as good as an official's: %s", (_, rowsOf) => {
    const { dataset, checked } = review(benchWorkbook(rowsOf(2000)));
    expect(dataset.grants).toHaveLength(2000);
    expect(dataset.activities).toHaveLength(100);
    expect(checked.findings.map(({ rule }) => rule)).toEqual(["mixed-year"]);
  });
});
