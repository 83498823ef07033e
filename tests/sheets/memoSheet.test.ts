import { cellKey, type Book, type BookSheet } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import type { Action, CellValue } from "../../src/model";
import { bookWith, outlineOf, plainCell } from "../summary/workbook";
import { exampleSheets, grant } from "./example";
import { planFor, refreshBook, valueAt } from "./refreshBook";

beforeAll(startIronCalcInNode);

const memo = "Tjänsteskrivelse";
const firstRow = 6;
const columns = { id: 0, number: 1, section: 2, style: 3, proposal: 4, ownText: 5, basedOn: 6, included: 7, done: 8, source: 9 };

function sheetOf(book: Book): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === memo);
  if (!sheet) throw new Error(memo);
  return sheet;
}

function at(book: Book, row: number, column: keyof typeof columns): CellValue {
  return valueAt(book, { sheet: memo, row, column: columns[column] });
}

function put(book: Book, row: number, column: keyof typeof columns, value: CellValue): void {
  sheetOf(book).cells.set(cellKey(row, columns[column]), plainCell(value));
}

function rowOf(book: Book, id: string): number {
  for (let row = firstRow; row < 200; row += 1) if (at(book, row, "id") === id) return row;
  throw new Error(`No row ${id}`);
}

function ids(book: Book): CellValue[] {
  const rows = outlineOf(book).sheets.find((sheet) => sheet.name === memo)?.tables[0]?.values ?? [];
  return rows.slice(1).map((cells) => cells[0] ?? "");
}

/** Takes an activity out of the memo, or in again. */
function pick(book: Book, sourceRow: number, yes: boolean): void {
  const sheet = book.sheets.find((candidate) => candidate.name === "Handlingsplan 2025");
  sheet?.cells.set(cellKey(sourceRow, 11), plainCell(yes ? "ja" : "nej"));
}

function writtenIn(actions: readonly Action[], column: number): unknown[] {
  return actions.flatMap((action) =>
    action.kind === "write" && action.range.sheet === memo && action.range.row > 3
      ? action.cells.slice(1).map((cells) => cells[column])
      : [],
  );
}

async function refreshed(): Promise<Book> {
  const book = bookWith(exampleSheets());
  await refreshBook(book);
  return book;
}

test("a second refresh leaves the user's cells alone", async () => {
  const { plan } = planFor(await refreshed());
  for (const column of [columns.ownText, columns.included, columns.done]) {
    expect(new Set(writtenIn(plan.actions, column))).toEqual(new Set([null]));
  }
});

test("an own text stays, also when a row above it comes or goes, and its proposal is remembered", async () => {
  const book = await refreshed();
  const id = "activity:fysiska företagsbesök";
  const proposal = at(book, rowOf(book, id), "proposal");
  put(book, rowOf(book, id), "ownText", "Vi gjorde 18 besök.");
  put(book, rowOf(book, id), "included", "nej");
  pick(book, 2, false);
  await refreshBook(book);
  const row = rowOf(book, id);
  expect([at(book, row, "ownText"), at(book, row, "included"), at(book, row, "basedOn")]).toEqual(["Vi gjorde 18 besök.", "nej", proposal]);
  expect(ids(book)).not.toContain("activity:sprida kunskap");
  expect(ids(book)).toHaveLength(new Set(ids(book)).size);
});

test("the proposal that an own text was written against is kept when the proposal changes", async () => {
  const book = await refreshed();
  const id = "grants:servicebidrag";
  const before = at(book, rowOf(book, id), "proposal");
  put(book, rowOf(book, id), "ownText", "Två servicebidrag.");
  await refreshBook(book);
  book.sheets.find((sheet) => sheet.name === "Beviljade stöd")?.cells.set(cellKey(2, 4), plainCell(1));
  await refreshBook(book);
  await refreshBook(book);
  expect(at(book, rowOf(book, id), "basedOn")).toBe(before);
  expect(at(book, rowOf(book, id), "proposal")).not.toBe(before);
});

test("a row that a person added is kept where it stands and gets an id", async () => {
  const book = await refreshed();
  const table = sheetOf(book).tables[0];
  const last = ids(book).length + firstRow;
  put(book, last, "ownText", "=HYPERLINK(1)");
  if (table) table.range = `A6:J${String(last + 1)}`;
  await refreshBook(book);
  await refreshBook(book);
  const row = rowOf(book, "own:1");
  expect(at(book, row, "ownText")).toBe("=HYPERLINK(1)");
  expect(sheetOf(book).cells.get(cellKey(row, columns.ownText))?.formula).toBeNull();
});

