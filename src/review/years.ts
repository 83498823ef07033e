import type { Activity, Dataset } from "../model";

/** Whether an activity is of the year that is followed up; only those are on the sheets and in the memo. */
export function ofFollowUpYear(activity: Activity, { year }: Dataset): boolean {
  return year === null || activity.year === null || activity.year === year;
}
