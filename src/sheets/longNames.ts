import type { Area, GrantForm } from "../model";
import { columnHeader } from "./columnHeader";
import { area, setHeight, styleCells, type SheetDraft } from "./draft";

/** Characters that have room on a line of the first column, and of a column of numbers. */
const room = { name: 32, header: 13 } as const;

const twoLines = 32;

/** A name that is wider than the first column is broken, and its row grows: the number beside it would cover the rest. */
export function breakLongNames(draft: SheetDraft, first: number, column: number, rows: readonly Pick<Area, "name">[]): void {
  rows.forEach(({ name }, index) => {
    if (name.length <= room.name) return;
    styleCells(draft, area(draft, first + index, column), { wrap: true });
    setHeight(draft, first + index, 1, "fit");
  });
}

/** The height of a row of headings that names grant forms: two lines, as all tables have, unless a name needs more. */
export function setHeaderHeight(draft: SheetDraft, row: number, forms: readonly GrantForm[]): void {
  setHeight(draft, row, 1, forms.some(({ inText }) => linesOf(columnHeader(inText)) > 2) ? "fit" : twoLines);
}

/** Lines that a heading takes when it is broken between words; a word that is wider than the column is broken anywhere. */
function linesOf(header: string): number {
  return header.split("\n").reduce((lines, line) => lines + linesOfWords(line.split(" ")), 0);
}

function linesOfWords(words: readonly string[]): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length <= room.header) {
      used += 1 + length;
      continue;
    }
    lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / room.header) - 1);
    used = length % room.header || room.header;
  }
  return lines;
}
