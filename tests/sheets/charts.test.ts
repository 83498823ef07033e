import { cellKey } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import { localAddress, type Action, type ChartPlan, type SheetOutline } from "../../src/model";
import { bookWith, plainCell } from "../summary/workbook";
import { planRefresh } from "../../src/sheets";
import { statusLook } from "../../src/sheets/look";
import { exampleSheets, grant } from "./example";
import { findText, inputFor, planFor, refreshBook, valueAt } from "./refreshBook";

beforeAll(startIronCalcInNode);

type ChartAction = Extract<Action, { kind: "chart" }>;

function chartsOf(actions: readonly Action[], sheet: string): readonly ChartPlan[] {
  return actions.filter((action): action is ChartAction => action.kind === "chart" && action.sheet === sheet).map(({ chart }) => chart);
}

function drawn({ name, kind, categories, series }: ChartPlan): string[] {
  return [name, kind, localAddress(categories), ...series.map((of) => `${of.name} ${localAddress(of.values)} ${of.color}`)];
}

/** Four years of grants. */
function fourYears() {
  return exampleSheets([grant("Servicebidrag", "Berg", 10, 2023), grant("Servicebidrag", "Berg", 20, 2022)]);
}

test("an area's charts stand beside the tables that hold their numbers", () => {
  const { plan } = planFor(bookWith(exampleSheets()));
  const charts = chartsOf(plan.actions, "Servicegivare");
  expect(charts.map(drawn)).toEqual([
    ["Uf_Stodformer", "clusteredBar", "B8:B11", "2025 F8:F11 #107C41", "2024 G8:G11 #A0D8B9"],
    ["Uf_Kommuner", "clusteredBar", "B17:B24", "2025 H17:H24 #107C41"],
  ]);
  expect(charts.map(({ place }) => localAddress(place))).toEqual(["L6:M16", "L18:M29"]);
  expect(chartsOf(plan.actions, "Medborgare")).toEqual([]);
});

test("Översikt draws statuses, forms and, from three years on, the years", async () => {
  const book = bookWith(fourYears());
  const { plan } = await refreshBook(book);
  expect(chartsOf(plan.actions, "Översikt").map(drawn)).toEqual([
    ["Uf_Status", "stackedBar", "B12:B14", "Genomförd D12:D14 #107C41", "Pågår E12:E14 #55B17E"],
    ["Uf_Stodformer", "clusteredBar", "B37:B40", "2025 D37:D40 #107C41", "2024 E37:E40 #A0D8B9"],
    ["Uf_Ar", "clusteredColumn", "B45:B48", "Beviljade kronor D45:D48 #107C41"],
  ]);
  expect([45, 46, 47, 48].map((row) => valueAt(book, { sheet: "Översikt", row: row - 1, column: 3 }))).toEqual([
    20, 10, 320_000, 1_663_934,
  ]);
  const { plan: twoYears } = planFor(bookWith(exampleSheets()));
  expect(chartsOf(twoYears.actions, "Översikt").map(({ name }) => name)).toEqual(["Uf_Status", "Uf_Stodformer"]);
});

test("every chart has a caption right below it, and covers nothing that is written", () => {
  const { plan } = planFor(bookWith(fourYears()));
  for (const sheet of ["Översikt", "Servicegivare"]) {
    const write = plan.actions.find((action) => action.kind === "write" && action.range.sheet === sheet && action.range.row === 0);
    const cells = write?.kind === "write" ? write.cells : [];
    const charts = chartsOf(plan.actions, sheet);
    expect(charts.length).toBeGreaterThan(1);
    for (const { place, unit } of charts) {
      const below = cells[place.row + place.rowCount]?.[place.column];
      expect(below).toMatch(new RegExp(`^Diagram: .*, i ${unit}\\. Talen står i [A-Z]+\\d+:[A-Z]+\\d+\\.$`));
      const covered = cells.slice(place.row, place.row + place.rowCount);
      const written = covered.flatMap((row) => row.slice(place.column, place.column + place.columnCount)).filter((cell) => cell !== "");
      expect(written).toEqual([]);
    }
  }
});

