import type { Activity, Grant, Programme } from "../model";

interface YearInput {
  readonly chosenYear: number | null;
  readonly programme: Programme;
  readonly grants: readonly Grant[];
  readonly activities: readonly Activity[];
}

/**
 * The user's choice, else the parameter Uppföljningsår, else the latest year with grants decided, else the latest with any decision, else
 * the latest year of an activity; null when nothing tells.
 */
export function followUpYear({ chosenYear, programme, grants, activities }: YearInput): number | null {
  const parameter = programme.parameters.get("Uppföljningsår")?.value ?? "";
  return (
    chosenYear ??
    (/^\d{4}$/.test(parameter) ? Number(parameter) : null) ??
    latestYear(grants, true) ??
    latestYear(grants, false) ??
    yearsOfRows([], activities)[0] ??
    null
  );
}

function latestYear(grants: readonly Grant[], onlyCounting: boolean): number | null {
  let latest = -Infinity;
  for (const grant of grants) {
    const { year } = grant;
    if (year !== null && year > latest && (!onlyCounting || grant.counts)) latest = year;
  }
  return latest > 0 ? latest : null;
}

/** All years with decisions or activities, latest first. */
export function yearsOfRows(grants: readonly Grant[], activities: readonly Activity[]): number[] {
  const years = new Set<number>();
  addYears(years, grants);
  addYears(years, activities);
  return [...years].sort((a, b) => b - a);
}

/** Rows of the same year come in runs or are of two years: the last two are remembered, which is quicker than asking the set. */
function addYears(years: Set<number>, rows: readonly { readonly year: number | null }[]): void {
  let [last, lastButOne] = [-1, -1];
  for (const { year } of rows) {
    if (year === null || year === last || year === lastButOne) continue;
    years.add(year);
    lastButOne = last;
    last = year;
  }
}
