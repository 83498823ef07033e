import type { RuleMeta, SourceField } from "../model";

/** Columns of kronor, and the count that the memo says: what is wrong there makes a figure wrong. */
export const amountFields: ReadonlySet<SourceField> = new Set<SourceField>([
  "grantedAmount",
  "eligibleCost",
  "turnover",
  "paidAmount",
  "recoveredAmount",
  "count",
]);

/** Columns that a rule needs among the grants. */
export function grantColumns(...fields: readonly SourceField[]): RuleMeta["needs"] {
  return fields.map((field) => ({ role: "grants", field }));
}

/** Columns that a rule needs among the activities. */
export function activityColumns(...fields: readonly SourceField[]): RuleMeta["needs"] {
  return fields.map((field) => ({ role: "activities", field }));
}
