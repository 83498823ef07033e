import { type Activity, type CellGrid, type CellValue, type Serial, yearOfSerial } from "../model";
import { fieldReaders, type ReadingContext } from "./fieldReaders";
import { headerRowTest, isBlankRow, noteMissing, placesOf, rowCountOf } from "./rows";

/** The rows of an activities table. `year` is null where only the follow-up year can tell: see `inYear`. */
export function readActivities(context: ReadingContext, values: CellGrid): readonly Activity[] {
  const { source } = context;
  const readRow = activityReader(context);
  const places = placesOf(source);
  const isHeaderRow = headerRowTest(source);
  const activities: Activity[] = [];
  const rowCount = rowCountOf(source, values);
  for (let index = 0; index < rowCount; index += 1) {
    const cells = values[index] ?? [];
    if (isBlankRow(cells, places) || isHeaderRow(cells)) continue;
    const activity = readRow(cells, source.body.row + index);
    noteGaps(context, activity, cells);
    activities.push(activity);
  }
  return activities;
}

/** Activities that no year is known of belong to the follow-up year (workbook.md, Counting). */
export function inYear(activities: readonly Activity[], followUpYear: number | null): readonly Activity[] {
  return activities.map((activity) => (activity.year === null ? { ...activity, year: followUpYear } : activity));
}

/** An outcome is due when the activity is done: until then an empty one is no gap. The rules done-without-outcome and others look at it. */
function noteGaps(context: ReadingContext, activity: Activity, cells: readonly CellValue[]): void {
  if (activity.area === null) noteMissing(context, cells, activity.row, "area");
  if (activity.activity === "") noteMissing(context, cells, activity.row, "activity");
}

function activityReader(context: ReadingContext): (cells: readonly CellValue[], row: number) => Activity {
  const { source } = context;
  const read = readersOf(context);
  const { status: hasStatus, includeInMemo: hasChoice } = source.columns;
  return (cells, row) => {
    const area = read.area(cells, row);
    const municipality = read.municipality(cells, row);
    const status = read.status(cells, row);
    const outcome = read.outcome(cells, row);
    const includeInMemo = read.includeInMemo(cells, row);
    const planYear = read.year(cells, row);
    const startDate = read.startDate(cells, row);
    const endDate = read.endDate(cells, row);
    const done = status.category?.done ?? false;
    return {
      source,
      row,
      areaText: area.text,
      area: area.category?.name ?? null,
      activity: read.activity(cells, row),
      outcome,
      number: read.number(cells, row),
      goal: read.goal(cells, row),
      responsible: read.responsible(cells, row),
      partners: read.partners(cells, row),
      municipalityText: municipality.text,
      municipality: municipality.category?.name ?? null,
      startDate,
      endDate,
      statusText: status.text,
      status: status.category?.name ?? null,
      done,
      count: read.count(cells, row),
      unit: read.unit(cells, row),
      reference: read.reference(cells, row),
      includeInMemo,
      // Without the column, what is done and has an outcome is picked; without a status either, the outcome is all that tells.
      picked: hasChoice ? includeInMemo === true : (done || !hasStatus) && outcome !== "",
      planYear,
      year: planYear ?? yearOf(endDate) ?? yearOf(startDate),
    };
  };
}

function readersOf(context: ReadingContext) {
  const { programme } = context;
  const { text, count, date, year, yesNo, category } = fieldReaders(context);
  return {
    area: category("area", programme.areas),
    activity: text("activity"),
    outcome: text("outcome"),
    number: text("number"),
    goal: text("goal"),
    responsible: text("responsible"),
    partners: text("partners"),
    municipality: category("municipality", programme.municipalities),
    year: year("year"),
    startDate: date("startDate"),
    endDate: date("endDate"),
    status: category("status", programme.statuses),
    count: count("count"),
    unit: text("unit"),
    reference: text("reference"),
    includeInMemo: yesNo("includeInMemo"),
  };
}

function yearOf(date: Serial | null): number | null {
  return date === null ? null : yearOfSerial(date);
}
