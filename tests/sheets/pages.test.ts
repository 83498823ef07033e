import type { Action, ChartPlan } from "../../src/model";
import type { RefreshPlan } from "../../src/sheets";
import type { Book } from "../host/book";
import { bookWith, type SheetRows } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { exampleSheets, grant } from "./example";
import { now, planFor } from "./refreshBook";

type Breaks = Extract<Action, { kind: "pageBreaks" }>;

function breaksOf({ actions }: RefreshPlan, sheet: string): Breaks | undefined {
  return actions.find((action): action is Breaks => action.kind === "pageBreaks" && action.sheet === sheet);
}

function chartsOf({ actions }: RefreshPlan, sheet: string): readonly ChartPlan[] {
  return actions.flatMap((action) => (action.kind === "chart" && action.sheet === sheet ? [action.chart] : []));
}

/** The row of a heading in the plan's block of a sheet. */
function rowOf({ actions }: RefreshPlan, sheet: string, text: string): number {
  const write = actions.find((action) => action.kind === "write" && action.range.sheet === sheet && action.range.row === 0);
  return write?.kind === "write" ? write.cells.findIndex((line) => line[1] === text) : -1;
}

/** The small example in a region of so many municipalities, each with a grant. */
function regionOf(count: number): Book {
  const names = Array.from({ length: count }, (_, index) => `Kommun ${String(index + 1)}`);
  const municipalities: SheetRows = { sheet: "Fakta", table: "Uf_Kommuner", rows: [["Kommun"], ...names.map((name) => [name])] };
  return bookWith([municipalities, ...exampleSheets(names.map((name) => grant("Servicebidrag", name, 1_000, 2025)))]);
}

/** What a page has room for below the head, in rows of the area's sheet: measured in LibreOffice. */
const rowsOnPage = 42;

test("activities that begin at the foot of a page begin on a new one; where they stand first there is none", () => {
  const { plan } = planFor(bookWith(exampleSheets()));
  expect(breaksOf(plan, "Servicegivare")).toMatchObject({ rows: [rowOf(plan, "Servicegivare", "Insatser 2025")], clears: false });
  expect(breaksOf(plan, "Medborgare")).toBeUndefined();
});

test.each([8, 20, 30, 39, 45, 49, 50, 51, 60, 120])(
  "%d municipalities: no chart is cut by the end of a page, and all are in one",
  (count) => {
    const { plan } = planFor(regionOf(count));
    const breaks = breaksOf(plan, "Servicegivare")?.rows ?? [];
    expect([...breaks]).toEqual([...new Set(breaks)].sort((one, other) => one - other));
    const charts = chartsOf(plan, "Servicegivare");
    for (const { name, place } of charts) {
      const [first, last] = [place.row, place.row + place.rowCount];
      const pageTop = Math.max(0, ...breaks.filter((row) => row <= first));
      const cutByBreak = breaks.some((row) => row > first && row <= last);
      expect([name, cutByBreak, last - pageTop < rowsOnPage + (pageTop === 0 ? 4 : 0)]).toEqual([name, false, true]);
    }
    const drawn = charts.filter(({ name }) => name.startsWith("Uf_Kommuner")).map(({ categories }) => categories);
    // The example's own are not among them: they stand as one row.
    expect(drawn.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(count + 1);
    drawn.slice(1).forEach(({ row }, index) => {
      expect(row).toBe((drawn[index]?.row ?? 0) + (drawn[index]?.rowCount ?? 0));
    });
  },
);

test("the breaks of the last refresh go before the new ones are set, and only where there were some", () => {
  const book = bookWith(exampleSheets());
  applyToBook(book, planFor(book).plan.actions);
  const { plan } = planFor(book, [], now);
  expect(breaksOf(plan, "Servicegivare")).toMatchObject({ clears: true });
  expect(breaksOf(plan, "Medborgare")).toBeUndefined();
});
