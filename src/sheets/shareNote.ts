import { longestFormula } from "../summary";
import { area, cellName, putRow, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";
import { say } from "./words";

/**
 * A line that speaks only while the shares above, as they are shown with one decimal, do not add up to 100,0.
 * @param column of the shares, `first` and `count` their rows
 */
export function putShareNote(
  draft: SheetDraft,
  row: number,
  noteColumn: number,
  shares: { readonly column: number; readonly first: number; readonly count: number },
): void {
  const rounded = Array.from({ length: shares.count }, (_, index) => `ROUND(${cellName(shares.first + index, shares.column)},3)`);
  // Nothing to share out: the cells hold a dash, which cannot be rounded.
  const formula = `=IFERROR(IF(ROUND(${rounded.join("+")},3)=1,"","${say("sheets.shares.rounded")}"),"")`;
  if (shares.count === 0 || formula.length > longestFormula) return;
  putRow(draft, row, noteColumn, [{ formula }]);
  styleCells(draft, area(draft, row, noteColumn), styles.note);
}
