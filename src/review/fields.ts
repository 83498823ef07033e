import type { RuleMeta, SourceField } from "../model";

/** Columns of kronor, and the count that the memo says: what is wrong there makes a figure or the memo wrong. */
export const amountFields: ReadonlySet<SourceField> = new Set<SourceField>([
  "grantedAmount",
  "eligibleCost",
  "turnover",
  "paidAmount",
  "recoveredAmount",
  "count",
]);

/** Columns of whole numbers from zero. */
export const countFields: ReadonlySet<SourceField> = new Set<SourceField>(["households", "deliveries", "count"]);

/** Columns of dates, per role. */
export const grantDates = ["decisionDate", "applicationDate", "startDate", "municipalOpinionDate", "paidDate"] as const;
export const activityDates = ["startDate", "endDate"] as const;

/** Columns that a rule needs among the grants. */
export function grantColumns(...fields: readonly SourceField[]): RuleMeta["needs"] {
  return fields.map((field) => ({ role: "grants", field }));
}

/** Columns that a rule needs among the activities. */
export function activityColumns(...fields: readonly SourceField[]): RuleMeta["needs"] {
  return fields.map((field) => ({ role: "activities", field }));
}
