import {
  limitOn,
  type Activity,
  type CellNote,
  type Dataset,
  type Grant,
  type Limit,
  type Programme,
  type RangeRef,
  type RuleMeta,
  type Serial,
  type Source,
} from "../model";
import { defineRule, type Rule, type RuleDefinition } from "./rule";

/** What the rules on the source tables look at. What several of them need is worked out once. */
export interface ReviewContext {
  readonly dataset: Dataset;
  readonly programme: Programme;
  /** What reading the cells found odd, by kind. */
  readonly notesOf: (kind: CellNote["kind"]) => readonly CellNote[];
  /** The grant on a row, or null where the row is no grant. */
  readonly grantAt: (source: Source, row: number) => Grant | null;
  /** What tells the row of a cell from others: the case number or the recipient, the activity's number or name; else "". */
  readonly subjectAt: (cell: RangeRef) => string;
  /** The value of a limit on a day; null when the settings have none: then the rule says nothing. */
  readonly limit: (id: string, day: Serial) => Limit | null;
}

/** A rule on the source tables. */
export function dataRule(definition: RuleDefinition<ReviewContext>): Rule<ReviewContext> {
  return defineRule(definition);
}

export function createContext(dataset: Dataset, programme: Programme): ReviewContext {
  const notes = groupBy(dataset.notes, (note) => note.kind);
  // A good workbook has no odd cells, and then no rule asks for these.
  let grants: RowsBySource<Grant> | null = null;
  let activities: RowsBySource<Activity> | null = null;
  const grantAt = (source: Source, row: number) => (grants ??= byRow(dataset.grants)).get(source)?.get(row) ?? null;
  const activityAt = (source: Source, row: number) => (activities ??= byRow(dataset.activities)).get(source)?.get(row) ?? null;
  return {
    dataset,
    programme,
    notesOf: (kind) => notes.get(kind) ?? [],
    grantAt,
    subjectAt: (cell) => {
      const source = dataset.sources.find(({ body }) => contains(body, cell));
      if (!source) return "";
      const grant = source.role === "grants" ? grantAt(source, cell.row) : null;
      if (grant) return grant.caseNumber || grant.recipient;
      const activity = source.role === "activities" ? activityAt(source, cell.row) : null;
      return activity ? activity.number || activity.activity.slice(0, longestSubject) : "";
    },
    limit: (id, day) => limitOn(programme.limits, id, day),
  };
}

/** An activity without a number is told from others by the beginning of its name. */
const longestSubject = 60;

function contains(range: RangeRef, cell: RangeRef): boolean {
  return (
    range.sheet === cell.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rowCount &&
    cell.column >= range.column &&
    cell.column < range.column + range.columnCount
  );
}

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

type RowsBySource<Row> = ReadonlyMap<Source, ReadonlyMap<number, Row>>;

function byRow<Row extends { readonly source: Source; readonly row: number }>(rows: readonly Row[]): RowsBySource<Row> {
  return new Map(
    [...groupBy(rows, (row) => row.source)].map(([source, items]) => [source, new Map(items.map((item) => [item.row, item]))]),
  );
}
