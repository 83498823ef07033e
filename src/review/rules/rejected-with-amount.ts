import { cellOf } from "../../model";
import { dataRule } from "../context";
import { cellsOf } from "../fieldCells";
import { grantColumns } from "../fields";
import { kronorText } from "../values";

/** A case that was rejected, written off or withdrawn has an amount. Such rows are never counted. */
export const rejectedWithAmount = dataRule({
  id: "rejected-with-amount",
  family: "grants",
  severity: "error",
  needs: grantColumns("decision", "grantedAmount"),
  *check({ notCounted, programme }) {
    // A later part of a grant paid in parts does not count either, but its decision does.
    const rejections = new Set(programme.decisions.filter(({ counts }) => !counts).map(({ name }) => name));
    for (const grant of notCounted()) {
      const { decision, granted } = grant;
      if (decision === null || granted === null || granted === 0 || !rejections.has(decision)) continue;
      yield { cell: cellOf(grant, "grantedAmount"), related: cellsOf(grant, "decision"), value: kronorText(granted), values: { decision } };
    }
  },
});
