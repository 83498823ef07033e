import { cellOf, type Activity, type Dataset, type Figure, type Programme } from "../model";
import { activityFormula, collectActivitySpellings, type ActivitySpellings } from "./activityFormulas";
import { activitiesBefore } from "./countsBefore";
import { activityCountIds, activityFigureId, allAreas, type ActivityGroup } from "./identifiers";
import { lazyFigure } from "./lazyFigure";
import { cellFormula } from "./references";
import { addRow, emptyTally, tallyRanges, type Tally } from "./tally";

/**
 * All figures of activities for the follow-up year: per area and status, and the counts that activities carry. Where the tables hold
 * activities of the year before, also what this year's are compared with: all, the done ones, and the counts that come again.
 */
export function activityFigures(dataset: Dataset, programme: Programme, year: number): Figure[] {
  const spellings = collectActivitySpellings(dataset);
  const groups: readonly ActivityGroup[] = ["all", "done", "unknown", ...programme.statuses.map((status) => status.name)];
  const before = new Set(activitiesBefore(dataset.activities, year).values());
  return [
    ...statusFigures(dataset, programme, spellings, groups, year),
    ...countFigures(dataset, (activity) => activity.year === year),
    ...yearBefore(statusFigures(dataset, programme, spellings, ["all", "done"], year - 1)),
    ...countFigures(dataset, (activity) => before.has(activity)),
  ];
}

/** The figures of a year of which there are no activities say nothing. */
function yearBefore(figures: Figure[]): Figure[] {
  return figures.some(({ value }) => value !== 0) ? figures : [];
}

function statusFigures(
  dataset: Dataset,
  programme: Programme,
  spellings: ActivitySpellings,
  groups: readonly ActivityGroup[],
  year: number,
): Figure[] {
  const areas = [...programme.areas.map((area) => area.name), allAreas];
  const ofYear = dataset.activities.filter((activity) => activity.year === year);
  const tallies = tallyActivities(ofYear, areas, groups);
  return areas.flatMap((area) =>
    groups.flatMap((group): Figure[] => {
      const tally = tallies.get(activityFigureId(area, group, year)) ?? emptyTally();
      const formula = area === allAreas ? null : groupFormula(spellings, dataset, programme, { area, group, year });
      const figure = { id: activityFigureId(area, group, year), unit: "count", value: tally.count, formula } as const;
      return [lazyFigure(figure, () => tallyRanges([tally], "activity"))];
    }),
  );
}

/** Keys are figure ids. Activities of an unknown area belong nowhere: an error says so. */
function tallyActivities(
  activities: readonly Activity[],
  areas: readonly string[],
  groups: readonly ActivityGroup[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const add = (area: string, group: ActivityGroup, activity: Activity) => {
    if (!groups.includes(group)) return;
    const id = activityFigureId(area, group, activity.year ?? 0);
    const tally = tallies.get(id) ?? emptyTally();
    addRow(tally, activity.source, activity.row, null);
    tallies.set(id, tally);
  };
  for (const activity of activities) {
    if (activity.area === null || !areas.includes(activity.area)) continue;
    const status = activity.status !== null && groups.includes(activity.status) ? activity.status : "unknown";
    for (const area of [activity.area, allAreas]) {
      add(area, "all", activity);
      add(area, status, activity);
      if (activity.done) add(area, "done", activity);
    }
  }
  return tallies;
}

/** "unknown" follows from the other cells of the sheet, and what counts as done is the sum of such statuses. */
function groupFormula(
  spellings: ActivitySpellings,
  dataset: Dataset,
  programme: Programme,
  { area, group, year }: { readonly area: string; readonly group: ActivityGroup; readonly year: number },
): string | null {
  if (group === "unknown") return null;
  const isFollowUpYear = year === dataset.year;
  if (group === "all") return activityFormula(spellings, { area, statuses: null, year, isFollowUpYear });
  const done = programme.statuses.filter((status) => status.done).map((status) => status.name);
  return activityFormula(spellings, { area, statuses: group === "done" ? done : [group], year, isFollowUpYear });
}

/** "18 st.": the counts of some activities, each straight from its cell. */
function countFigures(dataset: Dataset, isWanted: (activity: Activity) => boolean): Figure[] {
  const figures: Figure[] = [];
  for (const [activity, id] of activityCountIds(dataset.activities)) {
    const cell = cellOf(activity, "count");
    if (!cell || !isWanted(activity)) continue;
    figures.push({ id, unit: "count", value: activity.count, sources: [cell], formula: cellFormula(cell) });
  }
  return figures;
}
