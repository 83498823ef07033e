import type { WrittenCell } from "../model";
import { activityFigureId, allAreas } from "../summary";
import { colorControl } from "./attention";
import { comparedFigure, controlFormula } from "./control";
import { area, cellName, columnName, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { putExplanation, rowsOfYears } from "./explanations";
import { figureCell, numberOf } from "./figureCells";
import { breakLongNames } from "./longNames";
import { formats, styles } from "./look";
import type { OverviewGeometry } from "./overviewGeometry";
import type { OverviewMaterial } from "./overviewMaterial";
import { say } from "./words";

/** 0-based columns: activities and done ones, this year's and last year's. */
const columns = { name: 1, all: 2, allBefore: 3, done: 4, doneBefore: 5, change: 6, howCounted: 7 } as const;

/** The figures of the year before, and their columns. */
const before = [
  { column: columns.allBefore, group: "all" },
  { column: columns.doneBefore, group: "done" },
] as const;

/** Where the table of activities of two years ends, and the cells with last year's sums. */
export interface ActivityYears {
  readonly nextRow: number;
  /** Null where the tables have no activities of the year before. */
  readonly doneBefore: { readonly activities: string; readonly done: string } | null;
}

/**
 * "Insatser 2025 och 2024": how many there are and were in each area, and how many of them are done. Nothing where the tables have no
 * activities of the year before.
 */
export function putActivityYears(draft: SheetDraft, top: number, areas: OverviewGeometry, material: OverviewMaterial): ActivityYears {
  const { figures, year } = material;
  if (!figures.has(activityFigureId(allAreas, "all", year - 1))) return { nextRow: top, doneBefore: null };
  const first = top + 2;
  const total = first + material.areas.length;
  putHeader(draft, top, year);
  material.areas.forEach(({ name }, index) => {
    putArea(draft, first + index, name, areas.first + index, areas, material);
  });
  putTotals(draft, first, total, material);
  putControl(draft, first, total, material);
  dress(draft, top, first, total);
  breakLongNames(draft, first, columns.name, material.areas);
  return {
    nextRow: total + 3,
    doneBefore: { activities: cellName(total, columns.allBefore), done: cellName(total, columns.doneBefore) },
  };
}

function putHeader(draft: SheetDraft, top: number, year: number): void {
  const [now, then] = [{ year: String(year) }, { year: String(year - 1) }];
  putRow(draft, top, columns.name, [say("sheets.years.heading", { ...now, yearBefore: then.year })]);
  putRow(draft, top + 1, columns.name, [
    say("sheets.overview.area"),
    say("sheets.years.activities", now),
    say("sheets.years.activities", then),
    say("sheets.years.done", now),
    say("sheets.years.done", then),
    say("sheets.years.doneChange"),
    say("sheets.howCounted"),
  ]);
}

/** This year's numbers by reference to the table of areas, last year's over the sources. */
function putArea(
  draft: SheetDraft,
  row: number,
  name: string,
  areaRow: number,
  { activities }: OverviewGeometry,
  { figures, dataset, year }: OverviewMaterial,
): void {
  const idOf = (group: "all" | "done", ofYear: number) => activityFigureId(name, group, ofYear);
  putRow(draft, row, columns.name, [
    name,
    { formula: `=${cellName(areaRow, activities)}` },
    figureCell(figures, idOf("all", year - 1)),
    { formula: `=${cellName(areaRow, activities + 1)}` },
    figureCell(figures, idOf("done", year - 1)),
    changeCell(row),
  ]);
  for (const { column, group } of before) place(draft, idOf(group, year - 1), row, column);
  const how = rowsOfYears(figures, dataset, [year, year - 1], (ofYear) => idOf("all", ofYear));
  putExplanation(draft, row, columns.howCounted, how);
}

function changeCell(row: number): WrittenCell {
  return { formula: `=${cellName(row, columns.done)}-${cellName(row, columns.doneBefore)}` };
}

function putTotals(draft: SheetDraft, first: number, total: number, { year }: OverviewMaterial): void {
  const sum = (column: number): WrittenCell => ({ formula: `=SUM(${columnName(column, first, total - first)})` });
  const sums = [columns.all, columns.allBefore, columns.done, columns.doneBefore].map(sum);
  putRow(draft, total, columns.name, [say("sheets.total"), ...sums, changeCell(total)]);
  for (const { column, group } of before) place(draft, activityFigureId(allAreas, group, year - 1), total, column);
}

/** The engine's numbers of last year; this year's stand in the table of areas. */
function putControl(draft: SheetDraft, first: number, total: number, { areas, figures, year }: OverviewMaterial): void {
  const row = total + 1;
  const sumOf = (group: "all" | "done") => numberOf(figures, activityFigureId(allAreas, group, year - 1));
  putRow(draft, row, columns.name, [say("sheets.control"), "", sumOf("all"), "", sumOf("done")]);
  const compared = (name: string, at: number) =>
    before.map(({ column, group }) => comparedFigure(figures, activityFigureId(name, group, year - 1), cellName(at, column)));
  const counts = [areas.flatMap(({ name }, index) => compared(name, first + index))];
  const totals = [compared(allAreas, total)];
  putRow(draft, row, columns.howCounted, [controlFormula({ kronor: [], counts }, { kronor: [], counts: totals })]);
  colorControl(draft, row, columns.howCounted);
}

function dress(draft: SheetDraft, top: number, first: number, total: number): void {
  const width = columns.howCounted - columns.name;
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.name, 1, width + 1), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.all, total + 1 - top, width - 1), styles.right);
  styleCells(draft, area(draft, first, columns.name, total - first, width), styles.rows);
  styleCells(draft, area(draft, first - 1, columns.howCounted, total + 3 - first), styles.beside);
  styleCells(draft, area(draft, total, columns.name, 1, width), styles.total);
  styleCells(draft, area(draft, total + 1, columns.name, 1, width + 1), styles.control);
  formatCells(draft, area(draft, first, columns.all, total + 2 - first, width - 2), formats.number);
  formatCells(draft, area(draft, first, columns.change, total + 1 - first), formats.change);
  setHeight(draft, top + 1, 1, 32);
}
