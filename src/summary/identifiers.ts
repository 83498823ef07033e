import type { Activity } from "../model";

/** The row of a grant figure: the id of a grant form, all forms together, or the forms of one area together. */
export type GrantGroup = string;

/** All grant forms together. */
export const allForms: GrantGroup = "all";

/** The municipality part of a figure of grants whose municipality is missing or not in the list. */
export const unknownMunicipality = "unknown";

/** The forms of one priority area together: "area:Servicegivare". */
export function formsOfArea(area: string): GrantGroup {
  return `area:${area}`;
}

export type GrantMeasure =
  /** Number of grants. */
  | "count"
  /** Granted kronor. */
  | "granted"
  /** Kronor per grant; nothing where there are no grants. */
  | "average"
  /** Kronor paid so far on the year's grants, whenever they were paid; only where a table has payments. */
  | "paid"
  /** Grants more than the year before. */
  | "count-change"
  /** Kronor more than the year before. */
  | "granted-change"
  /** The change in kronor as a fraction of the year before; nothing when nothing was granted then. */
  | "granted-change-share"
  /** The fraction of the granted kronor of the area's forms together. */
  | "granted-share";

/** "grants/hemsandningsbidrag/count/2025", "grants/all/granted/2025", "grants/hemsandningsbidrag/granted/2025/Berg". */
export function grantFigureId(group: GrantGroup, measure: GrantMeasure, year: number, municipality?: string): string {
  const id = `grants/${group}/${measure}/${String(year)}`;
  return municipality === undefined ? id : `${id}/${municipality}`;
}

/** All areas together, in ids of activity figures. */
export const allAreas = "all";

/** All activities; the done ones; those with a missing or unknown status; else the name of a status. */
export type ActivityGroup = "all" | "done" | "unknown" | (string & Record<never, never>);

/** "activities/Medborgare/all/2025", "activities/Medborgare/Genomförd/2025", "activities/all/done/2025". */
export function activityFigureId(area: string, group: ActivityGroup, year: number): string {
  return `activities/${area}/${group}/${String(year)}`;
}

/**
 * The id of the count of each activity that has one: "activities/count/Fysiska företagsbesök/2025".
 * A second activity of the same name and year gets " (2)", in the order of the rows.
 */
export function activityCountIds(activities: readonly Activity[]): ReadonlyMap<Activity, string> {
  const ids = new Map<Activity, string>();
  const seen = new Map<string, number>();
  for (const activity of activities) {
    if (activity.count === null || activity.year === null) continue;
    const key = `${activity.activity.trim()}/${String(activity.year)}`;
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    const name = place === 1 ? activity.activity.trim() : `${activity.activity.trim()} (${String(place)})`;
    ids.set(activity, `activities/count/${name}/${String(activity.year)}`);
  }
  return ids;
}
