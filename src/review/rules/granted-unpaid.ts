import { cellOf } from "../../model";
import { dataRule } from "../context";
import { cellsOf } from "../fieldCells";
import { grantColumns } from "../fields";
import { operatingSupport, serviceGrant } from "../grantForms";
import { isUnderOrdinance } from "../ordinance";
import { paidParts } from "../paidParts";
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
    for (const grant of [serviceGrant, operatingSupport].flatMap(context.grantsOfForm)) {
      const { granted } = grant;
      const isPaid = (parts.sumOf(grant, "paidAmount") ?? 0) > 0;
      if (isPaid || granted === null || granted <= 0 || !isUnderOrdinance(grant)) continue;
      const cell = cellOf(grant, "paidAmount");
      const mayBePaid = parts.rowsOf(grant).some((row) => row.paidDate !== null || context.isUnread(row, "paidAmount"));
      if (cell === null || mayBePaid) continue;
      yield { cell, related: cellsOf(grant, "grantedAmount"), value: kronorText(granted) };
    }
  },
});
