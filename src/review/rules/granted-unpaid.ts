import { cellOf, type Grant } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { cellsOf } from "../fieldCells";
import { grantColumns } from "../fields";
import { operatingSupport, serviceGrant } from "../grantForms";
import { isUnderOrdinance } from "../ordinance";
import { paidParts } from "../paidParts";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/** A servicebidrag or särskilt driftstöd is granted, but nothing is paid (32 §). */
export const grantedUnpaid = dataRule({
  id: "granted-unpaid",
  family: "grants",
  severity: "info",
  needs: grantColumns("grantForm", "grantedAmount", "paidAmount"),
  hasBasis: true,
  *check(context) {
    const parts = paidParts(context);
    for (const formId of [serviceGrant, operatingSupport]) {
      const withoutPayment = context.grantsOfForm(formId).filter((grant) => (parts.sumOf(grant, "paidAmount") ?? 0) <= 0);
      for (const grant of withoutPayment) {
        const found = unpaid(grant, parts.rowsOf(grant), context);
        if (found !== null) yield found;
      }
    }
  },
});

/** @param rows the rows of the grant, without a paid amount */
function unpaid(grant: Grant, rows: readonly Grant[], { isUnread }: ReviewContext): Observation | null {
  const { granted } = grant;
  const cell = cellOf(grant, "paidAmount");
  if (cell === null || granted === null || granted <= 0 || !isUnderOrdinance(grant)) return null;
  const mayBePaid = rows.some((row) => row.paidDate !== null || isUnread(row, "paidAmount"));
  return mayBePaid ? null : { cell, related: cellsOf(grant, "grantedAmount"), value: kronorText(granted) };
}
