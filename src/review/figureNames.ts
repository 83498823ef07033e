import type { Message, Programme } from "../model";

/*
 * What a figure is called, from its id (model/figures.ts): "Hemsändningsbidrag, antal 2025". For what a person reads of a number, wherever
 * it stands.
 */

const grants = /^grants\/(.+)\/([a-z-]+)\/(\d{4})(?:\/(.+))?$/;
const activityCount = /^activities\/count\/(.+)\/(\d{4})$/;
const activities = /^activities\/(.+)\/([^/]+)\/(\d{4})$/;

/** The name of a figure, for the catalogue; one whose id says nothing known is called by its id. */
export function figureName(id: string, { grantForms }: Programme): Message {
  const ofGrants = grants.exec(id);
  if (ofGrants) {
    const [, group = "", measure = "", year = "", place = "none"] = ofGrants;
    return { id: "number.grants", values: { ...groupValues(group, grantForms), measure: selector(measure), year, place } };
  }
  const ofCount = activityCount.exec(id);
  if (ofCount) return { id: "number.activityCount", values: { activity: ofCount[1] ?? "", year: ofCount[2] ?? "" } };
  const ofActivities = activities.exec(id);
  if (ofActivities) {
    const [, area = "", group = "", year = ""] = ofActivities;
    return { id: "number.activities", values: { area, group, year } };
  }
  return { id: "number.other", values: { name: id } };
}

/** ICU reads a hyphen as the end of a word: "granted-change" is "grantedChange" there. */
function selector(measure: string): string {
  return measure.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A form, the forms of an area, or all of them. */
function groupValues(group: string, forms: Programme["grantForms"]) {
  if (group.startsWith("area:")) return { kind: "area", group: group.slice("area:".length) };
  return { kind: group === "all" ? "all" : "form", group: forms.find(({ id }) => id === group)?.name ?? group };
}
