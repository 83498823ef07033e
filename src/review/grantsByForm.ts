import type { Grant } from "../model";
import { isUnderOrdinance, type DecidedGrant } from "./ordinance";

/** The grants of one form: rows that count, a grant paid in parts once. */
export interface FormGrants {
  readonly grants: readonly Grant[];
  /** Those that were decided under förordning (2024:1243). */
  readonly underOrdinance: readonly DecidedGrant[];
}

export interface GrantsByForm {
  readonly of: (formId: string) => FormGrants;
  /** The places of a form's grants among the grants of the dataset. */
  readonly placesOf: (formId: string) => Int32Array;
}

const none: FormGrants = { grants: [], underOrdinance: [] };

/** The grants of each form, by its id, in table order. */
export function grantsByForm(grants: readonly Grant[]): GrantsByForm {
  const forms = new Map<string, { readonly number: number; readonly grants: Grant[]; readonly underOrdinance: DecidedGrant[] }>();
  // Zero where a row is of no form, or does not count.
  const numbers = new Uint16Array(grants.length);
  let place = -1;
  for (const grant of grants) {
    place += 1;
    const { formId } = grant;
    if (formId === null || !grant.counts) continue;
    let form = forms.get(formId);
    if (!form) {
      form = { number: forms.size + 1, grants: [], underOrdinance: [] };
      forms.set(formId, form);
    }
    numbers[place] = form.number;
    form.grants.push(grant);
    if (isUnderOrdinance(grant)) form.underOrdinance.push(grant);
  }
  return {
    of: (formId) => forms.get(formId) ?? none,
    placesOf: (formId) => {
      const form = forms.get(formId);
      const places = new Int32Array(form?.grants.length ?? 0);
      let count = 0;
      for (let row = 0; count < places.length; row += 1) {
        if (numbers[row] !== form?.number) continue;
        places[count] = row;
        count += 1;
      }
      return places;
    },
  };
}
