import type { Programme } from "../model";

/** The ids of the forms that the ordinance has rules on. A region may call them something else; the ids stay. */
export const homeDelivery = "hemsandningsbidrag";
export const serviceGrant = "servicebidrag";
export const investment = "investeringsbidrag";
export const operatingSupport = "sarskilt-driftstod";

/** The names of forms as they stand inside a sentence, "särskilt driftstöd", in the order of the settings. */
export function formNames({ grantForms }: Programme, ids: ReadonlySet<string>): readonly string[] {
  return grantForms.filter((form) => ids.has(form.id)).map((form) => form.name.slice(0, 1).toLowerCase() + form.name.slice(1));
}
