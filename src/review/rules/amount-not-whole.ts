import type { SourceField } from "../../model";
import { noteRule } from "../noteRule";

/** There are öre in a granted amount. */
export const amountNotWhole = noteRule({
  id: "amount-not-whole",
  family: "reading",
  severity: "info",
  kind: "not-whole",
  fields: new Set<SourceField>(["grantedAmount"]),
});
