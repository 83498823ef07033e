import type { CellNote, Serial } from "../../model";
import { changeOf } from "../changes";
import { noteRule } from "../noteRule";
import { dateText } from "../values";

/**
 * A date is text that reads as a date, or a number such as 250304: Excel's formulas miss it. The fix says the day as a serial of the 1900
 * system; what writes it knows how the workbook counts.
 */
export const dateAsText = noteRule({
  id: "date-as-text",
  family: "reading",
  severity: "error",
  fixable: "all",
  kind: "date-as-text",
  values: ({ reading }: CellNote) => (typeof reading === "number" ? { reading: dateText(reading as Serial) } : {}),
  change: (note) => (typeof note.reading === "number" ? changeOf(note, note.reading, "date") : null),
});
