import type { SheetDraft } from "./draft";
import { plainRowHeight, summaryPage } from "./look";

/** A4 on its side between Excel's own margins, in points; a little is left below, since printers and fonts differ. */
const paper = { width: 741, height: 487 * 0.95 };

/** A row whose height its text decides: two lines, unless the text is known. */
const guessedHeight = 2 * plainRowHeight;

/**
 * Begins a new page of print at a row, where what stands there would be cut by the end of the page and more than the head stands above it.
 * What is taller than a page begins on a new one.
 * @param characters widths of the columns from A on: a page is as wide as the sheet
 * @param points the height of what is kept together
 * @returns whether a new page begins there
 */
export function beginPage(draft: SheetDraft, characters: readonly number[], row: number, points: number): boolean {
  const { height, repeated } = pageOf(draft, characters);
  const used = usedAbove(draft, row, height, repeated);
  const kept = Math.min(points, height - repeated);
  if (used <= repeated || used + kept <= height) return false;
  draft.breaks.push(row);
  return true;
}

/** The height in points that a page has for what is not repeated on it. */
export function pageHeight(draft: SheetDraft, characters: readonly number[]): number {
  const { height, repeated } = pageOf(draft, characters);
  return height - repeated;
}

/** In points of the sheet, which is made smaller until it is as wide as the page. */
function pageOf(draft: SheetDraft, characters: readonly number[]): { readonly height: number; readonly repeated: number } {
  const width = characters.reduce((sum, count) => sum + pointsOf(count), 0);
  const height = paper.height * Math.max(1, width / paper.width);
  const repeated = heightsOf(draft, summaryPage.repeatedRows).reduce((sum, one) => sum + one, 0);
  return { height, repeated };
}

/** Points of a column: seven pixels a character of Calibri 11, and five around them. */
function pointsOf(characters: number): number {
  return (characters < 1 ? 12 * characters : 7 * characters + 5) * 0.75;
}

/** How much of its page is used where a row begins. */
function usedAbove(draft: SheetDraft, row: number, height: number, repeated: number): number {
  let used = 0;
  heightsOf(draft, row).forEach((one, index) => {
    if (draft.breaks.includes(index) || used + one > height) used = repeated;
    used += one;
  });
  return draft.breaks.includes(row) ? repeated : used;
}

/** The heights of the rows above a row, in points. */
function heightsOf({ looks }: SheetDraft, rowCount: number): number[] {
  const heights = new Array<number>(rowCount).fill(plainRowHeight);
  for (const look of looks) {
    if (look.kind === "rowHeight") heights.fill(look.height === "fit" ? guessedHeight : look.height, look.row, look.row + look.count);
  }
  return heights;
}
