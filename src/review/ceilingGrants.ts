import { noMoney, type Grant, type Programme } from "../model";
import type { DatedGrant } from "./datedGrants";
import type { GrantsByForm } from "./grantsByForm";
import { ceilingYears } from "./supportYears";

/**
 * The grants of some forms that have a day of decision, as columns of what a ceiling over time needs: form by form, as the rows stand.
 * Numbers in typed arrays, because sums ask for them again and again.
 */
export interface CeilingGrants {
  /** All grants of the dataset. */
  readonly all: readonly Grant[];
  /** The place of each among them. */
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
  all: readonly Grant[],
  { placesOf }: GrantsByForm,
  formIds: readonly string[],
  programme: Programme,
): CeilingGrants {
  const placesOfForms = formIds.map(placesOf);
  const most = placesOfForms.reduce((total, ofForm) => total + ofForm.length, 0);
  const [places, yearsOf, formPlaces, amounts] = [new Int32Array(most), new Int32Array(most), new Uint8Array(most), new Float64Array(most)];
  const yearOf = ceilingYears(programme);
  let count = 0;
  placesOfForms.forEach((ofForm, formPlace) => {
    ofForm.forEach((place) => {
      const grant = all[place];
      if (!grant || grant.decisionDate === null) return;
      places[count] = place;
      formPlaces[count] = formPlace;
      yearsOf[count] = yearOf(grant) ?? 0;
      amounts[count] = grant.granted ?? noMoney;
      count += 1;
    });
  });
  const { years, yearPlaces } = placedYears(yearsOf.subarray(0, count));
  return {
    all,
    places: places.subarray(0, count),
    formIds,
    forms: formPlaces.subarray(0, count),
    amounts: amounts.subarray(0, count),
    years,
    yearPlaces,
    datedOf: (rows) => {
      const dated: DatedGrant[] = [];
      for (const row of rows) {
        const grant = all[places[row] ?? -1];
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
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const year of yearsOf) {
    if (year > last) last = year;
    if (year > 0 && year < first) first = year;
  }
  const isThere = new Uint8Array(Math.max(last - first + 1, 0));
  for (const year of yearsOf) if (year > 0) isThere[year - first] = 1;
  const years: number[] = [];
  const placeOf = Int32Array.from(isThere, (there, index) => (there === 1 ? years.push(first + index) - 1 : -1));
  const yearPlaces = new Int32Array(yearsOf.length).fill(-1);
  for (let row = 0; row < yearsOf.length; row += 1) {
    const year = yearsOf[row] ?? 0;
    if (year > 0) yearPlaces[row] = placeOf[year - first] ?? -1;
  }
  return { years, yearPlaces };
}
