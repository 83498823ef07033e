import { cellKey } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import type { CellValue } from "../../src/model";
import { bookWith, plainCell, type SheetRows } from "../summary/workbook";
import { exampleSheets } from "./example";
import { calculate, findText, refreshBook, valueAt } from "./refreshBook";

beforeAll(startIronCalcInNode);

const headers = ["Prioriterat område", "Insats", "Resultat", "Status", "Handlingsplansår", "Slut", "Antal", "Enhet", "Ta med"];

/** An activity of an action-plan year. */
function activity(area: string, name: string, status: string, year: number, count: CellValue = ""): CellValue[] {
  return [area, name, "Det gjordes.", status, year, "", count, count === "" ? "" : "st.", "ja"];
}

/** The small example's grants, with a table of activities of two years. */
function twoYears(rows: readonly CellValue[][]) {
  const [grants] = exampleSheets();
  const activities: SheetRows = { sheet: "Handlingsplan", table: "Insatser", rows: [headers, ...rows] };
  return bookWith(grants ? [grants, activities] : [activities]);
}

const thisYear = [
  activity("Servicegivare", "Fysiska företagsbesök", "Genomförd", 2025, 18),
  activity("Servicegivare", "Sprida kunskap", "Genomförd", 2025),
  activity("Medborgare", "Följa styrmedel", "Genomförd", 2025),
  activity("Medborgare", "Främja samverkan", "Pågår", 2025),
];
const oneLastYear = activity("Medborgare", "Följa styrmedel", "Klar", 2024);
const visitsLastYear = (count: number) => activity("servicegivare ", "Fysiska företagsbesök", "Genomförd", 2024, count);

/** The lines under the key numbers of activities. */
async function notes(rows: readonly CellValue[][]): Promise<CellValue[]> {
  const book = twoYears(rows);
  await refreshBook(book);
  return ["Genomförda insatser", "Fysiska företagsbesök"].map((label) => {
    const cell = findText(book, "Översikt", label);
    return valueAt(book, { ...cell, row: cell.row + 2 });
  });
}

test.each<[string, CellValue[][], CellValue[]]>([
  ["more, and more counted", [oneLastYear, visitsLastYear(15)], ["1 fler än 2024", "+3 mot 2024"]],
  ["as many", [oneLastYear, oneLastYear, visitsLastYear(18)], ["lika många som 2024", "lika många som 2024"]],
  ["fewer", [oneLastYear, oneLastYear, oneLastYear, oneLastYear, visitsLastYear(2018)], ["2 färre än 2024", "−2\u00a0000 mot 2024"]],
  ["no count then", [oneLastYear], ["2 fler än 2024", "st."]],
  ["none then", [], ["", "st."]],
  [
    "a status that nobody knows stands beside it",
    [oneLastYear, activity("Medborgare", "Prova", "Kanske", 2025)],
    ["2 fler än 2024, 1 utan känd status", "st."],
  ],
])("the lines under the key numbers: %s", async (_, rows, expected) => {
  expect(await notes([...thisYear, ...rows])).toEqual(expected);
});

test("last year's activities stand beside this year's, and Excel counts them as the engine does", async () => {
  const byDate: CellValue[] = ["Medborgare", "Utan planår", "r", "Pågår", "", 45_600, "", "", "nej"];
  const book = twoYears([...thisYear, oneLastYear, visitsLastYear(15), byDate]);
  const { plan, figures } = await refreshBook(book);
  const lastYears = [...figures.keys()].filter((id) => /^activities\/.*\/2024$/.test(id));
  expect(lastYears).toHaveLength(9);
  for (const id of lastYears) {
    const cell = plan.placements.get(id);
    expect([id, cell && valueAt(book, cell)]).toEqual([id, figures.get(id)?.value]);
  }
  const heading = findText(book, "Översikt", "Insatser 2025 och 2024");
  const line = (offset: number) =>
    Array.from({ length: 6 }, (_, column) => valueAt(book, { ...heading, row: heading.row + offset, column: 1 + column }));
  expect(line(2)).toEqual(["Medborgare", 2, 2, 1, 1, 0]);
  expect(line(5)).toEqual(["Summa", 4, 3, 3, 2, 1]);
  expect(valueAt(book, { ...heading, row: heading.row + 6, column: 7 })).toBe("✓ Lika");
});

test("the lines and the control row follow the source without the add-in", async () => {
  const book = twoYears([...thisYear, oneLastYear, visitsLastYear(15)]);
  await refreshBook(book);
  const source = book.sheets.find(({ name }) => name === "Handlingsplan");
  const { row } = findText(book, "Handlingsplan", "servicegivare ");
  source?.cells.set(cellKey(row, 3), plainCell("Pågår"));
  source?.cells.set(cellKey(row, 6), plainCell(20));
  await calculate(book);
  const done = findText(book, "Översikt", "Genomförda insatser");
  expect(valueAt(book, { ...done, row: done.row + 2 })).toBe("2 fler än 2024");
  const visits = findText(book, "Översikt", "Fysiska företagsbesök");
  expect(valueAt(book, { ...visits, row: visits.row + 2 })).toBe("−2 mot 2024");
  const heading = findText(book, "Översikt", "Insatser 2025 och 2024");
  expect(valueAt(book, { ...heading, row: heading.row + 6, column: 7 })).toBe("▲ Skiljer 1");
});
