import { startIronCalcInNode } from "../host/calculation/node";
import { localAddress, type CellValue, type DocumentKind } from "../../src/model";
import { planRefresh, type RefreshPlan } from "../../src/sheets";
import { bookWith, datasetOf, type SheetRows } from "../summary/workbook";
import { exampleSheets, grant } from "./example";
import { findText, inputFor, now, planFor, refreshBook, valueAt } from "./refreshBook";

beforeAll(startIronCalcInNode);

const formHeaders = ["Id", "Stödform", "I texten", "Alias", "Område"];

function forms(rows: readonly (readonly CellValue[])[]): SheetRows {
  return { sheet: "Inställningar", table: "Uf_Stodformer", rows: [formHeaders, ...rows] };
}

test("seven grant forms make the tables wider, and outcomes and goals move to the right", async () => {
  const names = ["Ett", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju"];
  const settings = forms(names.map((name) => [name.toLowerCase(), name, name, "", "Servicegivare"]));
  const [, activities] = exampleSheets();
  const headers = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Belopp", "Beslutsdatum"];
  const grants: SheetRows = { sheet: "Stöd", table: "Stöd", rows: [headers, ...names.map((name) => grant(name, "Berg", 10, 2025))] };
  const book = bookWith([settings, grants, ...(activities ? [activities] : [])]);
  await refreshBook(book);
  const sum = findText(book, "Servicegivare", "Summa kronor");
  expect(valueAt(book, { ...sum, row: sum.row + 1 })).toBe(70);
  expect(findText(book, "Servicegivare", "Resultat").column).toBe(sum.column + 3);
});

test("where two areas have grant forms each has its own totals, and Översikt those of all", async () => {
  const settings = forms([
    ["service", "Servicebidrag", "Servicebidrag", "", "Servicegivare"],
    ["hem", "Hemsändningsbidrag", "Hemsändning", "", "Medborgare"],
  ]);
  const book = bookWith([settings, ...exampleSheets()]);
  const { plan, figures } = await refreshBook(book);
  const place = (id: string) => plan.placements.get(id)?.sheet;
  expect(place("grants/area:Medborgare/count/2025")).toBe("Medborgare");
  expect(place("grants/area:Servicegivare/count/2025")).toBe("Servicegivare");
  expect(place("grants/all/count/2025")).toBe("Översikt");
  const cell = plan.placements.get("grants/all/granted/2025");
  expect(cell && valueAt(book, cell)).toBe(figures.get("grants/all/granted/2025")?.value);
});

describe("workbooks that hold less", () => {
  const [grants, activities] = exampleSheets();
  if (!grants || !activities) throw new Error();
  const chartsOf = (plan: RefreshPlan) =>
    plan.actions.flatMap((action) => (action.kind === "chart" ? [`${action.sheet} ${action.chart.name}`] : []));

  test("without grants there are activities, and their chart alone", async () => {
    const book = bookWith([activities]);
    const { plan } = await refreshBook(book);
    expect(chartsOf(plan)).toEqual(["Översikt Uf_Status"]);
    expect(() => findText(book, "Översikt", "Utveckling")).toThrow();
    expect(valueAt(book, { sheet: "Översikt", row: 3, column: 5 })).toMatch(/^✓/);
  });

  test("without activities the chart of the forms stands first", async () => {
    const book = bookWith([grants]);
    const { plan } = await refreshBook(book);
    expect(chartsOf(plan)).toEqual(["Servicegivare Uf_Stodformer", "Servicegivare Uf_Kommuner", "Översikt Uf_Stodformer"]);
    expect(findText(book, "Översikt", "Utveckling").column).toBe(1);
  });

  test("without municipalities there is neither their table nor their chart", async () => {
    const rows = grants.rows.map((row) => row.filter((_, column) => column !== 3));
    const book = bookWith([{ ...grants, rows }, activities]);
    const { plan } = await refreshBook(book);
    expect(chartsOf(plan)).not.toContain("Servicegivare Uf_Kommuner");
    expect(findText(book, "Servicegivare", "Genomsnitt").row).toBe(17);
  });

  test("of a plain range it is said that new rows below it do not show", async () => {
    const book = bookWith([{ ...grants, table: null }, activities]);
    await refreshBook(book);
    const note = "Beviljade stöd är inget tabellobjekt i Excel: nya rader under området syns först när bladen uppdateras.";
    expect(findText(book, "Översikt", note).column).toBe(1);
  });
});

test("many tables are named as far as a link may be long, and added up all the same", async () => {
  const headers = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Belopp", "Beslutsdatum"];
  const tables = Array.from({ length: 4 }, (_, index): SheetRows => {
    const name = `Stöd_${String(index)}`;
    return { sheet: name, table: name, rows: [headers, grant("Servicebidrag", "Berg", 10, 2025)] };
  });
  const book = bookWith(tables);
  await refreshBook(book);
  const text = "2025: 1 rad i Stöd_0 (från E2), 1 rad i Stöd_1 (från E2) och 2 tabeller till. 2024: inga rader.";
  const { row } = findText(book, "Servicegivare", text);
  expect(valueAt(book, { sheet: "Servicegivare", row, column: 2 })).toBe(10);
  const trend = findText(book, "Översikt", "Utveckling").row + 2;
  expect([2, 3].map((column) => valueAt(book, { sheet: "Översikt", row: trend, column }))).toEqual([4, 40]);
});

test("dates are written as the workbook counts them", () => {
  const book = bookWith(exampleSheets());
  const input = inputFor(book);
  const datesOf = (dateOffset: number) =>
    planRefresh({ ...input, outline: { ...input.outline, dateOffset } }).actions.flatMap((action) =>
      action.kind === "write" && action.range.sheet === "Medborgare" ? action.cells.map((cells) => cells[4]) : [],
    );
  expect(datesOf(0)).toContain(45_992);
  expect(datesOf(1462)).toContain(45_992 - 1462);
});

test("five hundred activities with long texts weigh well under a request's limit, in few actions", () => {
  const [grants, activities] = exampleSheets();
  if (!grants || !activities) throw new Error();
  const long = "Genomförandet har skett i samverkan med kommunerna. ".repeat(20);
  const more = Array.from({ length: 500 }, (_, index) => [
    "Servicegivare",
    `Insats ${String(index)}`,
    long,
    "R",
    "",
    "",
    "",
    "Genomförd",
    long,
    index,
    "st.",
    "ja",
  ]);
  const book = bookWith([grants, { ...activities, rows: [...activities.rows, ...more] }]);
  const { plan } = planFor(book);
  expect(JSON.stringify(plan.actions).length).toBeLessThan(4_000_000);
  expect(plan.actions.length).toBeLessThan(320);
});

test("without a follow-up year nothing is planned", () => {
  const nothing = { memo: new Map(), followUp: new Map() };
  const { plan } = planForEmpty();
  expect(plan).toEqual({ actions: [], placements: new Map(), ownTexts: nothing, sheets: [], roles: new Map() });
});

function planForEmpty() {
  const { dataset, programme, outline } = datasetOf(bookWith([]));
  const texts = (document: DocumentKind) => ({ memo: { document, sections: [] }, stored: { sheet: null, blocks: [], order: [] } });
  const documents = { memo: texts("memo"), followUp: texts("followUp") };
  return { plan: planRefresh({ outline, dataset, programme, figures: new Map(), findings: [], documents, now }) };
}

describe("the key numbers of Översikt", () => {
  const [grants, activities] = exampleSheets();
  if (!grants || !activities) throw new Error();
  const keyNumber = (book: Parameters<typeof valueAt>[0], label: string, down: number) => {
    const cell = findText(book, "Översikt", label);
    return valueAt(book, { ...cell, row: cell.row + down });
  };

  test("say how many activities have no known status", async () => {
    const [headers = [], ...rows] = activities.rows;
    const status = headers.indexOf("Status");
    const without = (count: number) => ({
      ...activities,
      rows: [headers, ...rows.map((row, index) => row.map((cell, column) => (index < count && column === status ? "" : cell)))],
    });
    const some = bookWith([grants, without(3)]);
    await refreshBook(some);
    expect([1, 2].map((down) => keyNumber(some, "Genomförda insatser", down))).toEqual(["0 av 4", "3 utan känd status"]);
    const none = bookWith([grants, without(0)]);
    await refreshBook(none);
    expect([1, 2].map((down) => keyNumber(none, "Genomförda insatser", down))).toEqual(["3 av 4", ""]);
  });

  test("say 0 where no grants were decided, not a dash", async () => {
    const older = { ...grants, rows: grants.rows.filter((row) => row[5] === "Beslutsdatum" || Number(row[5]) < 45_600) };
    const book = bookWith([older, activities]);
    const { plan } = await refreshBook(book);
    const { row, column } = findText(book, "Översikt", "Beslutade stöd");
    expect(valueAt(book, { sheet: "Översikt", row: row + 1, column })).toBe(0);
    const formats = plan.actions.flatMap((action) =>
      action.kind === "numberFormat" &&
      localAddress(action.range) === localAddress({ sheet: "", row: row + 1, column }) &&
      action.range.sheet === "Översikt"
        ? [action.format]
        : [],
    );
    expect(formats).toEqual(["#,##0"]);
  });
});

describe("long names", () => {
  const long = "Bidrag till samverkan om dagligvaror och drivmedel i glesbygd";
  const [, activities] = exampleSheets();
  if (!activities) throw new Error();
  const headers = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Belopp", "Beslutsdatum"];
  const grants: SheetRows = {
    sheet: "Stöd",
    table: "Stöd",
    rows: [headers, grant(long, "Berg", 10, 2025), grant("Kort", "Berg", 10, 2025)],
  };
  const settings = forms([
    ["lang", long, long, "", "Servicegivare"],
    ["kort", "Kort", "Kort", "", "Servicegivare"],
  ]);
  /** "Översikt 37": 1-based rows that take the height that their texts need. */
  const fitted = (plan: RefreshPlan) =>
    new Set(
      plan.actions.flatMap((action) =>
        action.kind === "rowHeight" && action.height === "fit"
          ? Array.from({ length: action.count }, (_, index) => `${action.sheet} ${String(action.row + index + 1)}`)
          : [],
      ),
    );

  test("get lines and height enough in the tables' first column", async () => {
    const book = bookWith([settings, grants, activities]);
    const { plan } = await refreshBook(book);
    for (const sheet of ["Översikt", "Servicegivare"]) {
      const { row } = findText(book, sheet, long);
      expect(fitted(plan)).toContain(`${sheet} ${String(row + 1)}`);
      expect(fitted(plan)).not.toContain(`${sheet} ${String(row + 2)}`);
    }
  });

  test("get lines and height enough in a heading", async () => {
    const book = bookWith([settings, grants, activities]);
    const { plan } = await refreshBook(book);
    const { row } = findText(book, "Servicegivare", "Kommun");
    expect(fitted(plan)).toContain(`Servicegivare ${String(row + 1)}`);
  });
});

test("the year that is followed up stands among the years although it has no grants", async () => {
  const [grants, activities] = exampleSheets();
  if (!grants || !activities) throw new Error();
  const older = { ...grants, rows: grants.rows.filter((row) => row[5] === "Beslutsdatum" || Number(row[5]) < 45_600) };
  const book = bookWith([older, activities]);
  await refreshBook(book);
  const { row, column } = findText(book, "Översikt", "Utveckling");
  const lines = [2, 3, 4].map((down) =>
    [0, 1, 2, 3].map((right) => valueAt(book, { sheet: "Översikt", row: row + down, column: column + right })),
  );
  expect(lines).toEqual([
    [2024, 2, 320_000, "–"],
    [2025, 0, 0, -1],
    ["Summa", 2, 320_000, ""],
  ]);
});
