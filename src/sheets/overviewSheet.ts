import { emptyDraft, type SheetDraft } from "./draft";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { putAreaTable } from "./overviewAreas";
import type { OverviewMaterial } from "./overviewMaterial";
import { putKeyNumbers } from "./overviewKeyNumbers";
import { putSheetList } from "./overviewSheetList";
import { say } from "./words";

/** Översikt: the key numbers, one row per priority area, and the sheets. Charts come later, between the table and the sheets. */
export function layoutOverview(sheet: string, head: SheetHead, material: OverviewMaterial): SheetDraft {
  const draft = emptyDraft(sheet);
  putHead(draft, say("sheets.name.overview"), head, "sheets.refreshed");
  const tableTop = firstBodyRow + 4;
  const { nextRow, totals } = putAreaTable(draft, tableTop, material);
  putKeyNumbers(draft, firstBodyRow, material, totals);
  putSheetList(draft, nextRow, material);
  return draft;
}

/** Widths in characters, from column A on. */
export function overviewWidths(columnCount: number): number[] {
  return [1.5, 33, ...Array.from({ length: columnCount - 2 }, () => 12)];
}
