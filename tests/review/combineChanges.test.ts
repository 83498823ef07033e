import type { CellChange, Finding, FixReach } from "../../src/model";
import { combineChanges } from "../../src/review";

const cell = { sheet: "Insatser", row: 3, column: 11 };

function finding(changes: readonly CellChange[], reach: FixReach = "all"): Finding {
  const message = { id: "" };
  return {
    rule: "abbreviation",
    severity: "info",
    cell: null,
    related: [],
    value: "",
    message,
    advice: message,
    subject: "",
    acceptable: true,
    fix: { reach, changes },
  };
}

/** A change of a part of "a b c", or of what `before` says. */
function change(start: number, text: string, replacement: string, given: Partial<CellChange> = {}): CellChange {
  const before = String(given.before ?? "a b c");
  const after = before.slice(0, start) + replacement + before.slice(start + text.length);
  return { cell, before, after, kind: "text", replacements: [{ start, text, replacement }], ...given };
}

const number: CellChange = { cell, before: "1 476 300 kr", after: 1_476_300, kind: "number" };

describe("the changes of many findings", () => {
  test.each<[string, readonly Finding[], readonly (readonly [unknown, unknown])[]]>([
    ["none", [], []],
    ["parts of one text are one change", [finding([change(4, "c", "C")]), finding([change(0, "a", "A")])], [["a b c", "A b C"]]],
    [
      "the one that takes in more holds over one within it",
      [finding([change(2, "b", "B")]), finding([change(0, "a b", "Ab")])],
      [["a b c", "Ab c"]],
    ],
    [
      "two that add in the same place: the first holds",
      [finding([change(1, "", "1")]), finding([change(1, "", "2")])],
      [["a b c", "a1 b c"]],
    ],
    ["parts side by side are both made", [finding([change(0, "a ", "A")]), finding([change(2, "b", "B")])], [["a b c", "AB c"]]],
    [
      "a part of another text of the cell is left for the next review",
      [finding([change(0, "a", "A")]), finding([change(0, "x", "X", { before: "x" })])],
      [["a b c", "A b c"]],
    ],
    ["a change of the whole cell holds before others", [finding([number]), finding([change(0, "a", "A")])], [["1 476 300 kr", 1_476_300]]],
    [
      "other cells have changes of their own",
      [finding([change(0, "a", "A"), change(0, "a", "A", { cell: { ...cell, row: 4 } })])],
      [
        ["a b c", "A b c"],
        ["a b c", "A b c"],
      ],
    ],
    ["what is to be done one at a time is left out", [finding([change(0, "a", "A")], "single")], []],
  ])("%s", (_, findings, expected) => {
    expect(combineChanges(findings).map(({ before, after }) => [before, after])).toEqual(expected);
  });

  test("say what they replace, in order", () => {
    const [combined] = combineChanges([finding([change(4, "c", "C")]), finding([change(0, "a", "A")])]);
    expect(combined?.replacements?.map(({ start }) => start)).toEqual([0, 4]);
  });
});
