import { cellOf, yearOfSerial } from "../../model";
import { dataRule } from "../context";
import { cellsOf } from "../fieldCells";
import { grantColumns } from "../fields";
import { homeDelivery } from "../grantForms";
import { isUnderOrdinance } from "../ordinance";
import { paidParts } from "../paidParts";
import { dateText } from "../values";

/** A hemsändningsbidrag was paid before its support year was over; it is paid in arrears (32 §). Each payment is looked at. */
export const homeDeliveryYear = dataRule({
  id: "home-delivery-year",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "supportYear", "paidDate"),
  hasBasis: true,
  *check(context) {
    const parts = paidParts(context);
    for (const grant of context.grantsOfForm(homeDelivery).filter(isUnderOrdinance).flatMap(parts.rowsOf)) {
      const { supportYear, paidDate } = grant;
      if (supportYear === null || paidDate === null || supportYear < yearOfSerial(paidDate)) continue;
      yield {
        cell: cellOf(grant, "supportYear"),
        related: cellsOf(grant, "paidDate"),
        value: String(supportYear),
        values: { paid: dateText(paidDate) },
      };
    }
  },
});
