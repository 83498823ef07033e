import type { CellValue } from "../../model";
import { plainText, trimmed } from "./blank";

const yes = new Set(["ja", "j", "x", "1", "sant", "true", "yes", "✓", "✔", "√", "☑", "☒"]);
const no = new Set(["nej", "n", "0", "falskt", "false", "no", "-", "–", "☐"]);

/** Ja or nej: ja, j, x, 1, sant, ✓, a ticked box; nej, n, 0, falskt, –. Null for an empty cell and for anything else. */
export function readYesNo(value: CellValue): boolean | null {
  if (typeof value === "boolean") return value;
  const word = plainText(String(value)).replace(/\.$/, "").toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/**
 * The text of a cell without spaces around it. A number becomes its digits with a decimal comma (a case number typed as a number), a
 * logical value what Swedish Excel shows.
 */
export function readText(value: CellValue): string {
  if (typeof value === "string") return trimmed(value);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return String(value).replace(".", ",");
}
