import type { Activity, Area, GrantForm } from "../model";
import { categoryKey } from "../programme";

/*
 * Block ids: the user's own text hangs on them, so they say what a block speaks of, never where it stands. The blocks of the other
 * sections have their template's id.
 */

/** "area:Servicegivare", the section of an area. */
export function areaSectionId(area: Area): string {
  return `area:${area.name}`;
}

/** "area:Servicegivare/heading" */
export function areaHeadingId(area: Area): string {
  return `${areaSectionId(area)}/heading`;
}

/** "area:Servicegivare/grants", the sentence before the grants. */
export function grantsIntroductionId(area: Area): string {
  return `${areaSectionId(area)}/grants`;
}

/** "area:Servicegivare/by-form", a block of the full follow-up that is the only one of its kind in the area. */
export function areaBlockId(area: Area, kind: string): string {
  return `${areaSectionId(area)}/${kind}`;
}

/** "grants:hemsandningsbidrag" */
export function grantId(form: GrantForm): string {
  return `grants:${form.id}`;
}

/**
 * The ids of the given activities: "activity:3.2" from the number where it is theirs alone, else "activity:fysiska företagsbesök" from
 * what the activity is called (or its outcome), so that sorting the table or adding a row moves no own text to another activity.
 * Those that nothing tells apart are counted: "…:2".
 * @param activities all of the year, picked or not: an id shall not change when another activity is picked
 */
export function activityIds(activities: readonly Activity[]): ReadonlyMap<Activity, string> {
  const numberUses = new Map<string, number>();
  for (const activity of activities) count(numberUses, categoryKey(activity.number));
  const keyUses = new Map<string, number>();
  const ids = new Map<Activity, string>();
  for (const activity of activities) {
    const number = categoryKey(activity.number);
    const isUnique = number !== "" && numberUses.get(number) === 1;
    const key = isUnique ? number : categoryKey(activity.activity || activity.outcome);
    const use = count(keyUses, key);
    ids.set(activity, use === 1 ? `activity:${key}` : `activity:${key}:${String(use)}`);
  }
  return ids;
}

function count(uses: Map<string, number>, key: string): number {
  const use = (uses.get(key) ?? 0) + 1;
  uses.set(key, use);
  return use;
}
