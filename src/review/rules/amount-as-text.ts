import { changeOf } from "../changes";
import { noteRule } from "../noteRule";

/**
 * An amount, or another number, is text that reads as a number ("1 476 300 kr", "1,5 mnkr", "12 km"): the engine reads it, Excel's formulas
 * do not. The fix writes the number: kronor where the column holds kronor.
 */
export const amountAsText = noteRule({
  id: "amount-as-text",
  family: "reading",
  severity: "error",
  fixable: "all",
  kind: "number-as-text",
  change: (note) => (typeof note.reading === "number" ? changeOf(note, note.reading, "number") : null),
});
