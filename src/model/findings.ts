import type { RangeRef } from "./cells";
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
}

/** Facts about a rule, for the runner, the pane and the documentation. */
export interface RuleMeta {
  /** Kebab-case, stable: stands in result files and in settings. */
  readonly id: string;
  readonly severity: Severity;
  /** Short title as a statement: message id `rule.<id>.title`. */
  readonly titleId: string;
  /** The legal or other basis as message id, where there is one. */
  readonly basisId?: string;
  /** Fields without whose columns the rule has nothing to say, per role. Empty: always runs. */
  readonly needs: readonly { readonly role: "grants" | "activities"; readonly field: SourceField }[];
}
