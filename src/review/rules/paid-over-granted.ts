import { noMoney, type Grant, type Ore } from "../../model";
import { dataRule } from "../context";
import { cellsOf, cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { paidParts, type PaidParts } from "../paidParts";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/** More was paid than granted, all payments of a case taken together; or something was paid, and not paid back, without a grant. */
export const paidOverGranted = dataRule({
  id: "paid-over-granted",
  family: "grants",
  severity: "error",
  needs: grantColumns("grantedAmount", "paidAmount"),
  *check(context) {
    const parts = paidParts(context);
    const paidTooMuch = context.dataset.grants.filter((grant) => {
      const paid = parts.sumOf(grant, "paidAmount");
      return paid !== null && paid > 0 && !parts.isLater(grant) && isTooMuch(grant, paid, parts);
    });
    for (const grant of paidTooMuch) yield observationOf(grant, parts.rowsOf(grant), parts.sumOf(grant, "paidAmount") ?? noMoney);
  },
});

function isTooMuch(grant: Grant, paid: Ore, { sumOf }: PaidParts): boolean {
  // A granted amount of zero or less is the fault itself, and another rule's.
  if (grant.counts) return grant.granted !== null && grant.granted > 0 && paid > grant.granted;
  // Of an unknown decision another rule speaks; nobody can tell what it means.
  if (grant.decision === null) return false;
  return paid - (sumOf(grant, "recoveredAmount") ?? 0) > (grant.granted ?? 0);
}

function observationOf(grant: Grant, rows: readonly Grant[], paid: Ore): Observation {
  const cells = cellsOfRows(
    rows.filter((row) => row.paidAmount !== null),
    "paidAmount",
  );
  return {
    cell: cells.at(-1) ?? null,
    related: [...cells.slice(0, -1), ...cellsOf(grant, grant.counts ? "grantedAmount" : "decision")],
    value: kronorText(paid),
    values: {
      kind: grant.counts ? "granted" : "rejected",
      granted: { ore: grant.granted ?? noMoney },
      decision: grant.decision ?? "",
      count: cells.length,
    },
  };
}
