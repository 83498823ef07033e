import { addOre, noMoney, type Ore } from "../model";
import type { CeilingGrants } from "./ceilingGrants";
import type { DatedGrant } from "./datedGrants";

/**
 * The grants that ceilings apply to, by recipient or by store. There may be a hundred thousand of them, and nearly all are far below any
 * ceiling: so the sums are taken over numbers alone, and only what is over a sum becomes rows for a rule to look at.
 */
export interface GroupedGrants {
  /** The grants with an amount, of some forms, of each group and year in which they are more than a sum together. */
  readonly overInYear: (sum: Ore, formIds: ReadonlySet<string>) => Iterable<YearOfGroup>;
  /** The grants with an amount, of some forms, of each group in which they are more than a sum together, whenever they were decided. */
  readonly overInAll: (sum: Ore, formIds: ReadonlySet<string>) => Iterable<readonly DatedGrant[]>;
  /** The grants of a form of each group that has it in more years than so many; rows without a year are left out. */
  readonly inMoreYears: (years: number, formId: string) => Iterable<readonly DatedGrant[]>;
}

export interface YearOfGroup {
  readonly year: number;
  readonly grants: readonly DatedGrant[];
}

/** @param groups the group of each grant, 0 and up; a grant of no group has -1 */
export function groupedGrants(grants: CeilingGrants, groups: Int32Array): GroupedGrants {
  const { starts, rows } = rowsByGroup(groups);
  const count = starts.length - 1;
  const rowsOf = (group: number) => rows.subarray(starts[group], starts[group + 1]);
  const datedOf = (group: number, isWanted: (row: number) => boolean) => grants.datedOf(rowsOf(group).filter(isWanted));
  const { amounts, yearPlaces, years } = grants;
  const isOfForms = (formIds: ReadonlySet<string>) => {
    const wanted = grants.formIds.map((formId) => formIds.has(formId));
    return (row: number) => wanted[grants.forms[row] ?? 0] === true;
  };

  return {
    *overInYear(sum, formIds) {
      const isOfForm = isOfForms(formIds);
      const isWanted = (row: number) => (amounts[row] ?? 0) > 0 && isOfForm(row);
      for (const { group, yearPlace } of yearsOver(sum, isWanted)) {
        const isOfYear = (row: number) => yearPlaces[row] === yearPlace && isWanted(row);
        yield { year: years[yearPlace] ?? 0, grants: datedOf(group, isOfYear) };
      }
    },
    *overInAll(sum, formIds) {
      const isOfForm = isOfForms(formIds);
      const isWanted = (row: number) => (amounts[row] ?? 0) > 0 && isOfForm(row);
      const sums = new Float64Array(count);
      for (let row = 0; row < groups.length; row += 1) {
        const group = groups[row] ?? -1;
        if (group >= 0 && isWanted(row)) sums[group] = (sums[group] ?? 0) + (amounts[row] ?? 0);
      }
      for (let group = 0; group < count; group += 1) if ((sums[group] ?? 0) > sum) yield datedOf(group, isWanted);
    },
    *inMoreYears(most, formId) {
      const isOfForm = isOfForms(new Set([formId]));
      const isWanted = (row: number) => (yearPlaces[row] ?? -1) >= 0 && isOfForm(row);
      // The group that had the form in each year last: with the rows of a group together, a year is counted once for each.
      const seenBy = new Int32Array(years.length).fill(-1);
      for (let group = 0; group < count; group += 1) {
        let different = 0;
        for (let place = starts[group] ?? 0; place < (starts[group + 1] ?? 0); place += 1) {
          const row = rows[place] ?? 0;
          const yearPlace = yearPlaces[row] ?? -1;
          if (yearPlace < 0 || seenBy[yearPlace] === group || !isOfForm(row)) continue;
          seenBy[yearPlace] = group;
          different += 1;
        }
        if (different > most) yield datedOf(group, isWanted);
      }
    },
  };

  function* yearsOver(sum: Ore, isWanted: (row: number) => boolean) {
    const sums = new Float64Array(years.length);
    for (let group = 0; group < count; group += 1) {
      sums.fill(0);
      let most = noMoney;
      for (let place = starts[group] ?? 0; place < (starts[group + 1] ?? 0); place += 1) {
        const row = rows[place] ?? 0;
        const yearPlace = yearPlaces[row] ?? -1;
        if (yearPlace < 0 || !isWanted(row)) continue;
        const ofYear = addOre((sums[yearPlace] ?? 0) as Ore, (amounts[row] ?? 0) as Ore);
        sums[yearPlace] = ofYear;
        if (ofYear > most) most = ofYear;
      }
      if (most <= sum) continue;
      for (let yearPlace = 0; yearPlace < sums.length; yearPlace += 1) if ((sums[yearPlace] ?? 0) > sum) yield { group, yearPlace };
    }
  }
}

/** The rows of each group together, in order: those of group 3 are rows[starts[3]] up to rows[starts[4]]. */
function rowsByGroup(groups: Int32Array): { readonly starts: Int32Array; readonly rows: Int32Array } {
  let count = 0;
  for (const group of groups) if (group >= count) count = group + 1;
  const starts = new Int32Array(count + 1);
  for (const group of groups) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(starts[count] ?? 0);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    rows[place] = row;
    next[group] = place + 1;
  }
  return { starts, rows };
}
