import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { homeDelivery } from "../grantForms";
import { kronorLimit } from "../limitAmounts";
import { kronorText, numberText } from "../values";

/** A hemsändningsbidrag is more than 100 kronor for each delivery to a household in the year (13 §). */
export const homeDeliveryPerDelivery = formRule({
  id: "home-delivery-per-delivery",
  family: "grants",
  severity: "warning",
  limits: ["home-delivery-per-delivery"],
  needs: grantColumns("grantForm", "grantedAmount", "deliveries"),
  hasBasis: true,
  forms: [homeDelivery],
  check(grant, { limit }) {
    const { granted, deliveries, decisionDate } = grant;
    const most = limit("home-delivery-per-delivery", decisionDate);
    if (granted === null || deliveries === null || most === null) return null;
    const ceiling = kronorLimit(most, deliveries);
    if (granted <= ceiling) return null;
    return {
      cell: cellOf(grant, "grantedAmount"),
      related: cellsOf(grant, "deliveries"),
      value: kronorText(granted),
      values: { each: { ore: kronorLimit(most) }, deliveries: numberText(deliveries), ceiling: { ore: ceiling } },
    };
  },
});
