import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { grantRule } from "../rowRules";
import { kronorText } from "../values";

/** A case that was rejected, written off or withdrawn has an amount. Such rows are never counted. */
export const rejectedWithAmount = grantRule({
  id: "rejected-with-amount",
  family: "grants",
  severity: "error",
  needs: grantColumns("decision", "grantedAmount"),
  check(grant, { programme }) {
    // A later part of a grant paid in parts does not count either, but its decision does.
    if (grant.counts || grant.decision === null || grant.granted === null || grant.granted === 0) return null;
    const isRejection = programme.decisions.some((decision) => decision.name === grant.decision && !decision.counts);
    if (!isRejection) return null;
    const decisionCell = cellOf(grant, "decision");
    return {
      cell: cellOf(grant, "grantedAmount"),
      related: decisionCell ? [decisionCell] : [],
      value: kronorText(grant.granted),
      values: { decision: grant.decision },
    };
  },
});
