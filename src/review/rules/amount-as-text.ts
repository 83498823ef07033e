import { amountFields } from "../fields";
import { noteRule } from "../noteRule";

/** An amount is text that reads as a number ("1 476 300 kr", "1,5 mnkr"): the engine reads it, Excel's formulas do not. */
export const amountAsText = noteRule({
  id: "amount-as-text",
  family: "reading",
  severity: "error",
  kind: "number-as-text",
  fields: amountFields,
});
