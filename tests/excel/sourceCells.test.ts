import { ExcelFault, readSources } from "../../src/excel";
import type { CellGrid, RangeRef } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { emptyBook, type Book } from "../host/book";
import { exampleBook, fill, sourceOf } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

async function open(book: Book): Promise<void> {
  excel = await openExcel(book);
}

afterEach(async () => {
  await closeExcel(excel);
});

const grants: RangeRef = { sheet: "Stöd", row: 3, column: 1, rowCount: 3, columnCount: 3 };
const activities: RangeRef = { sheet: "Insatser", row: 5, column: 2, rowCount: 2, columnCount: 3 };

/** A book with one long sheet, and its body below a header row. */
function longBook(rows: CellGrid): { readonly book: Book; readonly body: RangeRef } {
  const book = emptyBook("lång.xlsx");
  const [sheet] = book.sheets;
  if (sheet) fill(sheet, 1, 0, rows);
  return { book, body: { sheet: "Blad1", row: 1, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 } };
}

describe("The cells of the sources", () => {
  test("come in the order of the sources, in one request", async () => {
    await open(exampleBook());
    const [first, second] = await readSources([sourceOf(activities), sourceOf(grants)]);
    expect(first?.values[0]).toEqual(["Medborgare", "Besök hos butiker", "18 besök"]);
    expect(second).toEqual({
      values: [
        ["Servicebidrag", 155000, 45720],
        ["Hemsändningsbidrag", "154 998 kr", 45731],
        ["Servicebidrag", "#N/A", ""],
      ],
      hasHiddenRows: false,
      merged: [],
    });
    expect(excel.counters.syncs).toBe(1);
  });

  test("of no sources and of a header alone take no request", async () => {
    await open(exampleBook());
    expect(await readSources([])).toEqual([]);
    expect(await readSources([sourceOf({ ...grants, rowCount: 0 })])).toEqual([{ values: [], hasHiddenRows: false, merged: [] }]);
    expect(excel.counters.syncs).toBe(0);
  });

  test("come with hidden rows and merged areas", async () => {
    const book = exampleBook();
    book.sheets[0]?.hiddenRows.add(4);
    book.sheets[0]?.merges.add("B5:B6").add("F1:G1");
    await open(book);
    const [cells] = await readSources([sourceOf(grants)]);
    expect(cells?.hasHiddenRows).toBe(true);
    expect(cells?.merged).toEqual([{ sheet: "Stöd", row: 4, column: 1, rowCount: 2, columnCount: 1 }]);
  });

  test("come whole where there are more merged areas than Excel lists: then the body stands for them (type file: 512)", async () => {
    const { book, body } = longBook(Array.from({ length: 1200 }, (_, row) => [row, ""]));
    for (let row = 2; row < 1200; row += 2) book.sheets[0]?.merges.add(`A${String(row)}:B${String(row)}`);
    await open(book);
    const [cells] = await readSources([sourceOf(body)]);
    expect(cells?.values.length).toBe(1200);
    expect(cells?.merged).toEqual([body]);
  });

  test("come whole after another failure too, and then nothing is said of merged areas", async () => {
    await open(exampleBook());
    excel.faults.failRequest(1, "GeneralException");
    const [cells] = await readSources([sourceOf(grants)]);
    expect(cells?.values).toHaveLength(3);
    expect(cells?.merged).toEqual([]);
  });

  test("are whole when they come in several answers, each below the limit", async () => {
    const { book, body } = longBook(
      Array.from({ length: 20_000 }, (_, row) => [`Ärende ${String(row)}`, row, 45658 + (row % 365), "Servicebidrag", ""]),
    );
    await open(book);
    const shares: number[] = [];
    const other = { ...body, rowCount: 30_000, columnCount: 6 };
    const [cells, more] = await readSources([sourceOf(body), sourceOf(other)], { onProgress: (share) => shares.push(share) });
    expect(cells?.values).toHaveLength(20_000);
    expect(cells?.values[19_999]).toEqual(["Ärende 19999", 19_999, 45658 + (19_999 % 365), "Servicebidrag", ""]);
    expect(more?.values).toHaveLength(30_000);
    expect(excel.counters.largestResponseBytes).toBeLessThan(5_000_000);
    expect(excel.counters.syncs).toBeLessThanOrEqual(4);
    expect(shares).toEqual([...shares].sort((one, next) => one - next));
    expect(shares.at(-1)).toBe(1);
  });

  test("are asked for in smaller pieces when an answer was too large after all", async () => {
    const { book, body } = longBook(Array.from({ length: 300 }, (_, row) => [`${String(row)} ${"å".repeat(20_000)}`]));
    await open(book);
    const [cells] = await readSources([sourceOf(body)]);
    expect(cells?.values.map(([cell]) => String(cell).split(" ")[0])).toEqual(Array.from({ length: 300 }, (_, row) => String(row)));
  });

  test("are no longer waited for when the user stops", async () => {
    const { book, body } = longBook(Array.from({ length: 40_000 }, () => ["Servicebidrag", 1, 2, 3, 4, 5]));
    await open(book);
    const stop = new AbortController();
    const reading = readSources([sourceOf(body)], {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ fault: { code: "cancelled" } });
    await expect(readSources([sourceOf(body)], { signal: stop.signal })).rejects.toBeInstanceOf(ExcelFault);
    expect(excel.counters.syncs).toBe(1);
  });
});
