import type { Activity } from "../model";

/**
 * For each activity of the year that carries a count, the one of the year before that its count can be set beside: of the same name, area
 * and unit. Where several of a year are alike nothing tells which belongs to which, and none is given.
 */
export function activitiesBefore(activities: readonly Activity[], year: number): ReadonlyMap<Activity, Activity> {
  const before = countedByName(activities, year - 1);
  const pairs = new Map<Activity, Activity>();
  for (const [name, [now, ...others]] of countedByName(activities, year)) {
    const [then, ...othersThen] = before.get(name) ?? [];
    if (now && then && others.length === 0 && othersThen.length === 0) pairs.set(now, then);
  }
  return pairs;
}

/** The activities of a year that carry a count, by what tells them apart. Those of an unknown area belong nowhere. */
function countedByName(activities: readonly Activity[], year: number): ReadonlyMap<string, readonly Activity[]> {
  const found = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (activity.year !== year || activity.count === null || activity.area === null) continue;
    const name = JSON.stringify([activity.area, plain(activity.activity), plain(activity.unit)]);
    found.set(name, [...(found.get(name) ?? []), activity]);
  }
  return found;
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase("sv-SE");
}
