import type { Grant } from "../model";
import { isUnderOrdinance, type DecidedGrant } from "./ordinance";

/** The grants of one form: rows that count, a grant paid in parts once. */
export interface FormGrants {
  readonly grants: readonly Grant[];
  /** The place of each among the grants of the dataset. */
  readonly places: readonly number[];
  /** Those that were decided under förordning (2024:1243). */
  readonly underOrdinance: readonly DecidedGrant[];
}

export const noGrants: FormGrants = { grants: [], places: [], underOrdinance: [] };

/** The grants of each form, by its id, in table order. */
export function grantsByForm(grants: readonly Grant[]): ReadonlyMap<string, FormGrants> {
  const forms = new Map<string, { grants: Grant[]; places: number[]; underOrdinance: DecidedGrant[] }>();
  let place = -1;
  for (const grant of grants) {
    place += 1;
    const { formId } = grant;
    if (formId === null || !grant.counts) continue;
    let form = forms.get(formId);
    if (!form) {
      form = { grants: [], places: [], underOrdinance: [] };
      forms.set(formId, form);
    }
    form.grants.push(grant);
    form.places.push(place);
    if (isUnderOrdinance(grant)) form.underOrdinance.push(grant);
  }
  return forms;
}
