import { cellOf, type Grant, type GrantField } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import type { Observation } from "../rule";
import { dateText } from "../values";

type DateField = GrantField & ("applicationDate" | "decisionDate" | "paidDate");

/** A pair of dates where the first must not be later than the second; the finding stands at the cell that is least likely to be right. */
interface Step {
  readonly kind: string;
  readonly first: DateField;
  readonly second: DateField;
  readonly at: DateField;
}

const applied: Step = { kind: "lateApplication", first: "applicationDate", second: "decisionDate", at: "applicationDate" };
const paid: Step = { kind: "earlyPayment", first: "decisionDate", second: "paidDate", at: "paidDate" };
/** Only for a case with no date of decision: else the two steps above say it. */
const paidUndecided: Step = { kind: "paymentBeforeApplication", first: "applicationDate", second: "paidDate", at: "paidDate" };

/** The dates of a case are out of order: not application ≤ decision ≤ payment. */
export const dateOrder = dataRule({
  id: "date-order",
  severity: "error",
  needs: grantColumns("decisionDate"),
  *check({ dataset }) {
    for (const grant of dataset.grants) {
      for (const step of grant.decisionDate === null ? [paidUndecided] : [applied, paid]) {
        const observation = brokenStep(grant, step);
        if (observation) yield observation;
      }
    }
  },
});

function brokenStep(grant: Grant, { kind, first, second, at }: Step): Observation | null {
  const [before, after] = [grant[first], grant[second]];
  if (before === null || after === null || before <= after) return null;
  const other = cellOf(grant, at === first ? second : first);
  return {
    cell: cellOf(grant, at),
    related: other ? [other] : [],
    value: dateText(at === first ? before : after),
    values: { kind, before: dateText(before), after: dateText(after) },
  };
}
