import { cellOf, type Grant, type Serial } from "../../model";
import { grantColumns } from "../fields";
import type { Observation } from "../rule";
import { grantRule } from "../rowRules";
import { dateText } from "../values";

type DateField = "applicationDate" | "decisionDate" | "paidDate";

/** The dates of a case are out of order: not application ≤ decision ≤ payment. A missing date is in no order. */
export const dateOrder = grantRule({
  id: "date-order",
  family: "grants",
  severity: "error",
  needs: grantColumns("decisionDate"),
  check(grant) {
    const { applicationDate, decisionDate, paidDate } = grant;
    const isLate = isAfter(applicationDate, decisionDate);
    const isPaidEarly = isAfter(decisionDate, paidDate);
    // Where there is a decision, its two steps say it.
    const isPaidUnapplied = decisionDate === null && isAfter(applicationDate, paidDate);
    if (!isLate && !isPaidEarly && !isPaidUnapplied) return null;
    return [
      ...(isLate ? [observationOf(grant, "lateApplication", ["applicationDate", "decisionDate"], "applicationDate")] : []),
      ...(isPaidEarly ? [observationOf(grant, "earlyPayment", ["decisionDate", "paidDate"], "paidDate")] : []),
      ...(isPaidUnapplied ? [observationOf(grant, "paymentBeforeApplication", ["applicationDate", "paidDate"], "paidDate")] : []),
    ];
  },
});

function isAfter(first: Serial | null, second: Serial | null): boolean {
  return first !== null && second !== null && first > second;
}

/**
 * @param order the two fields, the one that should come first in front
 * @param at the one of them where the finding stands: a date of decision is the likelier to be right, the figures rest on it
 */
function observationOf(grant: Grant, kind: string, [before, after]: readonly [DateField, DateField], at: DateField): Observation {
  const other = cellOf(grant, at === before ? after : before);
  return {
    cell: cellOf(grant, at),
    related: other ? [other] : [],
    value: dateOf(grant, at),
    values: { kind, before: dateOf(grant, before), after: dateOf(grant, after) },
  };
}

function dateOf(grant: Grant, field: DateField): string {
  const date = grant[field];
  return date === null ? "" : dateText(date);
}
