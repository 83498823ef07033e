import {
  isInside,
  limitOn,
  type Activity,
  type CellNote,
  type Dataset,
  type DistinctTexts,
  type Grant,
  type Limit,
  type Programme,
  type RangeRef,
  type RepeatedText,
  type RuleMeta,
  type Serial,
  type Source,
  type SourceField,
} from "../model";
import { ceilingGrants, type CeilingGrants } from "./ceilingGrants";
import { distinctTexts } from "./distinctTexts";
import { investment, operatingSupport, serviceGrant } from "./grantForms";
import { grantsByForm, type GrantsByForm } from "./grantsByForm";
import type { GroupedGrants } from "./groupedGrants";
import type { DecidedGrant } from "./ordinance";
import { grantsByRecipient } from "./recipientGrants";
import { defineRule, type Rule, type RuleDefinition } from "./rule";
import { grantsByStore } from "./storeGrants";
import { unreadTest } from "./unreadCells";

/** What the rules on the source tables look at. What several of them need is worked out once. */
export interface ReviewContext {
  readonly dataset: Dataset;
  readonly programme: Programme;
  /** What reading the cells found odd, by kind. */
  readonly notesOf: (kind: CellNote["kind"]) => readonly CellNote[];
  /** The grant on a row, or null where the row is no grant. */
  readonly grantAt: (source: Source, row: number) => Grant | null;
  /** The grants of a form, by its id, in table order: rows that count, a grant paid in parts once. */
  readonly grantsOfForm: (formId: string) => readonly Grant[];
  /** Those of them that were decided under förordning (2024:1243). */
  readonly underOrdinance: (formId: string) => readonly DecidedGrant[];
  /** The rows that do not count, in table order: cases without a grant, and the later parts of grants paid in parts. */
  readonly notCounted: () => readonly Grant[];
  /** The different texts of a column of the grants. */
  readonly textsOf: (field: RepeatedText) => DistinctTexts;
  /**
   * The grants that ceilings apply to (servicebidrag, särskilt driftstöd, investeringsbidrag) and that have a day of decision, by recipient
   * (see recipientGrants.ts).
   */
  readonly recipients: () => GroupedGrants;
  /** The same by store. */
  readonly stores: () => GroupedGrants;
  /** Whether a cell holds something that could not be read. Another rule says so: to rules on what is missing, it is there. */
  readonly isUnread: (item: { readonly source: Source; readonly row: number }, field: SourceField) => boolean;
  /** What tells the row of a cell from others: the case number or the recipient, the activity's number or name; else "". */
  readonly subjectAt: (cell: RangeRef) => string;
  /** The value of a limit on a day; null when the settings have none: then the rule says nothing. */
  readonly limit: (id: string, day: Serial) => Limit | null;
  /** Whether there is a rule with an id: for the settings, which name rules. */
  readonly isRule: (id: string) => boolean;
}

/** A rule on the source tables. */
export function dataRule(definition: RuleDefinition<ReviewContext>): Rule<ReviewContext> {
  return defineRule(definition);
}

/** @param isRule whether there is a rule with an id; a rule cannot import the list that it stands in, so the runner says */
export function createContext(dataset: Dataset, programme: Programme, isRule: (id: string) => boolean = () => true): ReviewContext {
  const notes = groupBy(dataset.notes, (note) => note.kind);
  // A good workbook has no odd cells, and then no rule asks for these.
  let grants: RowsBySource<Grant> | null = null;
  let activities: RowsBySource<Activity> | null = null;
  const grantAt = (source: Source, row: number) => {
    // In a single table without blank rows, a grant stands where its row says.
    const there = dataset.grants[row - source.body.row];
    if (there?.row === row && there.source === source) return there;
    return (grants ??= byRow(dataset.grants)).get(source)?.[row - source.body.row] ?? null;
  };
  const activityAt = (source: Source, row: number) =>
    (activities ??= byRow(dataset.activities)).get(source)?.[row - source.body.row] ?? null;
  const notesOf = (kind: CellNote["kind"]) => notes.get(kind) ?? [];
  let forms: GrantsByForm | null = null;
  const byForm = () => (forms ??= grantsByForm(dataset.grants));
  const texts = new Map<RepeatedText, DistinctTexts>();
  const textsOf = (field: RepeatedText) => {
    const known = texts.get(field) ?? distinctTexts(dataset, field);
    texts.set(field, known);
    return known;
  };
  let ceilings: CeilingGrants | null = null;
  const underCeilings = () => (ceilings ??= ceilingGrants(dataset.grants, byForm(), formsUnderCeilings, programme));
  let recipients: GroupedGrants | null = null;
  let stores: GroupedGrants | null = null;
  let unread: ReviewContext["isUnread"] | null = null;
  const limits = groupBy(programme.limits, (limit) => limit.id);
  return {
    dataset,
    programme,
    notesOf,
    grantAt,
    grantsOfForm: (formId) => byForm().grantsOf(formId),
    underOrdinance: (formId) => byForm().underOrdinance(formId),
    notCounted: () => byForm().notCounted,
    textsOf,
    recipients: () => (recipients ??= grantsByRecipient(underCeilings(), textsOf("recipient"), textsOf("orgNumber"))),
    stores: () => (stores ??= grantsByStore(underCeilings(), textsOf("store"))),
    isUnread: (item, field) => (unread ??= unreadTest(notesOf))(item, field),
    subjectAt: (cell) => {
      const source = dataset.sources.find(({ body }) => isInside(cell, body));
      if (!source) return "";
      const grant = source.role === "grants" ? grantAt(source, cell.row) : null;
      if (grant) return grant.caseNumber || grant.recipient;
      const activity = source.role === "activities" ? activityAt(source, cell.row) : null;
      return activity ? activity.number || activity.activity.slice(0, longestSubject) : "";
    },
    limit: (id, day) => limitOn(limits.get(id) ?? [], id, day),
    isRule,
  };
}

const formsUnderCeilings = [serviceGrant, operatingSupport, investment];

/** An activity without a number is told from others by the beginning of its name. */
const longestSubject = 60;

/** Whether some source has every column that the rule needs. */
export function hasColumns(dataset: Dataset, { needs }: RuleMeta): boolean {
  return needs.every(({ role, field }) => dataset.sources.some((source) => source.role === role && source.columns[field] !== undefined));
}

/** Items by key, in order. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The rows of each source, by their place in its body. */
type RowsBySource<Row> = ReadonlyMap<Source, readonly (Row | undefined)[]>;

function byRow<Row extends { readonly source: Source; readonly row: number }>(rows: readonly Row[]): RowsBySource<Row> {
  const bySource = new Map<Source, (Row | undefined)[]>();
  for (const row of rows) {
    const { source } = row;
    let places = bySource.get(source);
    if (!places) {
      places = [];
      bySource.set(source, places);
    }
    // Blank rows are left out of the dataset.
    for (let place = row.row - source.body.row; places.length < place;) places.push(undefined);
    places[row.row - source.body.row] = row;
  }
  return bySource;
}
