import { serialOfDate, type Activity, type Dataset, type Serial } from "../model";

/** Whether an activity is of the year that is followed up; only those are on the sheets and in the memo. */
export function ofFollowUpYear(activity: Activity, { year }: Dataset): boolean {
  return year === null || activity.year === null || activity.year === year;
}

/**
 * 31 December of the year that is followed up, null when there is none. The rules know no other day: the same state of the workbook gives
 * the same findings whenever it is looked at.
 */
export function lastDayOf({ year }: Dataset): Serial | null {
  return year === null ? null : serialOfDate(year, 12, 31);
}
