import type { Dataset, Grant, GrantForm, Programme } from "../model";
import { laterParts } from "./grantFormulas";
import { allForms, formsOfArea, unknownMunicipality, type GrantGroup } from "./identifiers";
import { roundedAmounts, type Rounded } from "./roundedAmounts";
import { addLaterPart, addRow, emptyTally, type Tally } from "./tally";

/** The tallies of one row of a grants table: a form, the forms of an area, or all forms. */
export interface GrantTallies {
  readonly group: GrantGroup;
  /** The form, or null for forms together. */
  readonly form: GrantForm | null;
  /** The area whose forms they are, or null for all forms. */
  readonly area: string | null;
  /** By year of the decision: the follow-up year and the year before always, others where there are grants. */
  readonly years: Map<number, Tally>;
  /** Of the follow-up year, by municipality in the programme's order; `unknownMunicipality` last and only when it occurs. */
  readonly municipalities: Map<string, Tally>;
}

/**
 * Counts the grants of all years, in one pass over the rows. A grant of unknown form belongs to no group: an error says so. One without
 * a known municipality is counted as such.
 */
export function tallyGrants(dataset: Dataset, programme: Programme, year: number): readonly GrantTallies[] {
  const groups = createGroups(programme, year);
  const groupsOfForm = new Map<string, readonly GrantTallies[]>();
  for (const { form } of groups) {
    if (form)
      groupsOfForm.set(
        form.id,
        groups.filter((group) => holdsForm(group, form)),
      );
  }
  const isLaterPart = laterParts(dataset, programme);
  const roundedIn = roundedAmounts(dataset);
  for (const grant of dataset.grants) {
    const concerned = grant.formId === null ? undefined : groupsOfForm.get(grant.formId);
    const ofYear = grant.year;
    if (!concerned || ofYear === null) continue;
    const isLater = !grant.counts && isLaterPart(grant);
    if (grant.counts) addGrant(concerned, grant, ofYear, ofYear === year);
    else if (isLater) addPayment(concerned, grant, ofYear, ofYear === year);
    const rounded = grant.counts || isLater ? roundedIn(grant) : null;
    if (rounded) addRounded(concerned, grant, ofYear, ofYear === year, { ...rounded, granted: rounded.granted && !isLater });
  }
  for (const { municipalities } of groups) {
    if (municipalities.get(unknownMunicipality)?.count === 0) municipalities.delete(unknownMunicipality);
  }
  return groups;
}

function createGroups(programme: Programme, year: number): GrantTallies[] {
  const tallies = (group: GrantGroup, form: GrantForm | null, area: string | null): GrantTallies => ({
    group,
    form,
    area,
    years: new Map([year, year - 1].map((ofYear) => [ofYear, emptyTally()])),
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

function addGrant(groups: readonly GrantTallies[], grant: Grant, ofYear: number, isFollowUpYear: boolean): void {
  const { source, row, granted, paidAmount } = grant;
  for (const group of groups) {
    addRow(tallyOf(group.years, ofYear), source, row, granted, paidAmount);
    if (isFollowUpYear) addRow(municipalityTally(group, grant), source, row, granted);
  }
}

function addPayment(groups: readonly GrantTallies[], grant: Grant, ofYear: number, isFollowUpYear: boolean): void {
  const { source, row, paidAmount } = grant;
  for (const group of groups) {
    addLaterPart(tallyOf(group.years, ofYear), source, row, paidAmount);
    if (isFollowUpYear) addLaterPart(municipalityTally(group, grant), source, row, paidAmount);
  }
}

function addRounded(groups: readonly GrantTallies[], grant: Grant, ofYear: number, isFollowUpYear: boolean, rounded: Rounded): void {
  for (const group of groups) {
    const tallies = [tallyOf(group.years, ofYear), ...(isFollowUpYear ? [municipalityTally(group, grant)] : [])];
    for (const tally of tallies) {
      if (rounded.granted) tally.roundedGranted += 1;
      if (rounded.paid) tally.roundedPaid += 1;
    }
  }
}

/** The tally of a year; an empty one where it has no grants. */
export function yearTally({ years }: GrantTallies, year: number): Tally {
  return years.get(year) ?? emptyTally();
}

function municipalityTally({ municipalities }: GrantTallies, grant: Grant): Tally {
  return tallyOf(municipalities, grant.municipality ?? unknownMunicipality);
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = emptyTally();
  tallies.set(key, tally);
  return tally;
}
