import { putLegend } from "./attention";
import { emptyDraft, setHeight, type SheetDraft } from "./draft";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { putAreaTable } from "./overviewAreas";
import { putOverviewCharts } from "./overviewCharts";
import { putKeyNumbers } from "./overviewKeyNumbers";
import type { OverviewMaterial } from "./overviewMaterial";
import { putSheetList } from "./overviewSheetList";
import { putSourceControl } from "./sourceControl";
import { putTrendTable } from "./trendTable";
import { say } from "./words";

/**
 * Översikt: the key numbers, one row per priority area, charts of the activities and of the grants, the development over the years, the
 * sheets, and whether the source tables are as they were.
 */
export function layoutOverview(sheet: string, head: SheetHead, material: OverviewMaterial): SheetDraft {
  const draft = emptyDraft(sheet);
  putHead(draft, say("sheets.name.overview"), head, "sheets.refreshed");
  const areas = putAreaTable(draft, firstBodyRow + 4, material);
  setHeight(draft, areas.nextRow - 1, 1, 9);
  putKeyNumbers(draft, firstBodyRow, material, areas.totals);
  const trend = putTrendTable(draft, putOverviewCharts(draft, areas.nextRow, areas.geometry, material), material);
  const sheetsEnd = putSheetList(draft, trend.nextRow, material);
  putLegend(draft, putSourceControl(draft, sheetsEnd + 1, material, trend.totals), 1);
  return draft;
}

/** Widths in characters, from column A on. */
export function overviewWidths(columnCount: number): number[] {
  return [1.5, 33, ...Array.from({ length: columnCount - 2 }, () => 12)];
}
