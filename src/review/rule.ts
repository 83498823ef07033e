import type { CellChange, FixReach, Message, RangeRef, RuleFamily, RuleMeta, Severity } from "../model";

/**
 * A rule: facts about it, and a pure check. It says where and with which values; the runner makes findings of that, so that a rule never
 * words a text. Its texts are in the catalogue: `rule.<id>.title`, `.message`, `.advice` and, with a legal or other basis, `.basis`.
 */
export interface Rule<Subject> {
  readonly meta: RuleMeta;
  readonly check: (subject: Subject) => Iterable<Observation>;
}

/** What a check saw in one place. */
export interface Observation {
  /** Null only for what stands in no cell. */
  readonly cell: RangeRef | null;
  readonly related?: readonly RangeRef[];
  /** The value as a user would say it, in either language: "154 998 kr", "2025-03-04". */
  readonly value: string;
  /** The arguments of the message and the advice; `value` is always among them. A text with variants selects one by an argument. */
  readonly values?: NonNullable<Message["values"]>;
  /** Where a rule has two severities: that of this one. The settings go before it, the rule's own comes after it. */
  readonly severity?: Severity;
  /** What would put it right; only in a rule that says `fixable`, and only where it is safe. */
  readonly changes?: readonly CellChange[];
}

/** What the author of a rule writes. */
export interface RuleDefinition<Subject> {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly fixable?: FixReach;
  readonly limits?: readonly string[];
  readonly acceptable?: true;
  /** Fields without whose columns the rule has nothing to say. Left out: it always runs. */
  readonly needs?: RuleMeta["needs"];
  /** True when the catalogue has a `.basis`. */
  readonly hasBasis?: boolean;
  readonly check: (subject: Subject) => Iterable<Observation>;
}

/** Makes a rule of its definition. */
export function defineRule<Subject>({ hasBasis, check, needs = [], ...facts }: RuleDefinition<Subject>): Rule<Subject> {
  const basis = hasBasis ? { basisId: `rule.${facts.id}.basis` } : {};
  return { meta: { ...facts, titleId: `rule.${facts.id}.title`, ...basis, needs }, check };
}
