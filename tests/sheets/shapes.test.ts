import { startIronCalcInNode } from "../host/calculation/node";
import { readStoredBlocks, compose } from "../../src/memo";
import type { CellValue } from "../../src/model";
import { planRefresh } from "../../src/sheets";
import { summarise } from "../../src/summary";
import { bookWith, datasetOf, type SheetRows } from "../summary/workbook";
import { exampleSheets, grant } from "./example";
import { findText, now, planFor, refreshBook, valueAt } from "./refreshBook";

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

test("dates are written as the workbook counts them", () => {
  const book = bookWith(exampleSheets());
  const { dataset, programme, outline } = datasetOf(book, 2025);
  const figures = summarise(dataset, programme);
  const stored = readStoredBlocks(outline);
  const memo = compose({ dataset, programme, figures, stored });
  const input = { dataset, programme, figures, findings: [], memo, stored, now };
  const datesOf = (dateOffset: number) =>
    planRefresh({ ...input, outline: { ...outline, dateOffset } }).actions.flatMap((action) =>
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
  expect(JSON.stringify(plan.actions).length).toBeLessThan(3_000_000);
  expect(plan.actions.length).toBeLessThan(260);
});

test("without a follow-up year nothing is planned", () => {
  const { plan } = planForEmpty();
  expect(plan).toEqual({ actions: [], placements: new Map(), ownTexts: new Map(), sheets: [] });
});

function planForEmpty() {
  const { dataset, programme, outline } = datasetOf(bookWith([]));
  const memo = { sections: [] };
  return { plan: planRefresh({ outline, dataset, programme, figures: new Map(), findings: [], memo, stored: [], now }) };
}