test("charts that are there are brought up to date, and those not wanted go", async () => {
  const book = bookWith(fourYears());
  await refreshBook(book);
  const input = inputFor(book);
  const charts = [
    { name: "Uf_Stodformer", seriesCount: 2 },
    { name: "Uf_Gammal", seriesCount: 1 },
  ];
  const withCharts = (sheet: SheetOutline): SheetOutline => (sheet.name === "Servicegivare" ? { ...sheet, charts } : sheet);
  const plan = planRefresh({ ...input, outline: { ...input.outline, sheets: input.outline.sheets.map(withCharts) } });
  const done = plan.actions.flatMap((action) => {
    if (action.kind === "removeChart") return [`remove ${action.name}`];
    return action.kind === "chart" && action.sheet === "Servicegivare" ? [`${action.chart.name} ${String(action.present)}`] : [];
  });
  expect(done).toEqual(["remove Uf_Gammal", "Uf_Stodformer 2", "Uf_Kommuner null"]);
});

test("the mark says which charts and colours are the add-in's", () => {
  const { plan } = planFor(bookWith(exampleSheets()));
  const marks = plan.actions.filter((action) => action.kind === "markSheet" && action.sheet === "Servicegivare");
  const mark = marks.at(-1);
  if (mark?.kind !== "markSheet") throw new Error();
  expect(mark.mark.charts).toEqual(chartsOf(plan.actions, "Servicegivare"));
  expect(mark.mark.colors?.map(({ range }) => localAddress(range))).toEqual(["F4", "J13", "I26", "C42:C44"]);
});

describe("the numbers on the parts of the status chart", () => {
  /** WCAG 2: relative luminance of "#RRGGBB". */
  const luminance = (color: string): number => {
    const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  test.each(["done", "Pågår", "Ej påbörjad", "Försenad", "Utgår", "unknown", "Egen status"].map((group, place) => [group, place] as const))(
    "can be read on %s",
    (group, place) => {
      const { color, labelColor } = statusLook(group, place);
      const [dark = 0, light = 0] = [luminance(color), luminance(labelColor)].sort((one, other) => one - other);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe("the line about rounded shares", () => {
  const note = "Andelarna summerar inte till 100,0 % på grund av avrundning.";
  test.each([
    ["thirds do not add up", [100, 100, 100], true],
    ["halves and quarters do", [200, 100, 100], false],
  ])("%s", async (_, amounts, speaks) => {
    const [grants, activities] = exampleSheets();
    if (!grants || !activities) throw new Error();
    const forms = ["Servicebidrag", "Hemsändningsbidrag", "Särskilt driftstöd"];
    const rows = amounts.map((amount, index) => grant(forms[index] ?? "", "Berg", amount, 2025));
    const book = bookWith([{ ...grants, rows: [grants.rows[0] ?? [], ...rows] }, activities]);
    await refreshBook(book);
    const { row } = findText(book, "Servicegivare", "Kontroll: tilläggets egen räkning");
    expect(valueAt(book, { sheet: "Servicegivare", row: row + 1, column: 1 })).toBe(speaks ? note : "");
  });
});

test("an activity that is late has a look of its own, and the words stay", async () => {
  const book = bookWith(exampleSheets());
  const plan = book.sheets.find(({ name }) => name === "Handlingsplan 2025");
  plan?.cells.set(cellKey(4, 7), plainCell("Försenad"));
  const { plan: planned } = await refreshBook(book);
  const colors = planned.actions.filter((action) => action.kind === "colorWhen" && action.range.sheet === "Servicegivare");
  expect(colors.at(-1)).toMatchObject({ formula: '=C42="Försenad"', fill: "#FFF4CE" });
  expect(findText(book, "Servicegivare", "Försenad")).toMatchObject({ row: 43, column: 2 });
  expect(findText(book, "Översikt", "Försenad").row).toBe(10);
});
