import { wallClock, type SheetStanding, type WallClock } from "../../src/model";
import { lastRefreshed, standings } from "../../src/sheets";
import type { Book } from "../host/book/book";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { putOn, sheetNamed } from "./documentCells";
import { exampleSheets } from "./example";
import { now, planFor } from "./refreshBook";

const later = wallClock("2026-03-05T09:00") as WallClock;

function refreshed(): Book {
  const book = bookWith(exampleSheets());
  applyToBook(book, planFor(book).plan.actions);
  return book;
}

test.each(["Översikt", "Servicegivare", "Tjänsteskrivelse", "Uppföljning"])("the sheet %s says how it stands", (name) => {
  const book = refreshed();
  const { sheets } = planFor(book).plan;
  const standing = (since: WallClock): SheetStanding | undefined =>
    standings(outlineOf(book), sheets, since).find((sheet) => sheet.name === name);
  expect(standing(now)).toEqual({ name, state: "written", refreshedAt: now });
  expect(standing(later)).toEqual({ name, state: "older", refreshedAt: now });
  sheetNamed(book, name).protected = true;
  expect(standing(later)).toEqual({ name, state: "protected", refreshedAt: now });
  expect(standing(now)).toEqual({ name, state: "written", refreshedAt: now });
  sheetNamed(book, name).cells.clear();
  sheetNamed(book, name).tables = [];
  expect(standing(now)).toEqual({ name, state: "absent", refreshedAt: null });
  book.sheets.splice(book.sheets.indexOf(sheetNamed(book, name)), 1);
  expect(standing(now)).toEqual({ name, state: "absent", refreshedAt: null });
});

test("a head that a person has written over says nothing", () => {
  const book = refreshed();
  putOn(sheetNamed(book, "Översikt"), 2, 1, "min rad");
  expect(lastRefreshed(outlineOf(book))).toBeNull();
  expect(standings(outlineOf(book), [{ name: "Översikt", created: false }], now)).toEqual([
    { name: "Översikt", state: "older", refreshedAt: null },
  ]);
});
