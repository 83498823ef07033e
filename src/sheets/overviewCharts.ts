import type { Programme, RangeRef } from "../model";
import { activityFigureId, allAreas, type ActivityGroup } from "../summary";
import { area, putRow, styleCells, type SheetDraft } from "./draft";
import { numberOf } from "./figureCells";
import { putFormsChart } from "./formsChart";
import { formsTableCells, putFormsTable, shownForms } from "./formsTable";
import { formats, plainRowHeight, statusLook, styles } from "./look";
import { groupName } from "./overviewAreas";
import { chartHalves, overviewWidths, type OverviewGeometry } from "./overviewGeometry";
import type { OverviewMaterial } from "./overviewMaterial";
import { beginPage } from "./pages";
import { chartRows, putChart } from "./putChart";
import { say } from "./words";

const fewestRows = 14;

/**
 * "Status och stöd": how far the activities have come and what each form was granted, as charts side by side, and the numbers of the
 * second in a table below. Gives the first free row.
 */
export function putOverviewCharts(draft: SheetDraft, top: number, geometry: OverviewGeometry, material: OverviewMaterial): number {
  const { figures, year } = material;
  const forms = shownForms(material);
  const hasActivities = numberOf(figures, activityFigureId(allAreas, "all", year)) > 0;
  if (forms.length === 0 && !hasActivities) return top;
  const rowCount = Math.max(fewestRows, chartRows(forms.length, 2), chartRows(material.areas.length, 1));
  // Heading and caption stand with the charts.
  beginPage(draft, overviewWidths(), top, (rowCount + 2) * plainRowHeight);
  putRow(draft, top, 1, [say("sheets.overview.charts")]);
  styleCells(draft, area(draft, top, 1), styles.heading);
  const place = (half: keyof typeof chartHalves) => area(draft, top + 1, chartHalves[half].column, rowCount, chartHalves[half].columnCount);
  // A caption and an empty row stand between the charts and the table.
  const tableTop = top + 1 + rowCount + 2;
  if (hasActivities) putStatusChart(draft, place("left"), geometry, material);
  if (forms.length === 0) return tableTop;
  putFormsChart(draft, place(hasActivities ? "right" : "left"), formsTableCells(draft, tableTop, forms.length), material.year);
  beginPage(draft, overviewWidths(), tableTop, (forms.length + 4) * plainRowHeight);
  return putFormsTable(draft, tableTop, material, forms) + 1;
}

/** One bar per area, its parts in the order of the table's columns. */
function putStatusChart(draft: SheetDraft, place: RangeRef, geometry: OverviewGeometry, material: OverviewMaterial): void {
  const { groups, name, first, activities } = geometry;
  const count = material.areas.length;
  const series = groups.map((group, index) => ({
    name: statusName(group, material.programme),
    values: area(draft, first, activities + 1 + index, count),
    ...statusLook(group, index),
  }));
  putChart(draft, {
    name: "Status",
    kind: "stackedBar",
    title: say("sheets.chart.statuses"),
    shows: say("sheets.chart.statuses.shows", { year: String(material.year) }),
    categories: area(draft, first, name, count),
    series,
    unit: say("sheets.unit.activities"),
    format: formats.partLabel,
    place,
  });
}

/** As one activity's status is called; several that mean done are one part. */
function statusName(group: ActivityGroup, { statuses }: Programme): string {
  const [done, ...others] = statuses.filter((status) => status.done);
  return group === "done" && done && others.length === 0 ? done.name : groupName(group);
}
