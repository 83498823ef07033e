import type { CellNote } from "../../model";
import { amountFields, countFields } from "../fields";
import { noteRule } from "../noteRule";

/** An amount, or the count of an activity, cannot be read. What cannot be read is never a zero. */
export const amountUnreadable = noteRule({
  id: "amount-unreadable",
  family: "reading",
  severity: "error",
  kind: "unreadable-number",
  fields: amountFields,
  values: ({ field }: CellNote) => ({ kind: countFields.has(field) ? "count" : "kronor" }),
});
