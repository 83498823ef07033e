import type { Catalogue } from "../../messages";
import { isoDate, localAddress, type CellChange, type CellRef, type CellValue, type Message, type Serial } from "../../model";
import { maskIdentityNumbers } from "../../app/maskIdentityNumbers";
import { numberText } from "../formats";

type Say = Catalogue["say"];

/** At most this many cells are named after a change; the rest are counted. */
const namedCells = 6;

/**
 * A value before or after a change, as the user reads it: 154 998, 2025-03-04, and texts with dots for spaces that should not be there.
 * "" for an empty cell.
 */
export function valueText(value: CellValue, kind: CellChange["kind"]): string {
  if (typeof value !== "number") return withVisibleSpaces(maskIdentityNumbers(String(value)));
  if (kind === "date") return isoDate(value as Serial);
  return kind === "number" ? numberText(value) : String(value);
}

/** What stands in a cell before it becomes a date is no serial: a number such as 20250304 is shown as it stands. */
export function beforeText({ before, kind }: CellChange): string {
  return valueText(before, kind === "date" ? "text" : kind);
}

/** Leading, trailing, double and no-break spaces as dots. */
function withVisibleSpaces(text: string): string {
  return text.replace(/^\s+|\s+$|\s{2,}|[\u00A0\u202F]/g, (spaces) => "\u00B7".repeat(spaces.length));
}

/** The sheets of some cells, each once, in order. */
export function sheetsOf(cells: readonly CellRef[]): readonly string[] {
  return [...new Set(cells.map((cell) => cell.sheet))];
}

/** "H18, H27 och H52 på bladet Beviljade stöd." For each sheet a sentence. */
export function placesText(cells: readonly CellRef[], say: Say): string {
  return sheetsOf(cells)
    .map((sheet) => {
      const own = cells.filter((cell) => cell.sheet === sheet);
      return say("pane.review.cellsOnSheet", { cells: { list: namesOf(own, say) }, sheet });
    })
    .join(" ");
}

/** "H27", "H27 (Stöd 2024)" where the cells are on several sheets; no more than a few. */
export function namesOf(cells: readonly CellRef[], say: Say): readonly string[] {
  const oneSheet = sheetsOf(cells).length === 1;
  const names = cells.slice(0, namedCells).map((cell) => (oneSheet ? localAddress(cell) : `${localAddress(cell)} (${cell.sheet})`));
  const more = cells.length - names.length;
  return more > 0 ? [...names, say("pane.review.moreCells", { count: more })] : names;
}

/** A text that only some rules have, by the rule's id after a dot; null for the others. */
export function textOfRule(say: Say, id: string, rule: string, values?: Message["values"]): string | null {
  const text = say(`${id}.${rule}`, values);
  // An unknown id says itself.
  return text === `${id}.${rule}` ? null : text;
}
