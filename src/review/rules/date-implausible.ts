import { cellOf, plausibleYears, serialOfDate, type CellNote, type Dataset, type Serial, type SourceField } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { activityDates, grantDates } from "../fields";
import { observationOf } from "../noteRule";
import type { Observation } from "../rule";
import { threshold } from "../thresholds";
import { cellText, columnName, dateText } from "../values";

/**
 * The year of a date is outside 1990–2060, or outside the narrower years of the settings. What lies outside 1990–2060 is not read as a date
 * at all, whatever the settings say, so that it is always a finding.
 */
export const dateImplausible = dataRule({
  id: "date-implausible",
  family: "reading",
  severity: "error",
  limits: ["date-first-year", "date-last-year"],
  *check(context) {
    const years = plausibleIn(context);
    const between = { first: String(years.first), last: String(years.last) };
    for (const note of context.notesOf("implausible-date")) {
      const observation = observationOf(note);
      yield { ...observation, values: { ...observation.values, reading: readingOf(note), ...between } };
    }
    const isNarrower = years.first > plausibleYears.first || years.last < plausibleYears.last;
    if (!isNarrower) return;
    for (const observation of datesOutside(context.dataset, years)) yield { ...observation, values: { ...observation.values, ...between } };
  },
});

interface Years {
  readonly first: number;
  readonly last: number;
}

function plausibleIn(context: ReviewContext): Years {
  return {
    first: Math.max(plausibleYears.first, threshold(context, "date-first-year") ?? plausibleYears.first),
    last: Math.min(plausibleYears.last, threshold(context, "date-last-year") ?? plausibleYears.last),
  };
}

/** The last day that Excel can show, 9999-12-31. */
const lastSerial = 2_958_465;

/** The date that the cell shows, "1905-07-17"; what stands there, where Excel shows no date. */
function readingOf({ reading, value }: CellNote): string {
  const days = reading ?? value;
  return typeof days === "number" && days >= 1 && days <= lastSerial ? dateText(Math.floor(days) as Serial) : cellText(value);
}

/** The dates that were read, but that the settings make implausible. */
function* datesOutside({ grants, activities }: Dataset, { first, last }: Years): Iterable<Observation> {
  const firstDay = serialOfDate(first, 1, 1);
  const lastDay = serialOfDate(last, 12, 31);
  const isOutside = (date: Serial | null): date is Serial =>
    date !== null && ((firstDay !== null && date < firstDay) || (lastDay !== null && date > lastDay));
  for (const grant of grants) {
    for (const field of grantDates) if (isOutside(grant[field])) yield dateObservation(grant, field, grant[field]);
  }
  for (const activity of activities) {
    for (const field of activityDates) if (isOutside(activity[field])) yield dateObservation(activity, field, activity[field]);
  }
}

function dateObservation(row: Pick<CellNote, "source" | "row">, field: SourceField, date: Serial): Observation {
  const reading = dateText(date);
  return { cell: cellOf(row, field), value: reading, values: { column: columnName({ source: row.source, field }), reading } };
}
