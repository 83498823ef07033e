import type { CeilingGrants } from "./ceilingGrants";
import type { DatedGrant } from "./datedGrants";

/**
 * The grants that ceilings apply to, by recipient or by store. There may be a hundred thousand of them, and nearly all are far below any
 * ceiling: so the sums are taken over numbers alone, and only what is over a sum becomes rows for a rule to look at.
 */
export interface GroupedGrants {
  /** The grants with an amount, of some forms, of each group and year in which they are more than a sum in öre together. */
  readonly overInYear: (sum: number, formIds: ReadonlySet<string>) => Iterable<YearOfGroup>;
  /** The grants with an amount, of some forms, of each group in which they are more than a sum in öre together, whatever the year. */
  readonly overInAll: (sum: number, formIds: ReadonlySet<string>) => Iterable<readonly DatedGrant[]>;
  /** The grants of a form of each group that has it in more years than so many; rows without a year are left out. */
  readonly inMoreYears: (years: number, formId: string) => Iterable<readonly DatedGrant[]>;
}

export interface YearOfGroup {
  readonly year: number;
  readonly grants: readonly DatedGrant[];
}

/** @param groups the group of each grant, 0 and up; a grant of no group has -1 */
export function groupedGrants(grants: CeilingGrants, groups: Int32Array): GroupedGrants {
  const { years, yearPlaces } = grants;
  const yearCount = years.length;
  let groupCount = 0;
  for (const group of groups) if (group >= groupCount) groupCount = group + 1;
  // Asked for only when something is over.
  let grouped: ReturnType<typeof rowsByGroup> | null = null;
  const datedOf = (group: number, isWanted: (row: number) => boolean) => {
    const { starts, rows } = (grouped ??= rowsByGroup(groups, groupCount));
    return grants.datedOf(rows.subarray(starts[group], starts[group + 1]).filter(isWanted));
  };

  return {
    *overInYear(sum, formIds) {
      const amounts = amountsOf(grants, formIds);
      // By group, and in that by year.
      const sums = new Float64Array(groupCount * yearCount);
      for (let row = 0; row < groups.length; row += 1) {
        const group = groups[row] ?? -1;
        const yearPlace = yearPlaces[row] ?? -1;
        if (group < 0 || yearPlace < 0) continue;
        const place = group * yearCount + yearPlace;
        sums[place] = (sums[place] ?? 0) + (amounts[row] ?? 0);
      }
      for (let place = 0; place < sums.length; place += 1) {
        if ((sums[place] ?? 0) <= sum) continue;
        const yearPlace = place % yearCount;
        const isOfYear = (row: number) => yearPlaces[row] === yearPlace && (amounts[row] ?? 0) > 0;
        yield { year: years[yearPlace] ?? 0, grants: datedOf((place - yearPlace) / yearCount, isOfYear) };
      }
    },
    *overInAll(sum, formIds) {
      const amounts = amountsOf(grants, formIds);
      const sums = new Float64Array(groupCount);
      for (let row = 0; row < groups.length; row += 1) {
        const group = groups[row] ?? -1;
        if (group >= 0) sums[group] = (sums[group] ?? 0) + (amounts[row] ?? 0);
      }
      for (let group = 0; group < groupCount; group += 1) {
        if ((sums[group] ?? 0) > sum) yield datedOf(group, (row) => (amounts[row] ?? 0) > 0);
      }
    },
    *inMoreYears(most, formId) {
      // Nobody has a form in more years than there are.
      if (yearCount <= most) return;
      const form = grants.formIds.indexOf(formId);
      const isWanted = (row: number) => grants.forms[row] === form && (yearPlaces[row] ?? -1) >= 0;
      const isSeen = new Uint8Array(groupCount * yearCount);
      const counts = new Uint16Array(groupCount);
      for (let row = 0; row < groups.length; row += 1) {
        const group = groups[row] ?? -1;
        const yearPlace = yearPlaces[row] ?? -1;
        const place = group * yearCount + yearPlace;
        if (group < 0 || yearPlace < 0 || isSeen[place] === 1 || grants.forms[row] !== form) continue;
        isSeen[place] = 1;
        counts[group] = (counts[group] ?? 0) + 1;
      }
      for (let group = 0; group < groupCount; group += 1) if ((counts[group] ?? 0) > most) yield datedOf(group, isWanted);
    },
  };
}

/** The amounts that are over zero and of some forms; zero for all other rows. */
function amountsOf({ amounts, forms, formIds: all }: CeilingGrants, formIds: ReadonlySet<string>): Float64Array {
  const isOfForms = Uint8Array.from(all, (formId) => (formIds.has(formId) ? 1 : 0));
  const wanted = new Float64Array(amounts.length);
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amounts[row] ?? 0;
    if (amount > 0 && isOfForms[forms[row] ?? 0] === 1) wanted[row] = amount;
  }
  return wanted;
}

/** The rows of each group together, in order: those of group 3 are rows[starts[3]] up to rows[starts[4]]. */
function rowsByGroup(groups: Int32Array, groupCount: number): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(groupCount + 1);
  for (const group of groups) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(starts[groupCount] ?? 0);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { starts, rows };
}
