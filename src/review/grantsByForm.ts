import type { Grant } from "../model";
import { isUnderOrdinance, type DecidedGrant } from "./ordinance";

/** The grants of each form, by its id, in table order: rows that count, a grant paid in parts once. */
export interface GrantsByForm {
  readonly grantsOf: (formId: string) => readonly Grant[];
  /** Those that were decided under förordning (2024:1243). */
  readonly underOrdinance: (formId: string) => readonly DecidedGrant[];
  /** The places of a form's grants among the grants of the dataset. */
  readonly placesOf: (formId: string) => Int32Array;
  /** The rows that do not count, of any form or none: cases without a grant, and the later parts of grants paid in parts. */
  readonly notCounted: readonly Grant[];
}

interface Form {
  /** One and up. */
  readonly number: number;
  count: number;
  grants: readonly Grant[] | null;
  underOrdinance: readonly DecidedGrant[] | null;
}

export function grantsByForm(grants: readonly Grant[]): GrantsByForm {
  const forms = new Map<string, Form>();
  const notCounted: Grant[] = [];
  // Zero where a row is of no form, or does not count.
  const numbers = new Uint16Array(grants.length);
  let place = -1;
  for (const grant of grants) {
    place += 1;
    if (!grant.counts) {
      notCounted.push(grant);
      continue;
    }
    const { formId } = grant;
    if (formId === null) continue;
    let form = forms.get(formId);
    if (!form) {
      form = { number: forms.size + 1, count: 0, grants: null, underOrdinance: null };
      forms.set(formId, form);
    }
    numbers[place] = form.number;
    form.count += 1;
  }
  const placesOf = (formId: string) => {
    const { number, count } = forms.get(formId) ?? { number: 0, count: 0 };
    return placesWith(number, numbers, count);
  };
  const grantsOf = (formId: string) => {
    const form = forms.get(formId);
    return form ? (form.grants ??= grantsAt(placesOf(formId), grants)) : [];
  };
  return {
    grantsOf,
    underOrdinance: (formId) => {
      const form = forms.get(formId);
      return form ? (form.underOrdinance ??= grantsOf(formId).filter(isUnderOrdinance)) : [];
    },
    placesOf,
    notCounted,
  };
}

function grantsAt(places: Int32Array, all: readonly Grant[]): readonly Grant[] {
  // As long as it will be: a list that grows is copied again and again.
  const grants = new Array<Grant>(places.length);
  let count = 0;
  for (const place of places) {
    const grant = all[place];
    if (!grant) continue;
    grants[count] = grant;
    count += 1;
  }
  return grants;
}

function placesWith(wanted: number, numbers: Uint16Array, count: number): Int32Array {
  const places = new Int32Array(count);
  let found = 0;
  for (let place = 0; found < count; place += 1) {
    if (numbers[place] !== wanted) continue;
    places[found] = place;
    found += 1;
  }
  return places;
}
