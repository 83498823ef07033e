import { amountFields } from "../fields";
import { noteRule } from "../noteRule";

/** An amount cannot be read. */
export const amountUnreadable = noteRule({
  id: "amount-unreadable",
  family: "reading",
  severity: "error",
  kind: "unreadable-number",
  fields: amountFields,
});
