import { wallClock, type SheetStanding, type WallClock, type WorkbookOutline } from "../../src/model";
import { lastRefreshed, standings, standingsNow } from "../../src/sheets";
import type { Book } from "../host/book/book";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { putOn, sheetNamed } from "./documentCells";
import { exampleSheets } from "./example";
import { now, planFor } from "./refreshBook";

/** Of a workbook in which nothing stood when the refresh began. */
const unread: WorkbookOutline = { readOnly: false, sheets: [], documentSettings: {}, dateOffset: 0 };

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
    standings(outlineOf(book), sheets, since, unread).find((sheet) => sheet.name === name);
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
  expect(standings(outlineOf(book), [{ name: "Översikt", created: false }], now, unread)).toEqual([
    { name: "Översikt", state: "older", refreshedAt: null },
  ]);
});

describe("a refresh that stops half-way in the minute of another one", () => {
  /** Refreshed twice within the minute, with another amount the second time; that one wrote only the sheets of the given names. */
  function halfWay(written: readonly string[]) {
    const book = refreshed();
    const before = outlineOf(book);
    putOn(sheetNamed(book, "Beviljade stöd"), 1, 4, 1);
    const { actions, sheets } = planFor(book).plan;
    applyToBook(
      book,
      actions.filter((action) => written.includes("sheet" in action ? action.sheet : action.range.sheet)),
    );
    const standing = standings(outlineOf(book), sheets, now, before);
    return { book, standing, stateOf: (name: string) => standing.find((sheet) => sheet.name === name)?.state };
  }

  test("has written only what differs from what the first one wrote", () => {
    const { stateOf } = halfWay(["Servicegivare"]);
    expect([stateOf("Servicegivare"), stateOf("Medborgare"), stateOf("Översikt")]).toEqual(["written", "older", "older"]);
  });

  test("still has when the workbook is read again, until a sheet says another moment", () => {
    const { book, standing } = halfWay(["Servicegivare"]);
    expect(standingsNow(outlineOf(book), standing, now)).toEqual(standing);
    applyToBook(book, planFor(book, [], later).plan.actions);
    const states = new Set(standingsNow(outlineOf(book), standing, now).map(({ state }) => state));
    expect([...states]).toEqual(["written"]);
  });
});
