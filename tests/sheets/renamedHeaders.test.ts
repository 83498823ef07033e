import { memoColumns, textsAside } from "../../src/memo";
import { planRestore } from "../../src/sheets";
import type { Book } from "../host/book/book";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { cellOf, columnOn, putOn, sheetNamed, storedOf, tableOn, typeIn, valueOn } from "./documentCells";
import { exampleSheets } from "./example";
import { planFor } from "./refreshBook";
import { statesOf, undoOf } from "./statesOf";

/*
 * A person renames headers of a document's table: the texts below them are in the document all the same.
 */

type ColumnName = keyof typeof memoColumns;

function bookWithText(): Book {
  const book = bookWith(exampleSheets());
  refresh(book);
  typeIn(memoOf(book), "memo", "resources/financing", "ownText", "Min text");
  typeIn(memoOf(book), "memo", "background/plan", "included", "nej");
  typeIn(memoOf(book), "memo", "proposal/decision", "done", "ja");
  return book;
}

function refresh(book: Book) {
  const planned = planFor(book);
  applyToBook(book, planned.plan.actions);
  return planned;
}

function memoOf(book: Book) {
  return sheetNamed(book, "Tjänsteskrivelse");
}

function rename(book: Book, headers: Readonly<Partial<Record<ColumnName, string>>>): void {
  const sheet = memoOf(book);
  const row = tableOn(sheet, "memo").place.row;
  for (const [name, header] of Object.entries(headers)) putOn(sheet, row, columnOn(sheet, "memo", memoColumns[name as ColumnName]), header);
}

/** A column of the person's own in the table, before another column. */
function insertColumn(book: Book, before: ColumnName, header: string): void {
  const sheet = memoOf(book);
  const { place } = tableOn(sheet, "memo");
  const at = columnOn(sheet, "memo", memoColumns[before]);
  for (let row = place.row; row < place.row + place.rowCount; row += 1) {
    for (let column = place.column + place.columnCount; column > at; column -= 1)
      putOn(sheet, row, column, valueOn(sheet, row, column - 1));
    putOn(sheet, row, at, row === place.row ? header : "");
  }
  for (const table of sheet.tables) table.range = table.range.replace(/:[A-Z]+/, ":K");
}

function headersOf(book: Book): string[] {
  const sheet = memoOf(book);
  const { place } = tableOn(sheet, "memo");
  return Array.from({ length: place.columnCount }, (_, column) => String(valueOn(sheet, place.row, place.column + column)));
}

function storedAt(book: Book, id: string) {
  return storedOf(book, "memo", 2025).find((block) => block.id === id);
}

test.each<[string, Partial<Record<ColumnName, string>>]>([
  ["Egen text", { ownText: "Vår text" }],
  ["Egen text, as another column is called", { ownText: "Förslag" }],
  ["Egen text, emptied", { ownText: "" }],
  ["Ta med", { included: "Med?" }],
  ["Klar", { done: "Färdig" }],
  ["Ta med and Klar", { included: "Med?", done: "Färdig" }],
  ["Id", { id: "Nyckel" }],
  ["Egen text and Klar", { ownText: "Vår text", done: "Färdig" }],
  ["Id, Egen text, Ta med and Klar", { id: "Nyckel", ownText: "Vår text", included: "Med?", done: "Färdig" }],
])("%s renamed: what stands below it counts, and the header is written back", (_, headers) => {
  const book = bookWithText();
  const before = headersOf(book);
  rename(book, headers);
  expect(storedAt(book, "resources/financing")?.ownText).toBe("Min text");
  expect(storedAt(book, "background/plan")?.included).toBe(false);
  expect(storedAt(book, "proposal/decision")?.done).toBe(true);
  refresh(book);
  expect(headersOf(book)).toEqual(before);
  expect(memoOf(book).tables).toHaveLength(1);
  expect(cellOf(memoOf(book), "memo", "resources/financing", "ownText")).toBe("Min text");
  expect(cellOf(memoOf(book), "memo", "background/plan", "included")).toBe("nej");
  expect(textsAside(outlineOf(book))).toEqual([]);
});

test("a header in other letters is left as the person wrote it", () => {
  const book = bookWithText();
  rename(book, { ownText: "EGEN TEXT" });
  refresh(book);
  expect(headersOf(book)).toContain("EGEN TEXT");
});

test("a renamed header is found beside a column of the person's own elsewhere", () => {
  const book = bookWithText();
  insertColumn(book, "number", "Mitt");
  rename(book, { ownText: "Vår text" });
  refresh(book);
  expect(headersOf(book)[1]).toBe("Mitt");
  expect(cellOf(memoOf(book), "memo", "resources/financing", "ownText")).toBe("Min text");
});

test.each<[string, (book: Book) => void]>([
  [
    "two headers side by side",
    (book) => {
      rename(book, { proposal: "Tilläggets", ownText: "Vår text" });
    },
  ],
  [
    "one header beside a column of the person's own",
    (book) => {
      insertColumn(book, "ownText", "Synpunkter");
      rename(book, { ownText: "Vår text" });
    },
  ],
])("%s cannot be told: the texts stand, and it is said where", (_, change) => {
  const book = bookWithText();
  change(book);
  const aside = textsAside(outlineOf(book));
  expect(aside.map(({ sheet }) => sheet)).toEqual(["Tjänsteskrivelse"]);
  expect(aside[0]?.texts).toContain("Min text");
  refresh(book);
  expect([...memoOf(book).cells.values()].filter(({ value }) => value === "Min text")).toHaveLength(1);
});

test("a column of the person's own in the place of one that they have taken away keeps its header and its notes", () => {
  const book = bookWithText();
  rename(book, { source: "Kommentar" });
  typeInColumn(book, "Kommentar", "Min kommentar");
  refresh(book);
  expect(headersOf(book)).toEqual([...Object.values(memoColumns).slice(0, -1), "Kommentar", "Källa"]);
  rename(book, { done: "Vem" });
  typeInColumn(book, "Vem", "Karin");
  refresh(book);
  expect(headersOf(book)).toContain("Vem");
  expect([...memoOf(book).cells.values()].map(({ value }) => value)).toEqual(expect.arrayContaining(["Min kommentar", "Karin"]));
});

function typeInColumn(book: Book, header: string, text: string): void {
  const sheet = memoOf(book);
  const { place } = tableOn(sheet, "memo");
  putOn(sheet, place.row + 3, columnOn(sheet, "memo", header), text);
}

test("taking the refresh back leaves the text, under its header", () => {
  const book = bookWithText();
  rename(book, { ownText: "Vår text" });
  const before = statesOf(book);
  const { plan } = refresh(book);
  const rows = storedOf(book, "memo", 2025).length;
  applyToBook(book, planRestore({ undo: undoOf(before, book, plan), outline: outlineOf(book) }).actions);
  expect(storedAt(book, "resources/financing")?.ownText).toBe("Min text");
  expect(storedOf(book, "memo", 2025)).toHaveLength(rows);
});
