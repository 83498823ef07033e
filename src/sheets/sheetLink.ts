import { area, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";
import { say } from "./words";

/** A name in the first column that leads to its sheet. */
export function putSheetLink(draft: SheetDraft, row: number, text: string, sheet: string): void {
  const range = area(draft, row, 1);
  const target = { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  draft.looks.push({ kind: "link", range, target, text, tip: say("sheets.overview.goTo", { sheet }) });
  styleCells(draft, range, styles.link);
}
