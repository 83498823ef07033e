import type { Activity, CellGrid, CellValue, Serial } from "../model";
import { columnReaders } from "./columnReaders";
import { yearOfDay } from "./dayYears";
import type { ReadingContext } from "./readingContext";
import { dayAt, knownAt, numberAt, textAt } from "./readings";
import { headerRowTest, isBlankRow, keepNotes, noteMissing, placesOf, rowsAtATime } from "./rows";
import { typedTextReader } from "./typedTexts";

/**
 * The rows of an activities table. `year` is null where only the follow-up year can tell: see `inYear`. Yields the number of rows read each
 * time some are, so that the caller may pause.
 * @param rowCount how many rows of the body are the table's own
 */
export function* readActivities(context: ReadingContext, values: CellGrid, rowCount: number): Generator<number, readonly Activity[]> {
  const { source } = context;
  const readers = readersOf(context);
  const columns = Object.values(readers).filter(({ readings }) => readings !== null);
  const activityAt = activityMaker(context, readers);
  const places = placesOf(source);
  const isHeaderRow = headerRowTest(source);
  const activities: Activity[] = [];
  const others = new Set<number>();
  const firstNote = context.notes.length;
  for (let from = 0; from < rowCount; from += rowsAtATime) {
    const to = Math.min(rowCount, from + rowsAtATime);
    for (const { read } of columns) read(values, from, to);
    for (let index = from; index < to; index += 1) {
      const cells = values[index] ?? [];
      if (isBlankRow(cells, places) || isHeaderRow(cells)) {
        others.add(source.body.row + index);
        continue;
      }
      const activity = activityAt(index, cells);
      noteGaps(context, activity, cells);
      activities.push(activity);
    }
    yield to - from;
  }
  keepNotes(context.notes, firstNote, others);
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

type ActivityMaker = (index: number, cells: readonly CellValue[]) => Activity;

/** Puts an activity together from the columns, once they have been read as far as its row of the body. */
function activityMaker({ source }: ReadingContext, columns: ReturnType<typeof readersOf>): ActivityMaker {
  const { status: hasStatus, includeInMemo: hasChoice } = source.columns;
  const typedTexts = typedTextReader(source);
  return (index, cells) => {
    const typed = typedTexts(cells);
    const area = knownAt(columns.area.readings, index);
    const municipality = knownAt(columns.municipality.readings, index);
    const status = knownAt(columns.status.readings, index);
    const outcome = textAt(columns.outcome.readings, index);
    const includeInMemo = knownAt(columns.includeInMemo.readings, index);
    const planYear = numberAt(columns.year.readings, index);
    const startDate = dayAt(columns.startDate.readings, index);
    const endDate = dayAt(columns.endDate.readings, index);
    const done = status?.category?.done ?? false;
    return {
      source,
      row: source.body.row + index,
      areaText: area?.text ?? "",
      area: area?.category?.name ?? null,
      activity: textAt(columns.activity.readings, index),
      outcome,
      number: textAt(columns.number.readings, index),
      goal: textAt(columns.goal.readings, index),
      responsible: textAt(columns.responsible.readings, index),
      partners: textAt(columns.partners.readings, index),
      municipalityText: municipality?.text ?? "",
      municipality: municipality?.category?.name ?? null,
      startDate,
      endDate,
      statusText: status?.text ?? "",
      status: status?.category?.name ?? null,
      done,
      count: numberAt(columns.count.readings, index),
      unit: textAt(columns.unit.readings, index),
      reference: textAt(columns.reference.readings, index),
      includeInMemo,
      // Without the column, what is done and has an outcome is picked; without a status either, the outcome is all that tells.
      picked: hasChoice ? includeInMemo === true : (done || !hasStatus) && outcome !== "",
      planYear,
      year: planYear ?? yearOf(endDate) ?? yearOf(startDate),
      ...(typed ? { typed } : {}),
    };
  };
}

function readersOf(context: ReadingContext) {
  const { programme } = context;
  const { text, count, date, year, yesNo, category } = columnReaders(context);
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
  return date === null ? null : yearOfDay(date);
}
