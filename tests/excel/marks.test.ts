import * as fc from "fast-check";
import { writeMark } from "../../src/excel/markDetails";
import { readMarks } from "../../src/excel/marks";
import type { ChartPlan, ColorRule, RangeRef, SheetMark, SheetRole } from "../../src/model";

const here = "Översikt";
const sheetName = fc.constantFrom(here, "Beviljade stöd", "Stöd 'lokalt' 2025", "A1", "x!y");
const range: fc.Arbitrary<RangeRef> = fc.record({
  sheet: sheetName,
  row: fc.nat(9999),
  column: fc.nat(200),
  rowCount: fc.integer({ min: 1, max: 500 }),
  columnCount: fc.integer({ min: 1, max: 50 }),
});
const color = fc.constantFrom("#107C41", "#A0D8B9", "#ffffff");
const chart: fc.Arbitrary<ChartPlan> = fc.record({
  name: fc.string().map((rest) => `Uf_${rest}`),
  kind: fc.constantFrom("clusteredBar", "stackedBar", "clusteredColumn"),
  title: fc.string(),
  categories: range,
  series: fc.array(fc.record({ name: fc.string(), values: range, color, labelColor: color }), { minLength: 1, maxLength: 4 }),
  unit: fc.string(),
  format: fc.string(),
  place: range,
});
const rule: fc.Arbitrary<ColorRule> = fc.record({ range, formula: fc.string(), fill: color, color, bold: fc.boolean() });
const role: fc.Arbitrary<SheetRole> = fc.oneof(
  fc.constantFrom<SheetRole>({ kind: "overview" }, { kind: "memo", year: 2025 }, { kind: "followUp", year: null }, { kind: "settings" }),
  fc.string({ minLength: 1, unit: "grapheme" }).map((area): SheetRole => ({ kind: "area", area })),
);
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 3 });
const mark: fc.Arbitrary<SheetMark> = fc.record(
  {
    role,
    block: fc.option(fc.constantFrom("A1:M45", "B2")),
    charts: some(chart),
    colors: some(rule),
    order: some(fc.string({ unit: "grapheme" })),
  },
  { requiredKeys: ["role", "block"] },
);

const drawn: ChartPlan = {
  name: "Uf_Stodformer",
  kind: "clusteredBar",
  title: "Beviljade kronor per stödform",
  categories: { sheet: here, row: 7, column: 1, rowCount: 4, columnCount: 1 },
  series: [
    { name: "2025", values: { sheet: "Stöd", row: 7, column: 5, rowCount: 4, columnCount: 1 }, color: "#107C41", labelColor: "#242424" },
  ],
  unit: "kronor",
  format: "#,##0",
  place: { sheet: here, row: 5, column: 11, rowCount: 8, columnCount: 2 },
};
const marked: SheetMark = { role: { kind: "overview" }, block: "A1:M45", charts: [drawn], order: ["a"] };

async function readMark(text: unknown, sheet: string): Promise<SheetMark | null> {
  const [read = null] = await readMarks([{ text, sheet }]);
  return read;
}

describe("The mark on an owned sheet", () => {
  test("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(mark, sheetName, async (given, sheet) => {
        expect(await readMark(writeMark(given, sheet), sheet)).toEqual(given);
      }),
    );
  });

  test("is compact", () => {
    expect(writeMark({ role: { kind: "area", area: "Medborgare" }, block: "A1:M45" }, here)).toBe(
      '{"role":"area","area":"Medborgare","block":"A1:M45"}',
    );
    expect(writeMark(marked, here).length).toBeLessThan(450);
  });

  test("means the sheet that it stands on, whatever that is called now", async () => {
    const [chart] = (await readMark(writeMark(marked, here), "Summering"))?.charts ?? [];
    expect(chart?.place.sheet).toBe("Summering");
    expect(chart?.categories.sheet).toBe("Summering");
    expect(chart?.series[0]?.values.sheet).toBe("Stöd");
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '"overview"',
    "{}",
    '{"role":"unknown"}',
    '{"role":"area"}',
    '{"role":"area","area":""}',
    7,
    undefined,
  ])("is none when it is not understood: %p", async (text) => {
    expect(await readMark(text, here)).toBeNull();
  });

  test("keeps its role when its block is not understood", async () => {
    expect(await readMark('{"role":"memo","year":2025,"block":5,"later":true}', here)).toEqual({
      role: { kind: "memo", year: 2025 },
      block: null,
    });
  });

  test("is still the add-in's wherever it was cut short", async () => {
    const text = writeMark(marked, here);
    const core = text.indexOf("\n");
    for (let end = core; end < text.length; end += 1) {
      expect(await readMark(text.slice(0, end), here)).toEqual({ role: { kind: "overview" }, block: "A1:M45" });
    }
    expect(await readMark(text.slice(0, core - 1), here)).toBeNull();
  });

  test("drops what is not understood, and reads the rest", async () => {
    const rest = {
      charts: [{ ...drawn, categories: "B8:B11", place: "L6:M13", series: [{ ...drawn.series[0], values: "nowhere" }] }, 7, null],
      colors: [{ range: "A1", formula: "=TRUE", fill: "red", color: "#000000", bold: false }],
      order: ["a", 4, "b"],
    };
    expect(await readMark(`{"role":"overview","block":"A1"}\n${JSON.stringify(rest)}`, here)).toEqual({
      role: { kind: "overview" },
      block: "A1",
      order: ["a", "b"],
    });
  });

  test("never throws, whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), async (core, rest) => {
        await readMark(`${core}\n${rest}`, here);
        const details = `{"charts":${rest},"colors":${core},"order":${rest}}`;
        expect(await readMark(`{"role":"overview","block":null}\n${details}`, here)).toMatchObject({ role: { kind: "overview" } });
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.object(), async (garbage) => {
        const text = `{"role":"overview","block":null}\n${JSON.stringify({ charts: [garbage], colors: [garbage] })}`;
        expect(await readMark(text, here)).toEqual({ role: { kind: "overview" }, block: null });
      }),
    );
  });
});
