import type { Dataset, Source } from "../model";
import { blankCriterion, distinctSpellings, textCriterion, yearArguments } from "./criteria";
import { countTerm, sumFormula } from "./formulas";
import { columnReference } from "./references";

/** The spellings of areas and statuses in each activities table, as typed, by what they were recognised as. */
export type ActivitySpellings = ReadonlyMap<
  Source,
  { readonly areas: Map<string, Set<string>>; readonly statuses: Map<string, Set<string>> }
>;

/** Collects the spellings of areas and statuses in one pass; one entry per source, rows or not. */
export function collectActivitySpellings(dataset: Dataset): ActivitySpellings {
  const spellings = new Map<Source, { areas: Map<string, Set<string>>; statuses: Map<string, Set<string>> }>();
  for (const source of dataset.sources) {
    if (source.role === "activities") spellings.set(source, { areas: new Map(), statuses: new Map() });
  }
  for (const activity of dataset.activities) {
    const found = spellings.get(activity.source);
    if (!found) continue;
    if (activity.area !== null) found.areas.set(activity.area, (found.areas.get(activity.area) ?? new Set()).add(activity.areaText));
    const { status } = activity;
    if (status !== null) found.statuses.set(status, (found.statuses.get(status) ?? new Set()).add(activity.statusText));
  }
  return spellings;
}

export interface ActivitySelection {
  readonly area: string;
  /** Any of these; null for all activities, whatever their status. */
  readonly statuses: readonly string[] | null;
  readonly year: number;
  /** Activities without any year or date belong to the follow-up year. */
  readonly isFollowUpYear: boolean;
}

/**
 * The formula of a number of activities: one term for each source, spelling and way to belong to the year (workbook.md, Counting).
 * The ways exclude each other, so that their counts can be added.
 */
export function activityFormula(spellings: ActivitySpellings, selection: ActivitySelection): string | null {
  const terms: (string | null)[] = [];
  for (const [source, found] of spellings) {
    const areas = categoryArguments(source, "area", [selection.area], found.areas);
    const statuses = selection.statuses === null ? [""] : categoryArguments(source, "status", selection.statuses, found.statuses);
    for (const area of areas) {
      for (const status of statuses) {
        const pairs = status === "" ? [area] : [area, status];
        for (const way of yearWays(source, selection)) terms.push(countTerm(way === "" ? pairs : [...pairs, way]));
      }
    }
  }
  return sumFormula(terms);
}

/** One range and criterion for each spelling of the categories; none where the column is missing; null for what cannot be said. */
function categoryArguments(
  source: Source,
  field: "area" | "status",
  names: readonly string[],
  occurring: ReadonlyMap<string, ReadonlySet<string>>,
): (string | null)[] {
  const reference = columnReference(source, field);
  if (reference === null) return [];
  const spellings = names.flatMap((name) => distinctSpellings(name, occurring.get(name) ?? []));
  return spellings.map((text) => {
    const criterion = textCriterion(text);
    return criterion === null ? null : `${reference},${criterion}`;
  });
}

/** The ways to belong to the year: by the plan year, else by the end, else by the start, else for want of all of them. */
function yearWays(source: Source, { year, isFollowUpYear }: ActivitySelection): string[] {
  const planYear = columnReference(source, "year");
  const ways = planYear === null ? [] : [`${planYear},${String(year)}`];
  const blanks = planYear === null ? [] : [`${planYear},${blankCriterion}`];
  for (const field of ["endDate", "startDate"] as const) {
    const dates = columnReference(source, field);
    if (dates === null) continue;
    ways.push([yearArguments(dates, year), ...blanks].join(","));
    blanks.push(`${dates},${blankCriterion}`);
  }
  if (isFollowUpYear) ways.push(blanks.join(","));
  return ways;
}
