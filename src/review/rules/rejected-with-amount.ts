import { cellOf } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import { kronorText } from "../values";

/** A case that was rejected, written off or withdrawn has an amount. Such rows are never counted. */
export const rejectedWithAmount = dataRule({
  id: "rejected-with-amount",
  severity: "error",
  needs: grantColumns("decision", "grantedAmount"),
  *check({ dataset, programme }) {
    const rejections = new Set(programme.decisions.filter((decision) => !decision.counts).map((decision) => decision.name));
    for (const grant of dataset.grants) {
      if (grant.decision === null || !rejections.has(grant.decision) || grant.granted === null || grant.granted === 0) continue;
      const decisionCell = cellOf(grant, "decision");
      yield {
        cell: cellOf(grant, "grantedAmount"),
        related: decisionCell ? [decisionCell] : [],
        value: kronorText(grant.granted),
        values: { decision: grant.decision },
      };
    }
  },
});
