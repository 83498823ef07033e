import { noMoney, type Grant, type Programme } from "../model";
import type { DatedGrant } from "./datedGrants";
import type { FormGrants } from "./grantsByForm";
import { ceilingYears } from "./supportYears";

/**
 * The grants of some forms that have a day of decision, as columns of what a ceiling over time needs: form by form, as the rows stand.
 * Numbers in typed arrays, because sums ask for them again and again.
 */
export interface CeilingGrants {
  readonly grants: readonly Grant[];
  /** The place of each among the grants of the dataset. */
  readonly places: Int32Array;
  readonly formIds: readonly string[];
  /** The place of each one's form in `formIds`. */
  readonly forms: Uint8Array;
  /** Öre, zero where none can be read. */
  readonly amounts: Float64Array;
  /** The different years of 20 and 22 §§, see supportYears.ts, in order. */
  readonly years: readonly number[];
  /** The place of each one's year in `years`; -1 when nothing tells. */
  readonly yearPlaces: Int32Array;
  /** Some of them, by their places here. */
  readonly datedOf: (rows: Iterable<number>) => readonly DatedGrant[];
}

export function ceilingGrants(
  formOf: (formId: string) => FormGrants,
  formIds: readonly string[],
  programme: Programme,
): CeilingGrants {
  const forms = formIds.map(formOf);
  const most = forms.reduce((total, form) => total + form.places.length, 0);
  const [places, yearsOf, formPlaces, amounts] = [
    new Int32Array(most),
    new Int32Array(most),
    new Uint8Array(most),
    new Float64Array(most),
  ];
  const yearOf = ceilingYears(programme);
  const grants: Grant[] = [];
  for (const [formPlace, form] of forms.entries()) {
    for (const [index, grant] of form.grants.entries()) {
      if (grant.decisionDate === null) continue;
      const row = grants.push(grant) - 1;
      places[row] = form.places[index] ?? 0;
      formPlaces[row] = formPlace;
      yearsOf[row] = yearOf(grant) ?? 0;
      amounts[row] = grant.granted ?? noMoney;
    }
  }
  const { years, yearPlaces } = placedYears(yearsOf.subarray(0, grants.length));
  return {
    grants,
    places: places.subarray(0, grants.length),
    formIds,
    forms: formPlaces,
    amounts,
    years,
    yearPlaces,
    datedOf: (rows) => {
      const dated: DatedGrant[] = [];
      for (const row of rows) {
        const grant = grants[row];
        if (!grant || grant.decisionDate === null) continue;
        const formId = formIds[formPlaces[row] ?? 0] ?? "";
        dated.push({
          grant,
          formId,
          day: grant.decisionDate,
          year: years[yearPlaces[row] ?? -1] ?? null,
          amount: grant.granted ?? noMoney,
        });
      }
      return dated;
    },
  };
}

/** @param yearsOf zero where there is none */
function placedYears(yearsOf: Int32Array): Pick<CeilingGrants, "years" | "yearPlaces"> {
  const different = new Set<number>();
  let last = 0;
  for (const year of yearsOf) {
    if (year === last) continue;
    different.add(year);
    last = year;
  }
  different.delete(0);
  const years = [...different].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const placeOf = new Int32Array((years.at(-1) ?? 0) - first + 1).fill(-1);
  for (const [place, year] of years.entries()) placeOf[year - first] = place;
  return { years, yearPlaces: yearsOf.map((year) => placeOf[year - first] ?? -1) };
}
