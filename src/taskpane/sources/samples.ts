import {
  isoDate,
  kronorOfOre,
  type Activity,
  type ActivityField,
  type Dataset,
  type Grant,
  type GrantField,
  type Ore,
  type Serial,
  type Source,
  type SourceField,
} from "../../model";
import { maskIdentityNumbers } from "../../app/maskIdentityNumbers";
import { numberText } from "../formats";

const sampleCount = 3;
/** Samples come from the first rows: a column with one value in all rows need not be read to its end. */
const sampleRows = 500;

/** For each field of a table, the first three different values that are not empty, as a user knows them from the cells. */
export function samplesOf(dataset: Dataset, source: Source): (field: SourceField) => readonly string[] {
  const odd = oddCells(dataset, source);
  const samplesIn = source.role === "grants" ? grantSamples(dataset, source) : activitySamples(dataset, source);
  return (field) => {
    const samples = new Set<string>();
    for (const { row, text } of source.columns[field] ? samplesIn(field) : []) {
      const sample = (odd.get(field)?.get(row) ?? text).trim();
      if (sample !== "") samples.add(maskIdentityNumbers(sample));
      if (samples.size === sampleCount) break;
    }
    return [...samples];
  };
}

/** What stands in the cells of the fields that could not be read as they are: "154 998 kr". */
function oddCells(dataset: Dataset, source: Source): ReadonlyMap<SourceField, ReadonlyMap<number, string>> {
  const odd = new Map<SourceField, Map<number, string>>();
  for (const note of dataset.notes) {
    if (note.source !== source) continue;
    const cells = odd.get(note.field) ?? new Map<number, string>();
    odd.set(note.field, cells.set(note.row, String(note.value)));
  }
  return odd;
}

interface Sample {
  readonly row: number;
  readonly text: string;
}

function grantSamples(dataset: Dataset, source: Source): (field: SourceField) => readonly Sample[] {
  const grants = firstRows(dataset.grants, source);
  return (field) => grants.map((grant) => ({ row: grant.row, text: grantTexts[field as GrantField](grant) }));
}

function activitySamples(dataset: Dataset, source: Source): (field: SourceField) => readonly Sample[] {
  const activities = firstRows(dataset.activities, source);
  return (field) => activities.map((activity) => ({ row: activity.row, text: activityTexts[field as ActivityField](activity) }));
}

function firstRows<T extends { readonly source: Source }>(items: readonly T[], source: Source): readonly T[] {
  const first: T[] = [];
  for (const item of items) {
    if (item.source === source) first.push(item);
    if (first.length === sampleRows) break;
  }
  return first;
}

const money = (ore: Ore | null) => (ore === null ? "" : numberText(kronorOfOre(ore)));
const day = (serial: Serial | null) => (serial === null ? "" : isoDate(serial));
const number = (value: number | null) => (value === null ? "" : numberText(value));
const year = (value: number | null) => (value === null ? "" : String(value));
/** As the cells say it, in Swedish whatever the interface's language. */
const yesNo = (value: boolean | null) => (value === null ? "" : value ? "ja" : "nej");
const recipientTypes = { municipality: "kommun", company: "företag", propertyOwner: "fastighetsägare" } as const;

const grantTexts: Readonly<Record<GrantField, (grant: Grant) => string>> = {
  grantForm: (grant) => grant.formText,
  grantedAmount: (grant) => money(grant.granted),
  decisionDate: (grant) => day(grant.decisionDate),
  caseNumber: (grant) => grant.caseNumber,
  recipient: (grant) => grant.recipient,
  orgNumber: (grant) => grant.orgNumber,
  recipientType: (grant) => (grant.recipientType === null ? "" : recipientTypes[grant.recipientType]),
  store: (grant) => grant.store,
  municipality: (grant) => grant.municipalityText,
  applicationDate: (grant) => day(grant.applicationDate),
  startDate: (grant) => day(grant.startDate),
  decision: (grant) => grant.decisionText,
  supportYear: (grant) => year(grant.supportYear),
  eligibleCost: (grant) => money(grant.eligibleCost),
  rateGround: (grant) => number(grant.rateGround),
  households: (grant) => number(grant.households),
  deliveries: (grant) => number(grant.deliveries),
  turnover: (grant) => money(grant.turnover),
  distanceKm: (grant) => number(grant.distanceKm),
  island: (grant) => yesNo(grant.island),
  specialReasons: (grant) => yesNo(grant.specialReasons),
  municipalOpinionDate: (grant) => day(grant.municipalOpinionDate),
  paidAmount: (grant) => money(grant.paidAmount),
  paidDate: (grant) => day(grant.paidDate),
  recoveredAmount: (grant) => money(grant.recoveredAmount),
  recoveryGround: (grant) => grant.recoveryGround,
  funding: (grant) => grant.funding,
  note: (grant) => grant.note,
};

const activityTexts: Readonly<Record<ActivityField, (activity: Activity) => string>> = {
  area: (activity) => activity.areaText,
  activity: (activity) => activity.activity,
  outcome: (activity) => activity.outcome,
  number: (activity) => activity.number,
  goal: (activity) => activity.goal,
  responsible: (activity) => activity.responsible,
  partners: (activity) => activity.partners,
  municipality: (activity) => activity.municipalityText,
  year: (activity) => year(activity.planYear),
  startDate: (activity) => day(activity.startDate),
  endDate: (activity) => day(activity.endDate),
  status: (activity) => activity.statusText,
  count: (activity) => number(activity.count),
  unit: (activity) => activity.unit,
  reference: (activity) => activity.reference,
  includeInMemo: (activity) => yesNo(activity.includeInMemo),
};
