import { putActivityYears } from "./activityYears";
import { putLegend } from "./attention";
import { putCountYears } from "./countYears";
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
 * Översikt: the key numbers, one row per priority area, last year's activities beside this year's, charts of the activities and of the grants, the development over the years, the
 * sheets, and whether the source tables are as they were.
 */
export function layoutOverview(sheet: string, head: SheetHead, material: OverviewMaterial): SheetDraft {
  const draft = emptyDraft(sheet);
  putHead(draft, say("sheets.name.overview"), head, "sheets.refreshed");
  const areas = putAreaTable(draft, firstBodyRow + 4, material);
  setHeight(draft, areas.nextRow - 1, 1, 9);
  const activities = putActivityYears(draft, areas.nextRow, areas.geometry, material);
  const counts = putCountYears(draft, activities.nextRow, material);
  putKeyNumbers(draft, firstBodyRow, material, areas.totals, { done: activities.doneBefore, counts: counts.cellsBefore });
  const trend = putTrendTable(draft, putOverviewCharts(draft, counts.nextRow, areas.geometry, material), material);
  const sheetsEnd = putSheetList(draft, trend.nextRow, material);
  putLegend(draft, putSourceControl(draft, sheetsEnd + 1, material, trend.totals), 1);
  return draft;
}
