import type { CellNote, Dataset, Grant, Programme, RuleMeta, Source } from "../model";
import { defineRule, type Rule, type RuleDefinition } from "./rule";

/** What the rules on the source tables look at. What several of them need is worked out once. */
export interface ReviewContext {
  readonly dataset: Dataset;
  readonly programme: Programme;
  /** What reading the cells found odd, by kind. */
  readonly notesOf: (kind: CellNote["kind"]) => readonly CellNote[];
  /** The grant on a row, or null where the row is no grant. */
  readonly grantAt: (source: Source, row: number) => Grant | null;
}

/** A rule on the source tables. */
export function dataRule(definition: RuleDefinition<ReviewContext>): Rule<ReviewContext> {
  return defineRule(definition);
}

export function createContext(dataset: Dataset, programme: Programme): ReviewContext {
  const notes = groupBy(dataset.notes, (note) => note.kind);
  // A good workbook has no odd cells, and then no rule asks for this.
  let grants: ReadonlyMap<Source, ReadonlyMap<number, Grant>> | null = null;
  return {
    dataset,
    programme,
    notesOf: (kind) => notes.get(kind) ?? [],
    grantAt: (source, row) => {
      grants ??= grantsByRow(dataset.grants);
      return grants.get(source)?.get(row) ?? null;
    },
  };
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

function grantsByRow(grants: readonly Grant[]): ReadonlyMap<Source, ReadonlyMap<number, Grant>> {
  const bySource = groupBy(grants, (grant) => grant.source);
  return new Map([...bySource].map(([source, items]) => [source, new Map(items.map((grant) => [grant.row, grant]))]));
}
