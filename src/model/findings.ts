import type { RangeRef } from "./cells";
import type { Acceptance, Fix, FixReach } from "./fixes";
import type { Message } from "./messages";
import type { SourceField } from "./sources";

export type Severity = "error" | "warning" | "info";

/** The order in which a list shows them. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Something in the workbook that a person should know: what, where, why and what to do. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The cell that it speaks of; null only for what stands in no cell (a missing parameter). */
  readonly cell: RangeRef | null;
  /** Further cells that belong to it (the other rows of a duplicate case). */
  readonly related: readonly RangeRef[];
  /** The value as a user would say it: "154 998 kr". */
  readonly value: string;
  /** One or two sentences: what is wrong. */
  readonly message: Message;
  /** What to do about it. */
  readonly advice: Message;
  /** What tells its row from others when rows are moved: the case number, the activity's number or name; "" when nothing does. */
  readonly subject: string;
  /** Whether a person may judge that it is right as it is. */
  readonly acceptable: boolean;
  /** How it can be put right with a click; left out where there is no safe way. */
  readonly fix?: Fix;
  /** Set when somebody has accepted it. */
  readonly accepted?: Acceptance;
}

/** What somebody accepts, as one text: the same finding of the same row, wherever the row has moved. */
export function acceptedValue({ value, subject }: Pick<Finding, "value" | "subject">): string {
  return subject === "" || subject === value ? value : `${value} (${subject})`;
}

/** The families of rules.md, as the pane says what was checked. */
export const ruleFamilies = ["workbook", "reading", "categories", "grants", "activities", "texts", "figures"] as const;
export type RuleFamily = (typeof ruleFamilies)[number];

/** How many rules of each family ran: those that had their columns and are not switched off. */
export type RulesRun = Readonly<Record<RuleFamily, number>>;

/** Facts about a rule, for the runner, the pane and the documentation. */
export interface RuleMeta {
  /** Kebab-case, stable: stands in result files and in settings. */
  readonly id: string;
  readonly family: RuleFamily;
  /** The default; the settings may say otherwise. */
  readonly severity: Severity;
  /** Short title as a statement: message id `rule.<id>.title`. */
  readonly titleId: string;
  /** The legal or other basis as message id, where there is one. */
  readonly basisId?: string;
  /** Whether its findings can have a fix, and whether many may be fixed at once. */
  readonly fixable?: FixReach;
  /** Limits of the settings (Uf_Granser) that it looks at; without a value for them it is silent. */
  readonly limits?: readonly string[];
  /** An error that a person may accept all the same; warnings and notices always may. */
  readonly acceptable?: true;
  /** Fields without whose columns the rule has nothing to say, per role. Empty: always runs. */
  readonly needs: readonly { readonly role: "grants" | "activities"; readonly field: SourceField }[];
}
