import { parseAddress } from "../../src/model";
import { emptyBook, cellKey, type BookSheet } from "../host/book/book";
import { readBook } from "../host/files/read";
import { writeBook } from "../host/files/write";
import { complaints, differingFigures, exampleBytes, refreshed } from "./scene";

/*
 * The number of requests does not follow the number of rows, chunks of large reads aside: what a source weighs beyond the 5 MB of one answer
 * takes further reads, and nothing else does.
 */

const forms = ["Hemsändningsbidrag", "Servicebidrag", "Investeringsbidrag", "Särskilt driftstöd"];
const municipalities = ["Berg", "Bräcke", "Härjedalen", "Krokom", "Ragunda", "Strömsund", "Åre", "Östersund"];
const headers = ["Dnr", "Stödform", "Mottagare", "Kommun", "Beslutsdatum", "Beslut", "Beviljat belopp", "Anmärkning"];
/** 2024-01-01 and the days of two years. */
const firstDay = 45_292;
const days = 731;

function row(index: number): (string | number)[] {
  return [
    `RUN/${String(index)}/2025`,
    forms[index % 4] ?? "",
    // Names that do not look alike.
    `Påhittad mottagare ${String((index * 7919) % 100_000)}`,
    municipalities[index % 8] ?? "",
    firstDay + (index % days),
    index % 50 === 0 ? "Avslag" : "Bifall",
    index % 50 === 0 ? "" : 10_000 + (index % 1_000),
    "",
  ];
}

/** A workbook with a table of so many invented grants of 2024 and 2025. */
function largeBook(rows: number): Promise<Uint8Array> {
  const book = emptyBook("stor.xlsx", ["Stöd"]);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  putRow(sheet, 0, headers);
  for (let index = 0; index < rows; index += 1) putRow(sheet, index + 1, row(index));
  sheet.tables.push({
    id: "1",
    name: "Stöd",
    range: `A1:H${String(rows + 1)}`,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "",
    filtered: false,
  });
  return writeBook(book);
}

function putRow(sheet: BookSheet, at: number, values: readonly (string | number)[]): void {
  values.forEach((value, column) => {
    if (value === "") return;
    const numberFormat = column === 4 ? "yyyy-mm-dd" : "General";
    sheet.cells.set(cellKey(at, column), { value, isError: false, formula: null, quotePrefix: false, numberFormat, style: null });
  });
}

/** What a plain count of the rows gives, by figure id. */
function counted(rows: number): Record<string, number> {
  const figures: Record<string, number> = {};
  const add = (id: string, value: number) => (figures[id] = (figures[id] ?? 0) + value);
  for (let index = 0; index < rows; index += 1) {
    const [, , , , date, decision, amount] = row(index);
    if (decision !== "Bifall" || Number(date) < 45_658 || Number(date) > 46_022) continue;
    add("grants/all/count/2025", 1);
    add("grants/all/granted/2025", Number(amount));
  }
  return figures;
}

test("20 000 grants take the requests of the example and those of the further chunks", async () => {
  const rows = 20_000;
  const bytes = await largeBook(rows);
  const [example, large] = [await refreshed(exampleBytes()), await refreshed(bytes, { year: 2025 })];
  const figures = Object.fromEntries(large.result.figures.map(({ id, value }) => [id, value]));
  expect(figures).toMatchObject(counted(rows));
  expect(differingFigures(large.result)).toEqual([]);
  expect(complaints(large.result).filter((text) => !/^(parameter-missing|source-missing|near-duplicate-name) /.test(text))).toEqual([]);
  // A chunk holds a megabyte at least; the first is the read that every refresh has.
  const bodyBytes = JSON.stringify(Array.from({ length: rows }, (_, index) => row(index))).length;
  const chunks = Math.ceil(bodyBytes / 1_000_000);
  expect(large.result.excel.requests).toBeLessThanOrEqual(example.result.excel.requests + chunks - 1);
  expect(large.result.excel.largestResponseBytes).toBeLessThan(5_000_000);
  const book = await readBook(large.workbook, "stor.xlsx");
  expect(parseAddress(book.sheets[0]?.tables[0]?.range ?? "")?.rowCount).toBe(rows + 1);
}, 60_000);
