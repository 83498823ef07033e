import { numbersFlavours, numbersOf } from "../../src/app/numbersInText";
import type { NumberInText } from "../../src/model";
import { exampleReading } from "../taskpane/exampleReading";

const number: NumberInText = {
  section: "Servicegivare",
  block: "grants:hemsandningsbidrag",
  text: "1\u00A0476\u00A0300 kronor",
  value: 1_476_300,
  unit: "kronor",
  origin: "figure",
  name: { id: "number.grants", values: { kind: "form", group: "Hemsändningsbidrag", measure: "granted", year: "2025", place: "none" } },
  sources: [{ sheet: "Stöd", row: 1, column: 8, rowCount: 8, columnCount: 1 }],
  excel: 1_476_300,
  check: "agrees",
};

function lines(numbers: readonly NumberInText[]): readonly string[] {
  return numbersFlavours("memo", numbers)
    .text.split("\n")
    .filter((line) => line !== "");
}

test("the appendix is a heading, and a table for each section", () => {
  const other: NumberInText = {
    ...number,
    section: "Resurser",
    text: "§\u00A0125",
    origin: "parameter",
    check: "stands",
    name: { id: "number.other", values: { name: "PlanParagraf" } },
    sources: [],
  };
  expect(lines([number, other])).toEqual([
    "Bilaga: Siffror i texten",
    "Servicegivare",
    "Tal | Vad | Källa | Kontroll",
    "1\u00A0476\u00A0300 kronor | Hemsändningsbidrag, beviljade kronor 2025 | Stöd!I2:I9 | ✓ Lika med Excel",
    "Resurser",
    "Tal | Vad | Källa | Kontroll",
    "§\u00A0125 | PlanParagraf |  | Står så i inställningarna",
  ]);
  const { html } = numbersFlavours("memo", [number, other]);
  expect([html.match(/<table\b/g)?.length, html.match(/<h2\b/g)?.length, html.match(/<th\b/g)?.length]).toEqual([2, 2, 8]);
  expect(html).toContain('lang="sv-SE"');
});

test.each<readonly [Partial<NumberInText>, string]>([
  [{ check: "differs", excel: 1_321_302 }, "▲ Excel visar 1\u00A0321\u00A0302"],
  [{ check: "differs", excel: 0.125, unit: "share" }, "▲ Excel visar 12,5\u00A0procent"],
  [{ check: "differs", excel: null }, "▲ Excel visar något annat"],
  [{ check: "notCompared" }, "Inte jämförd med Excel"],
  [{ check: "found", origin: "own" }, "✓ Finns i underlaget"],
  [{ check: "notFound", origin: "own" }, "▲ Finns inte i underlaget"],
  [{ check: "stands", origin: "cell" }, "Står så i cellen"],
  [{ check: "stands", origin: "template" }, "Ingår i mallen"],
  [{ check: "stands", origin: "own" }, "Prövas inte"],
])("a number with %j is said to be %s", (given, check) => {
  expect(
    lines([{ ...number, ...given }])
      .at(-1)
      ?.split(" | ")
      .at(-1),
  ).toBe(check);
});

test("of many cells the first three ranges are named", () => {
  const sources = [1, 3, 5, 7, 9].map((row) => ({ sheet: "Stöd", row, column: 8, rowCount: 1, columnCount: 1 }));
  expect(lines([{ ...number, sources }]).at(-1)).toContain("| Stöd!I2, Stöd!I4, Stöd!I6 och 2 områden till |");
});

test("cell text cannot become markup, and a text without numbers says so", () => {
  const { html } = numbersFlavours("memo", [{ ...number, name: { id: "number.other", values: { name: "<b>A&B</b>" } } }]);
  expect(html).toContain("&#x3C;b>A&#x26;B&#x3C;/b>");
  expect(lines([])).toEqual(["Bilaga: Siffror i texten", "Det finns inga siffror i texten."]);
});

test("the numbers of the draft are those of its two documents", () => {
  const { review, draft } = exampleReading();
  const memo = numbersOf("memo", review, draft, null);
  const followUp = numbersOf("followUp", review, draft, null);
  expect(memo.some(({ name }) => name.values?.measure === "granted")).toBe(true);
  expect(followUp.map(({ block }) => block)).not.toEqual(memo.map(({ block }) => block));
});
