import fc from "fast-check";
import { cellKey } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import { seed } from "../seed";
import type { CellValue } from "../../src/model";
import { bookWith, plainCell } from "../summary/workbook";
import { exampleSheets, grant } from "./example";
import { calculate, findText, refreshBook, valueAt } from "./refreshBook";

/*
 * Amounts with parts of an öre: the engine rounds each to the öre, Excel's sums see all decimals. What that explains, and a finding at each
 * cell tells, is no difference; all else is.
 */

beforeAll(startIronCalcInNode);

function controlOf(sheet: string, book: Awaited<ReturnType<typeof refreshed>>["book"]): CellValue {
  const { row } = findText(book, sheet, "Kontroll: tilläggets egen räkning");
  const line = Array.from({ length: 30 }, (_, column) => String(valueAt(book, { sheet, row, column })));
  return line.find((text) => /^[✓▲]/.test(text)) ?? "";
}

async function refreshed(amounts: readonly CellValue[]) {
  const book = bookWith(exampleSheets(amounts.map((amount) => grant("Servicebidrag", "Berg", amount, 2025))));
  return { book, ...(await refreshBook(book)) };
}

const group = "grants/all/granted/2025";
/** The example's own. */
const others = 1_663_934;

test("each amount is rounded to the öre once, and its figures say how many were", async () => {
  const { figures } = await refreshed([1_000.3333, 1_000.3333, 1_000.3333, 10.5]);
  expect(figures.get(group)).toMatchObject({ value: others + 3_011.49, roundedAmounts: 3 });
  expect(figures.get("grants/servicebidrag/granted/2025/Berg")).toMatchObject({ roundedAmounts: 3 });
  expect(figures.get("grants/hemsandningsbidrag/granted/2025")).not.toHaveProperty("roundedAmounts");
  expect(figures.get("grants/all/granted/2024")).not.toHaveProperty("roundedAmounts");
});

test.each<[string, CellValue[], string]>([
  ["nothing but whole öre", [1_000.33, 10.5], "✓ Lika"],
  ["one amount, less than half an öre away", [1_000.3333], "✓ Lika"],
  ["three amounts, an öre away", [1_000.3333, 1_000.3333, 1_000.3333], "✓ Lika efter avrundning"],
  ["a hundred amounts", Array.from({ length: 100 }, () => 10.004), "✓ Lika efter avrundning"],
])("the control rows: %s", async (_, amounts, said) => {
  const { book } = await refreshed(amounts);
  expect([controlOf("Servicegivare", book), controlOf("Översikt", book)]).toEqual([said, said]);
});

test("an öre more than the rounding explains is a difference", async () => {
  const { book } = await refreshed([1_000.3333, 1_000.3333, 1_000.3333]);
  const source = book.sheets.find(({ name }) => name === "Beviljade stöd");
  source?.cells.set(cellKey(1, 4), plainCell(150_000.03));
  await calculate(book);
  expect([controlOf("Servicegivare", book), controlOf("Översikt", book)]).toEqual(["▲ Skiljer 1", "▲ Skiljer 1"]);
});

test("whatever the decimals, Excel's sum is within what the figure says was rounded", () => {
  const decimals = fc.array(fc.double({ min: 0, max: 5_000, noNaN: true }), { minLength: 1, maxLength: 12 });
  return fc.assert(
    fc.asyncProperty(decimals, async (amounts) => {
      const { book, plan, figures } = await refreshed(amounts);
      const [figure, cell] = [figures.get(group), plan.placements.get(group)];
      const excel = Number(cell && valueAt(book, cell));
      const rounding = (figure?.roundedAmounts ?? 0) * 0.005;
      expect(Math.abs(excel - (figure?.value ?? 0))).toBeLessThanOrEqual(rounding + 0.005);
      expect(String(controlOf("Servicegivare", book))).toMatch(/^✓/);
    }),
    { numRuns: 25, seed },
  );
});
