import type { Activity, Serial, WrittenCell } from "../model";
import { activityCountIds, activityFigureId } from "../summary";
import { areaWidths, type AreaColumns, type AreaMaterial } from "./areaLayout";
import { colorWord } from "./attention";
import { area, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { putExplanation, rowsOf } from "./explanations";
import { figureCell } from "./figureCells";
import { formats, plainRowHeight, styles } from "./look";
import { beginPage, pageHeight } from "./pages";
import { say } from "./words";

/** The status that asks for a look at the activity, where the settings have it. */
const lateStatus = "Försenad";

/** Plain rows that the heading and the column heads are as tall as, and the two lines below the table. */
const headRows = 5;

/** "Insatser": the area's activities of the year as the source tells them, in its order. Gives the first free row. */
export function putActivityTable(draft: SheetDraft, top: number, material: AreaMaterial): number {
  const { columns, dataset, year } = material;
  const activities = dataset.activities.filter((activity) => activity.year === year && activity.area === material.area.name);
  beginActivities(draft, top, activities, columns);
  putRow(draft, top, columns.name, [say("sheets.activities.heading", { year: String(year) })]);
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  if (activities.length === 0) {
    putRow(draft, top + 1, columns.name, [say("sheets.activities.none", { year: String(year) })]);
    return top + 2;
  }
  putHeader(draft, top + 1, material);
  const countIds = activityCountIds(dataset.activities);
  activities.forEach((activity, index) => {
    putActivity(draft, top + 2 + index, activity, countIds.get(activity), material);
  });
  dress(draft, top + 2, activities.length, material);
  const last = top + 2 + activities.length;
  putShown(draft, last, activities, material);
  return last + 2;
}

/** On a new page where hardly half a page, or less than the whole table, is left: no page ends with the column heads alone. */
function beginActivities(draft: SheetDraft, top: number, activities: readonly Activity[], columns: AreaColumns): void {
  const widths = areaWidths(columns);
  const linesOf = (text: string, column: number) => Math.ceil(text.length / (widths[column] ?? 1));
  const lines = activities.map(({ activity, responsible, partners, outcome, goal }) =>
    Math.max(
      1,
      linesOf(activity, columns.name),
      linesOf(responsible, columns.firstNumber + 3),
      linesOf(partners, columns.firstNumber + 4),
      linesOf(outcome, columns.outcome),
      linesOf(goal, columns.goal),
    ),
  );
  const rowCount = lines.reduce((sum, count) => sum + count, headRows);
  beginPage(draft, widths, top, Math.min(rowCount * plainRowHeight, pageHeight(draft, widths) / 2));
}

/** How many are shown, how many of them the memo speaks of, and where they stand. */
function putShown(
  draft: SheetDraft,
  row: number,
  activities: readonly Activity[],
  { columns, figures, dataset, year, area: of }: AreaMaterial,
) {
  const picked = activities.filter((activity) => activity.picked).length;
  putRow(draft, row, columns.name, [say("sheets.activities.shown", { count: activities.length, picked })]);
  styleCells(draft, area(draft, row, columns.name), styles.note);
  const { text, target } = rowsOf(figures, activityFigureId(of.name, "all", year), dataset);
  putExplanation(draft, row + 1, columns.name, { text: say("sheets.explanation.line", { text }), target });
}

function putHeader(draft: SheetDraft, row: number, { columns }: AreaMaterial): void {
  putRow(draft, row, columns.name, [
    say("sheets.activities.activity"),
    say("sheets.activities.status"),
    say("sheets.activities.start"),
    say("sheets.activities.end"),
    say("sheets.activities.responsible"),
    say("sheets.activities.partners"),
    say("sheets.activities.count"),
    say("sheets.activities.unit"),
    say("sheets.activities.picked"),
  ]);
  putRow(draft, row, columns.outcome, [say("sheets.activities.outcome"), say("sheets.activities.goal")]);
  styleCells(draft, area(draft, row, columns.name, 1, columns.lastNumber - columns.name + 1), styles.columnHeader);
  styleCells(draft, area(draft, row, columns.outcome, 1, 2), styles.columnHeader);
  styleCells(draft, area(draft, row, columns.firstNumber + 5), styles.right);
  setHeight(draft, row, 1, 32);
}

function putActivity(
  draft: SheetDraft,
  row: number,
  activity: Activity,
  countId: string | undefined,
  { columns, figures, dateOffset }: AreaMaterial,
): void {
  const date = (serial: Serial | null): WrittenCell => (serial === null ? "" : serial - dateOffset);
  putRow(draft, row, columns.name, [
    activity.activity,
    activity.status ?? activity.statusText.trim(),
    date(activity.startDate),
    date(activity.endDate),
    activity.responsible,
    activity.partners,
    countId === undefined ? "" : figureCell(figures, countId),
    activity.unit,
    say(activity.picked ? "sheets.yes" : "sheets.no"),
  ]);
  putRow(draft, row, columns.outcome, [activity.outcome, activity.goal]);
  if (countId !== undefined) place(draft, countId, row, columns.firstNumber + 5);
}

function dress(draft: SheetDraft, first: number, count: number, { columns }: AreaMaterial): void {
  const left = area(draft, first, columns.name, count, columns.lastNumber - columns.name + 1);
  const right = area(draft, first, columns.outcome, count, 2);
  for (const range of [left, right]) styleCells(draft, range, { ...styles.rows, ...styles.texts });
  styleCells(draft, area(draft, first, columns.firstNumber + 1, count, 2), styles.left);
  formatCells(draft, area(draft, first, columns.firstNumber + 1, count, 2), formats.date);
  formatCells(draft, area(draft, first, columns.firstNumber + 5, count), formats.number);
  colorWord(draft, area(draft, first, columns.firstNumber, count), lateStatus);
  setHeight(draft, first, count, "fit");
}
