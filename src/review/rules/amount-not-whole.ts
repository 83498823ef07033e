import { hasPartsOfOre, type CellNote, type SourceField } from "../../model";
import { noteRule } from "../noteRule";
import { exactText } from "../values";

/**
 * There are öre in a granted amount. Or parts of an öre, in what has been paid too: a warning, since Excel adds up all decimals and the
 * engine whole öre.
 */
export const amountNotWhole = noteRule({
  id: "amount-not-whole",
  family: "reading",
  severity: "info",
  kind: "not-whole",
  fields: new Set<SourceField>(["grantedAmount", "paidAmount"]),
  severityOf: (note) => (hasParts(note) ? "warning" : "info"),
  values: (note) => ({ kind: hasParts(note) ? "parts" : "whole", exact: typeof note.value === "number" ? exactText(note.value) : "" }),
});

function hasParts({ value }: CellNote): boolean {
  return typeof value === "number" && hasPartsOfOre(value);
}
