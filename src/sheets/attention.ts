import type { RangeRef } from "../model";
import { area, cellName, putRow, styleCells, type SheetDraft } from "./draft";
import { attention, styles } from "./look";
import { say } from "./words";

/** Gives a cell that begins with ✓ or ▲ a look for ▲: its words say the same. */
export function colorControl(draft: SheetDraft, row: number, column: number): void {
  draft.looks.push({ kind: "colorWhen", range: area(draft, row, column), formula: `=LEFT(${cellName(row, column)},1)="▲"`, ...attention });
}

/** Gives the cells of a range that say a word the same look. */
export function colorWord(draft: SheetDraft, range: RangeRef, word: string): void {
  if (range.rowCount === 0) return;
  const formula = `=${cellName(range.row, range.column)}="${word.replaceAll('"', '""')}"`;
  draft.looks.push({ kind: "colorWhen", range, formula, ...attention });
}

/** What the colours of the sheet mean. */
export function putLegend(draft: SheetDraft, row: number, column: number): void {
  putRow(draft, row, column, [say("sheets.legend")]);
  styleCells(draft, area(draft, row, column), styles.note);
}