test("an own text whose activity is no longer picked is kept", async () => {
  const book = await refreshed();
  const id = "activity:sprida kunskap";
  put(book, rowOf(book, id), "ownText", "Min text");
  pick(book, 2, false);
  await refreshBook(book);
  expect(at(book, rowOf(book, id), "ownText")).toBe("Min text");
  expect(at(book, rowOf(book, id), "proposal")).toBe("");
});

test("a done mark goes when the proposal changes, and only then", async () => {
  const book = await refreshed();
  for (const id of ["grants:servicebidrag", "grants:hemsandningsbidrag"]) put(book, rowOf(book, id), "done", "ja");
  book.sheets.find((sheet) => sheet.name === "Beviljade stöd")?.cells.set(cellKey(2, 4), plainCell(1));
  await refreshBook(book);
  expect(at(book, rowOf(book, "grants:servicebidrag"), "done")).toBe("nej");
  expect(at(book, rowOf(book, "grants:hemsandningsbidrag"), "done")).toBe("ja");
});

test("a table that shrinks leaves no rows behind, and one that grows pushes down what stands below", async () => {
  const book = await refreshed();
  const before = ids(book).length;
  pick(book, 2, false);
  await refreshBook(book);
  expect(ids(book)).toHaveLength(before - 1);
  expect(at(book, firstRow + before - 1, "id")).toBe("");
  put(book, firstRow + before, "proposal", "min anteckning");
  sheetOf(book).cells.set(cellKey(firstRow + before - 1, 4), plainCell("precis under"));
  pick(book, 2, true);
  await refreshBook(book);
  expect(ids(book)).toHaveLength(before);
  expect([at(book, firstRow + before, "proposal"), at(book, firstRow + before + 1, "proposal")]).toEqual([
    "precis under",
    "min anteckning",
  ]);
});

test("a column that the user added goes with its row", async () => {
  const book = await refreshed();
  const table = sheetOf(book).tables[0];
  const last = ids(book).length + firstRow;
  if (table) table.range = `A6:K${String(last)}`;
  sheetOf(book).cells.set(cellKey(5, 10), plainCell("Kommentar"));
  const id = "activity:fysiska företagsbesök";
  sheetOf(book).cells.set(cellKey(rowOf(book, id), 10), plainCell("kolla"));
  pick(book, 2, false);
  await refreshBook(book);
  expect(valueAt(book, { sheet: memo, row: rowOf(book, id), column: 10 })).toBe("kolla");
  expect(valueAt(book, { sheet: memo, row: 5, column: 10 })).toBe("Kommentar");
});

test("texts that were left when the table was removed are moved below the new one", async () => {
  const book = await refreshed();
  put(book, rowOf(book, "grants:servicebidrag"), "ownText", "Min text");
  sheetOf(book).tables = [];
  await refreshBook(book);
  expect(sheetOf(book).tables).toHaveLength(1);
  expect([...sheetOf(book).cells.values()].filter((cell) => cell.value === "Min text")).toHaveLength(1);
});

test("the column Källa names the cells, at most three ranges of them", async () => {
  const extra = [1, 2, 3, 4].flatMap(() => [grant("Servicebidrag", "Berg", 1, 2025), grant("Hemsändningsbidrag", "Berg", 1, 2025)]);
  const book = bookWith(exampleSheets(extra));
  await refreshBook(book);
  expect(at(book, rowOf(book, "grants:servicebidrag"), "source")).toBe(
    "'Beviljade stöd'!E3:E4; 'Beviljade stöd'!E9; 'Beviljade stöd'!E11 och 2 till",
  );
});

test("the plan says where each own text stands afterwards, also when rows above it come or go", async () => {
  const book = await refreshed();
  const id = "activity:fysiska företagsbesök";
  put(book, rowOf(book, id), "ownText", "Vi gjorde 18 besök.");
  const before = rowOf(book, id);
  pick(book, 1, false);
  const { plan } = await refreshBook(book);
  const cell = plan.ownTexts.memo.get(id);
  expect(cell).toEqual({ sheet: memo, row: rowOf(book, id), column: columns.ownText });
  expect(cell?.row).not.toBe(before);
  expect(cell && valueAt(book, cell)).toBe("Vi gjorde 18 besök.");
});
