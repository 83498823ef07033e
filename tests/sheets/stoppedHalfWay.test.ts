import type { Action } from "../../src/model";
import type { Book } from "../host/book/book";
import { bookWith } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { cellOf, idsOn, putOn, sheetNamed, typeIn } from "./documentCells";
import { exampleSheets } from "./example";
import { planFor } from "./refreshBook";
import { contentsOf } from "./statesOf";

const name = "Tjänsteskrivelse";
const activities = "Handlingsplan 2025";
const own = { "title/title": "Min rubrik", "activity:följa styrmedel": "Mina styrmedel", "extracts/recipients": "Revisionen" };

/** A refreshed workbook with own texts from the first to the last row, whose memo gets one row more or fewer at the next refresh. */
function scene(change: "longer" | "shorter"): Book {
  const book = bookWith(exampleSheets());
  applyToBook(book, planFor(book).plan.actions);
  const sheet = sheetNamed(book, name);
  for (const [id, text] of Object.entries(own)) typeIn(sheet, "memo", id, "ownText", text);
  if (change === "shorter") putOn(sheetNamed(book, activities), 2, 11, "nej");
  else {
    putOn(sheetNamed(book, activities), 4, 8, "Påbörjat.");
    putOn(sheetNamed(book, activities), 4, 11, "ja");
  }
  return book;
}

/** The places after which the writing of the memo's sheet can stop. */
function stops(actions: readonly Action[]): number[] {
  const isMemos = (action: Action) => ("range" in action ? action.range.sheet : action.sheet) === name;
  return actions.flatMap((action, index) => (isMemos(action) ? [index, index + 1] : []));
}

test.each(["longer", "shorter"] as const)(
  "wherever a refresh stops, a memo that gets %s keeps its own texts, and the next makes it whole",
  (change) => {
    const whole = scene(change);
    const { plan } = planFor(whole);
    applyToBook(whole, plan.actions);
    for (const stop of new Set(stops(plan.actions))) {
      const book = scene(change);
      applyToBook(book, planFor(book).plan.actions.slice(0, stop));
      const sheet = sheetNamed(book, name);
      const texts = () => Object.keys(own).map((id) => [stop, cellOf(sheet, "memo", id, "ownText")]);
      expect(texts()).toEqual(Object.values(own).map((text) => [stop, text]));
      applyToBook(book, planFor(book).plan.actions);
      expect([stop, contentsOf(sheet)]).toEqual([stop, contentsOf(sheetNamed(whole, name))]);
      expect(new Set(idsOn(sheet, "memo")).size).toBe(idsOn(sheet, "memo").length);
    }
  },
  60_000,
);
