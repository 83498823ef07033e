import { dateText } from "../values";
import type { CellNote, Serial } from "../../model";
import { noteRule } from "../noteRule";

/** A date is text that reads as a date: Excel's formulas miss it. */
export const dateAsText = noteRule({
  id: "date-as-text",
  family: "reading",
  severity: "error",
  kind: "date-as-text",
  values: ({ reading }: CellNote) => (typeof reading === "number" ? { reading: dateText(reading as Serial) } : {}),
});
