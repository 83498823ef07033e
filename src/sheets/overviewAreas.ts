import { address, type CellRef, type WrittenCell } from "../model";
import { activityFigureId, allAreas, allForms, grantFigureId, type ActivityGroup } from "../summary";
import { area, cellName, columnName, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { figureCell } from "./figureCells";
import { noArea, type FindingCounts } from "./findingsByArea";
import { breakLongNames } from "./longNames";
import { dash, formats, styles } from "./look";
import { putOverviewControl } from "./overviewControl";
import { hasCommonFindings, overviewGeometry, type OverviewGeometry } from "./overviewGeometry";
import { putSheetLink } from "./sheetLink";
import type { OverviewArea, OverviewMaterial } from "./overviewMaterial";
import { say } from "./words";

/** Cells of the row Summa that the key numbers refer to. */
export interface OverviewTotals {
  readonly activities: string;
  readonly done: string;
  /** Activities without a known status; null where there are none. */
  readonly unknownStatus: string | null;
  readonly grants: string;
  readonly kronor: string;
  readonly kronorChange: string;
}

/** "Prioriterade områden": activities by status, grants and findings, one row per area. */
export function putAreaTable(
  draft: SheetDraft,
  top: number,
  material: OverviewMaterial,
): { nextRow: number; totals: OverviewTotals; geometry: OverviewGeometry } {
  const geometry = overviewGeometry(top, material);
  const { name, first, total } = geometry;
  putRow(draft, top, name, [say("sheets.overview.areas")]);
  putHeader(draft, top + 1, geometry, material);
  material.areas.forEach((row, index) => {
    putAreaRow(draft, first + index, row, geometry, material);
  });
  if (hasCommonFindings(material)) putCommonRow(draft, total - 1, geometry, material);
  putTotals(draft, geometry, material);
  putOverviewControl(draft, geometry, material);
  dress(draft, top, geometry, material);
  const unknown = geometry.groups.indexOf("unknown");
  const totals: OverviewTotals = {
    activities: cellName(total, geometry.activities),
    done: cellName(total, geometry.activities + 1),
    unknownStatus: unknown < 0 ? null : cellName(total, geometry.activities + 1 + unknown),
    grants: cellName(total, geometry.grants),
    kronor: cellName(total, geometry.kronor),
    kronorChange: cellName(total, geometry.change),
  };
  return { nextRow: total + 3, totals, geometry };
}

/** A status as its column says it. */
export function groupName(group: ActivityGroup): string {
  if (group === "done") return say("sheets.overview.doneColumn");
  return group === "unknown" ? say("sheets.overview.unknownStatus") : group;
}

function putHeader(draft: SheetDraft, row: number, { name, groups }: OverviewGeometry, { year }: OverviewMaterial): void {
  putRow(draft, row, name, [
    say("sheets.overview.area"),
    say("sheets.overview.activities"),
    ...groups.map(groupName),
    say("sheets.overview.count"),
    say("sheets.grants.kronor", { year: String(year) }),
    say("sheets.grants.kronor", { year: String(year - 1) }),
    say("sheets.grants.changeShare"),
    say("sheets.overview.errors"),
    say("sheets.overview.warnings"),
    say("sheets.overview.notices"),
  ]);
}

function putAreaRow(
  draft: SheetDraft,
  row: number,
  { name, totals }: OverviewArea,
  geometry: OverviewGeometry,
  material: OverviewMaterial,
): void {
  const { figures, year } = material;
  const statuses = geometry.groups.map((group, index): WrittenCell => {
    if (group !== "unknown") return figureCell(figures, activityFigureId(name, group, year));
    const known = `${cellName(row, geometry.activities + 1)}:${cellName(row, geometry.activities + index)}`;
    return { formula: `=${cellName(row, geometry.activities)}-SUM(${known})` };
  });
  const reference = (cell: CellRef | undefined): WrittenCell => (cell ? { formula: `=${address(cell)}` } : 0);
  const found = material.findings.get(name);
  putRow(draft, row, geometry.name, [
    name,
    figureCell(figures, activityFigureId(name, "all", year)),
    ...statuses,
    reference(totals?.count),
    reference(totals?.granted),
    reference(totals?.grantedBefore),
    changeCell(row, geometry),
    ...foundCells(found),
  ]);
  placeActivities(draft, row, name, geometry, material);
}

function foundCells(found: FindingCounts | undefined): WrittenCell[] {
  return [found?.errors ?? 0, found?.warnings ?? 0, found?.notices ?? 0];
}

function changeCell(row: number, { kronor, kronorBefore }: OverviewGeometry): WrittenCell {
  const before = cellName(row, kronorBefore);
  return { formula: `=IF(${before}=0,"${dash}",(${cellName(row, kronor)}-${before})/${before})` };
}

function placeActivities(
  draft: SheetDraft,
  row: number,
  name: string,
  geometry: OverviewGeometry,
  { programme, year }: OverviewMaterial,
): void {
  place(draft, activityFigureId(name, "all", year), row, geometry.activities);
  geometry.groups.forEach((group, index) => {
    place(draft, activityFigureId(name, group, year), row, geometry.activities + 1 + index);
  });
  const [done, ...otherDone] = programme.statuses.filter((status) => status.done);
  if (done && otherDone.length === 0) place(draft, activityFigureId(name, done.name, year), row, geometry.activities + 1);
}

/** What concerns no area: findings about parameters, and rows that belong to no area. */
function putCommonRow(draft: SheetDraft, row: number, { name, errors }: OverviewGeometry, { findings }: OverviewMaterial): void {
  putRow(draft, row, name, [say("sheets.overview.common")]);
  putRow(draft, row, errors, foundCells(findings.get(noArea)));
}

function putTotals(draft: SheetDraft, geometry: OverviewGeometry, material: OverviewMaterial): void {
  const { name, first, total, activities, notices, change } = geometry;
  const cells = Array.from({ length: notices - activities + 1 }, (_, offset): WrittenCell => {
    const column = activities + offset;
    return column === change ? changeCell(total, geometry) : { formula: `=SUM(${columnName(column, first, total - first)})` };
  });
  putRow(draft, total, name, [say("sheets.total"), ...cells]);
  placeActivities(draft, total, allAreas, geometry, material);
  const { year } = material;
  place(draft, grantFigureId(allForms, "count", year), total, geometry.grants);
  place(draft, grantFigureId(allForms, "granted", year), total, geometry.kronor);
  place(draft, grantFigureId(allForms, "granted", year - 1), total, geometry.kronorBefore);
  place(draft, grantFigureId(allForms, "granted-change-share", year), total, change);
}

function dress(draft: SheetDraft, top: number, geometry: OverviewGeometry, material: OverviewMaterial): void {
  const { name, first, total, activities, notices, change } = geometry;
  const width = notices - name + 1;
  styleCells(draft, area(draft, top, name), styles.heading);
  styleCells(draft, area(draft, top + 1, name, 1, width), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, activities, total + 1 - top, width - 1), styles.right);
  styleCells(draft, area(draft, first, name, total - first, width), styles.rows);
  styleCells(draft, area(draft, total, name, 1, width), styles.total);
  styleCells(draft, area(draft, total + 1, name, 1, width), styles.control);
  formatCells(draft, area(draft, first, activities, total + 2 - first, change - activities), formats.number);
  formatCells(draft, area(draft, first, change, total + 1 - first), formats.changeShare);
  formatCells(draft, area(draft, first, geometry.errors, total + 1 - first, 3), formats.number);
  setHeight(draft, top + 1, 1, 32);
  material.areas.forEach(({ name: text, sheet }, index) => {
    putSheetLink(draft, first + index, text, sheet);
  });
  breakLongNames(draft, first, name, material.areas);
}
