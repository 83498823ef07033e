import { planRestore } from "../../src/sheets";
import { addOwnColumn } from "../app/usersHand";
import type { Book } from "../host/book/book";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { columnOn, idsOn, putOn, rowOn, sheetNamed, valueOn } from "./documentCells";
import { exampleSheets } from "./example";
import { planFor } from "./refreshBook";
import { statesOf, undoOf } from "./statesOf";

/* What a person writes in a column of their own beside a block stays beside it, also while the block is not in the document. */

const column = "Min kolumn 10";

function refresh(book: Book) {
  const before = statesOf(book);
  const { plan } = planFor(book);
  applyToBook(book, plan.actions);
  return undoOf(before, book, plan);
}

/** Takes an activity out of the memo, or in again. */
function pick(book: Book, yes: boolean): void {
  putOn(sheetNamed(book, "Handlingsplan 2025"), 1, 11, yes ? "ja" : "nej");
}

/** A refreshed book with a column of the person's own in the memo's table, and the id of the block that comes and goes. */
function scene(): { readonly book: Book; readonly id: string } {
  const book = bookWith(exampleSheets());
  pick(book, false);
  refresh(book);
  const sheet = sheetNamed(book, "Tjänsteskrivelse");
  const without = idsOn(sheet, "memo");
  pick(book, true);
  refresh(book);
  addOwnColumn(sheet, "memo", false);
  for (const id of idsOn(sheet, "memo")) putOn(sheet, rowOn(sheet, "memo", id), columnOn(sheet, "memo", column), "");
  const id = idsOn(sheet, "memo").find((one) => !without.includes(one));
  if (id === undefined) throw new Error("no block comes and goes");
  return { book, id };
}

function noteAt(book: Book, id: string) {
  const sheet = sheetNamed(book, "Tjänsteskrivelse");
  return valueOn(sheet, rowOn(sheet, "memo", id), columnOn(sheet, "memo", column));
}

function note(book: Book, id: string, text: string | number): void {
  const sheet = sheetNamed(book, "Tjänsteskrivelse");
  putOn(sheet, rowOn(sheet, "memo", id), columnOn(sheet, "memo", column), text);
}

test("a note stays while its block is gone, and stands beside it when it comes back", () => {
  const { book, id } = scene();
  note(book, id, "Fråga Anna.");
  const order = idsOn(sheetNamed(book, "Tjänsteskrivelse"), "memo");
  pick(book, false);
  for (let round = 0; round < 2; round += 1) {
    refresh(book);
    expect(noteAt(book, id)).toBe("Fråga Anna.");
    expect(idsOn(sheetNamed(book, "Tjänsteskrivelse"), "memo").at(-1)).toBe(id);
  }
  pick(book, true);
  refresh(book);
  expect([noteAt(book, id), idsOn(sheetNamed(book, "Tjänsteskrivelse"), "memo")]).toEqual(["Fråga Anna.", order]);
});

test("a note beside a block that a refresh brought stays when the refresh is taken back", () => {
  const { book, id } = scene();
  pick(book, false);
  refresh(book);
  pick(book, true);
  const undo = refresh(book);
  note(book, id, "Fråga Anna.");
  applyToBook(book, planRestore({ undo, outline: outlineOf(book) }).actions);
  expect(noteAt(book, id)).toBe("Fråga Anna.");
});

test.each(["", "  ", 17])("the row of a block that is gone is not kept for %p, which may be what a formula gives", (given) => {
  const { book, id } = scene();
  note(book, id, given);
  pick(book, false);
  refresh(book);
  expect(idsOn(sheetNamed(book, "Tjänsteskrivelse"), "memo")).not.toContain(id);
});
