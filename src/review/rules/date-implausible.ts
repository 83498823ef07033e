import { plausibleYears, type CellNote, type Serial } from "../../model";
import { noteRule } from "../noteRule";
import { cellText, dateText } from "../values";

/** The year of a date is outside 1990–2060. */
export const dateImplausible = noteRule({
  id: "date-implausible",
  family: "reading",
  severity: "error",
  kind: "implausible-date",
  values: (note) => ({ reading: readingOf(note), first: String(plausibleYears.first), last: String(plausibleYears.last) }),
});

/** The last day that Excel can show, 9999-12-31. */
const lastSerial = 2_958_465;

/** The date that the cell shows, "1905-07-17"; what stands there, where Excel shows no date. */
function readingOf({ reading, value }: CellNote): string {
  const days = reading ?? value;
  return typeof days === "number" && days >= 1 && days <= lastSerial ? dateText(Math.floor(days) as Serial) : cellText(value);
}
