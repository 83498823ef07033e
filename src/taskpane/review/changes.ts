import type { Catalogue } from "../../messages";
import {
  isoDate,
  localAddress,
  type CellChange,
  type CellRef,
  type CellValue,
  type Message,
  type Serial,
  type TextReplacement,
} from "../../model";
import { maskIdentityNumbers } from "../../app/maskIdentityNumbers";
import { numberText } from "../formats";

type Say = Catalogue["say"];

/** At most this many cells are named after a change; the rest are counted. */
const namedCells = 6;

/** A part of a value in a preview; `changed` is what differs. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** So much of a long text is shown on each side of what changes in it. */
const context = 24;

/** A change as the user reads it: the values, and of texts where only parts change these parts with what stands around them. */
export function previewOf(change: CellChange): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const { before, after, kind, replacements } = change;
  // A text with a personal identity number is not cut: a part of the number would no longer be known for what it is.
  if (replacements && typeof before === "string" && typeof after === "string" && !isMasked(before) && !isMasked(after)) {
    return partsOf(before, after, replacements);
  }
  // What stands in a cell before it becomes a date is no serial: a number such as 20250304 is shown as it stands.
  const beforeText = kind === "date" && typeof before === "number" ? String(before) : valueText(before, kind);
  return { before: [{ text: beforeText, changed: false }], after: [{ text: valueText(after, kind), changed: false }] };
}

/** 154 998, 2025-03-04, and texts with dots for spaces that should not be there; "" for an empty cell. */
export function valueText(value: CellValue, kind: CellChange["kind"]): string {
  if (typeof value === "number") return kind === "date" ? isoDate(value as Serial) : kind === "number" ? numberText(value) : String(value);
  const text = maskIdentityNumbers(String(value));
  return kind === "text" ? withVisibleSpaces(text) : text;
}

function isMasked(text: string): boolean {
  return maskIdentityNumbers(text) !== text;
}

/** Leading, trailing, double and no-break spaces as dots. */
function withVisibleSpaces(text: string): string {
  return text.replace(/^\s+|\s+$|\s{2,}|[\u00A0\u202F]/g, (spaces) => "\u00B7".repeat(spaces.length));
}

function partsOf(before: string, after: string, replacements: readonly TextReplacement[]) {
  let shift = 0;
  const marks = replacements.map(({ start, text, replacement }) => {
    const mark = { before: [start, start + text.length], after: [start + shift, start + shift + replacement.length] } as const;
    shift += replacement.length - text.length;
    return mark;
  });
  return {
    before: pieces(
      before,
      marks.map((mark) => mark.before),
    ),
    after: pieces(
      after,
      marks.map((mark) => mark.after),
    ),
  };
}

/** @param marks the parts that differ: start and end, in order */
function pieces(text: string, marks: readonly (readonly [number, number])[]): readonly Piece[] {
  const result: Piece[] = [];
  let place = 0;
  for (const [index, [start, end]] of marks.entries()) {
    const between = text.slice(place, start);
    result.push({ text: index === 0 ? lastOf(between) : middleOf(between), changed: false });
    result.push({ text: withVisibleSpaces(text.slice(start, end)), changed: true });
    place = end;
  }
  result.push({ text: firstOf(text.slice(place)), changed: false });
  return result.filter((piece) => piece.text !== "");
}

function firstOf(text: string): string {
  return text.length <= context ? text : `${text.slice(0, context)}…`;
}

function lastOf(text: string): string {
  return text.length <= context ? text : `…${text.slice(-context)}`;
}

function middleOf(text: string): string {
  return text.length <= 2 * context ? text : `${text.slice(0, context).trimEnd()} … ${text.slice(-context).trimStart()}`;
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
