import { addOre, noMoney, type Grant, type Ore, type Programme, type Serial } from "../model";
import { kronorLimit } from "./limitAmounts";
import { ceilingYears } from "./supportYears";

/** What a ceiling over time needs of a grant, read once: sums and orders ask for it again and again. */
export interface DatedGrant {
  readonly grant: Grant;
  readonly formId: string;
  readonly day: Serial;
  /** The year of 20 and 22 §§, see supportYears.ts; null when nothing tells. */
  readonly year: number | null;
  /** Zero where none can be read. */
  readonly amount: Ore;
}

/** The grants of some forms that have a day of decision. */
export function datedGrants(
  grantsOfForm: (formId: string) => readonly Grant[],
  formIds: readonly string[],
  programme: Programme,
): readonly DatedGrant[] {
  const yearOf = ceilingYears(programme);
  const found: DatedGrant[] = [];
  for (const formId of formIds) {
    for (const grant of grantsOfForm(formId)) {
      const day = grant.decisionDate;
      if (day !== null) found.push({ grant, formId, day, year: yearOf(grant), amount: grant.granted ?? noMoney });
    }
  }
  return found;
}

/** By day of decision; of those of one day and table, as the rows stand. */
export function byDecision(a: DatedGrant, b: DatedGrant): number {
  return a.day - b.day || (a.grant.source === b.grant.source ? a.grant.row - b.grant.row : 0);
}

/** The one that was decided last, of several on one day the one that stands last; null of none. */
export function latestOf(grants: readonly DatedGrant[]): DatedGrant | null {
  let latest: DatedGrant | null = null;
  for (const candidate of grants) if (latest === null || byDecision(latest, candidate) <= 0) latest = candidate;
  return latest;
}

export function sumOf(grants: readonly DatedGrant[]): Ore {
  let sum = noMoney;
  for (const { amount } of grants) sum = addOre(sum, amount);
  return sum;
}

/** The least that any of the settings' limits of an id allows, in kronor each; infinite when there is none: then no sum is over. */
export function leastLimit({ limits }: Programme, id: string): Ore {
  const values = limits.filter((limit) => limit.id === id).map((limit) => kronorLimit(limit));
  return Math.min(...values, Number.POSITIVE_INFINITY) as Ore;
}
