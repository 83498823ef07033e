import type { Dataset, Grant, GrantForm, Programme } from "../model";
import { laterParts } from "./grantFormulas";
import { allForms, formsOfArea, unknownMunicipality, type GrantGroup } from "./identifiers";
import { addRow, emptyTally, type Tally } from "./tally";

/** The tallies of one row of a grants table: a form, the forms of an area, or all forms. */
export interface GrantTallies {
  readonly group: GrantGroup;
  /** The form, or null for forms together. */
  readonly form: GrantForm | null;
  /** The area whose forms they are, or null for all forms. */
  readonly area: string | null;
  readonly year: Tally;
  readonly yearBefore: Tally;
  /** Of the year, by municipality in the programme's order; `unknownMunicipality` last and only when it occurs. */
  readonly municipalities: Map<string, Tally>;
}

/**
 * Counts the grants of the follow-up year and the year before, in one pass over the rows. A grant of unknown form belongs to no group:
 * an error says so. One without a known municipality is counted as such.
 */
export function tallyGrants(dataset: Dataset, programme: Programme, year: number): readonly GrantTallies[] {
  const groups = createGroups(programme);
  const groupsOfForm = new Map<string, readonly GrantTallies[]>();
  for (const { form } of groups) {
    if (form)
      groupsOfForm.set(
        form.id,
        groups.filter((group) => holdsForm(group, form)),
      );
  }
  const isLaterPart = laterParts(dataset, programme);
  for (const grant of dataset.grants) {
    const concerned = grant.formId === null ? undefined : groupsOfForm.get(grant.formId);
    if (!concerned || (grant.year !== year && grant.year !== year - 1)) continue;
    if (grant.counts) addGrant(concerned, grant, grant.year === year);
    else if (isLaterPart(grant)) markPaidInParts(concerned, grant, grant.year === year);
  }
  for (const { municipalities } of groups) {
    if (municipalities.get(unknownMunicipality)?.count === 0) municipalities.delete(unknownMunicipality);
  }
  return groups;
}

function createGroups(programme: Programme): GrantTallies[] {
  const tallies = (group: GrantGroup, form: GrantForm | null, area: string | null): GrantTallies => ({
    group,
    form,
    area,
    year: emptyTally(),
    yearBefore: emptyTally(),
    municipalities: new Map(
      [...programme.municipalities.map((municipality) => municipality.name), unknownMunicipality].map((name) => [name, emptyTally()]),
    ),
  });
  const areas = programme.areas.filter((area) => programme.grantForms.some((form) => form.area === area.name));
  return [
    ...programme.grantForms.map((form) => tallies(form.id, form, form.area)),
    ...areas.map((area) => tallies(formsOfArea(area.name), null, area.name)),
    tallies(allForms, null, null),
  ];
}

function holdsForm(group: GrantTallies, form: GrantForm): boolean {
  if (group.form) return group.form === form;
  return group.area === null || group.area === form.area;
}

function addGrant(groups: readonly GrantTallies[], grant: Grant, thisYear: boolean): void {
  for (const group of groups) {
    addRow(thisYear ? group.year : group.yearBefore, grant.source, grant.row, grant.granted);
    if (thisYear) addRow(municipalityTally(group, grant), grant.source, grant.row, grant.granted);
  }
}

function markPaidInParts(groups: readonly GrantTallies[], grant: Grant, thisYear: boolean): void {
  for (const group of groups) {
    (thisYear ? group.year : group.yearBefore).paidInParts = true;
    if (thisYear) municipalityTally(group, grant).paidInParts = true;
  }
}

function municipalityTally(group: GrantTallies, grant: Grant): Tally {
  const name = grant.municipality ?? unknownMunicipality;
  const known = group.municipalities.get(name);
  if (known) return known;
  const tally = emptyTally();
  group.municipalities.set(name, tally);
  return tally;
}
