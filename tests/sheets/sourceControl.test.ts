import { cellKey, type Book } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import type { CellValue } from "../../src/model";
import { bookWith, plainCell, putRows, type SheetRows } from "../summary/workbook";
import { exampleSheets, grant } from "./example";
import { calculate, findText, refreshBook, valueAt } from "./refreshBook";

beforeAll(startIronCalcInNode);

function sheetOf(book: Book, name: string) {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function put(book: Book, sheet: string, row: number, column: number, value: CellValue): void {
  sheetOf(book, sheet).cells.set(cellKey(row, column), plainCell(value));
}

/** What the block says of a table, from its first cell on. */
function lineOf(book: Book, table: string): CellValue[] {
  const keys = [...sheetOf(book, "Översikt").cells].filter(([, { value }]) => String(value).startsWith(`${table}, `)).map(([key]) => key);
  const row = Math.floor((keys[0] ?? 0) / 16_384);
  return [2, 3, 4, 5, 6].map((column) => valueAt(book, { sheet: "Översikt", row, column }));
}

function heads(book: Book): CellValue[] {
  return ["Översikt", "Servicegivare", "Medborgare"].map((sheet) => valueAt(book, { sheet, row: 3, column: 5 }));
}

const same = "✓ Oförändrad sedan uppdateringen";
const changed = "▲ Ändrad sedan uppdateringen, uppdatera bladen";

describe("the control against the source", () => {
  test("says that nothing has changed, and the sheets repeat it", async () => {
    const book = bookWith(exampleSheets([grant("Servicebidrag", "Berg", "154 998 kr", 2025)]));
    await refreshBook(book);
    expect(lineOf(book, "Stöd")).toEqual([8, 8, 1_983_934, 1_983_934, same]);
    expect(lineOf(book, "Insatser")).toEqual([4, 4, "–", "–", same]);
    expect(new Set(heads(book))).toEqual(new Set(["✓ Tabellerna är oförändrade sedan uppdateringen"]));
  });

  test.each<[string, string, (book: Book) => void, string, string]>([
    [
      "an amount",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 4, 150_001);
      },
      changed,
      same,
    ],
    [
      "two amounts that change places",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 4, 120_000);
        put(book, "Beviljade stöd", 6, 4, 150_000);
      },
      changed,
      same,
    ],
    [
      "an amount that is split anew",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 4, 149_000);
        put(book, "Beviljade stöd", 2, 4, 140_994);
      },
      changed,
      same,
    ],
    [
      "a date",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 5, 45_400);
      },
      changed,
      same,
    ],
    [
      "an amount that becomes a text",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 4, "150 000");
      },
      changed,
      same,
    ],
    [
      "the end of an activity",
      "Insatser",
      (book) => {
        put(book, "Handlingsplan 2025", 1, 6, 45_000);
      },
      same,
      changed,
    ],
    [
      "a form that becomes another",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 1, "Servicebidrag");
      },
      changed,
      same,
    ],
    [
      "a municipality that is corrected",
      "Stöd",
      (book) => {
        put(book, "Beviljade stöd", 1, 3, "Åre");
      },
      changed,
      same,
    ],
    [
      "a status",
      "Insatser",
      (book) => {
        put(book, "Handlingsplan 2025", 4, 7, "Genomförd");
      },
      same,
      changed,
    ],
    ["nothing", "", () => undefined, same, same],
  ])("tells %s", async (_, __, change, grants, activities) => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    change(book);
    await calculate(book);
    expect([lineOf(book, "Stöd")[4], lineOf(book, "Insatser")[4]]).toEqual([grants, activities]);
    const words = grants === same && activities === same ? /^✓/ : /^▲ En tabell är ändrad/;
    for (const head of heads(book)) expect(head).toMatch(words);
  });

  test("tells a new row, and a cell that has become an error", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    const source = sheetOf(book, "Beviljade stöd");
    putRows(source, [grant("Servicebidrag", "Berg", 0, 2025)], 8, 0);
    source.tables[0] = { ...source.tables[0], range: "A1:F9" } as (typeof source.tables)[number];
    await calculate(book);
    expect(lineOf(book, "Stöd")[4]).toBe(changed);
    await refreshBook(book);
    expect(lineOf(book, "Stöd")[4]).toBe(same);
    source.cells.set(cellKey(1, 4), { ...plainCell("#N/A"), isError: true });
    await calculate(book);
    expect(lineOf(book, "Stöd")[4]).toBe(changed);
  });

  test("does not take fractions of an öre for a change", async () => {
    const book = bookWith(exampleSheets([grant("Servicebidrag", "Berg", 33_333.335, 2025)]));
    await refreshBook(book);
    expect(lineOf(book, "Stöd")[4]).toBe(same);
    put(book, "Beviljade stöd", 8, 4, 33_333.35);
    await calculate(book);
    expect(lineOf(book, "Stöd")[4]).toBe(changed);
  });

  test("does not mind that rows are sorted", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    const source = sheetOf(book, "Beviljade stöd");
    const rows = Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => valueAt(book, { sheet: source.name, row: row + 1, column })),
    );
    putRows(source, rows.reverse(), 1, 0);
    await calculate(book);
    expect(lineOf(book, "Stöd")[4]).toBe(same);
  });

  test("adds up: what the tables hold, what the sheets count, and what is left", async () => {
    const [first, activities] = exampleSheets();
    if (!first || !activities) throw new Error();
    const rows = [...first.rows, grant("Okänt stöd", "Berg", 1_000, 2025)];
    const other: SheetRows = {
      sheet: "Stöd 2023",
      table: "Stöd_2023",
      rows: [first.rows[0] ?? [], grant("Servicebidrag", "Berg", 500, 2023), grant("Servicebidrag", "Berg", 50, 2022)],
    };
    const book = bookWith([{ ...first, rows }, other, activities]);
    await refreshBook(book);
    const line = (text: string) => {
      const { row } = findText(book, "Översikt", text);
      return [2, 4].map((column) => valueAt(book, { sheet: "Översikt", row, column }));
    };
    expect(lineOf(book, "Stöd_2023")).toEqual([2, 2, 550, 550, same]);
    expect(line("Därav i Utveckling, alla år")).toEqual([9, 1_984_484]);
    expect(line("Räknas inte")).toEqual([1, 1_000]);
  });
});
