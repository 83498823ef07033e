import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { homeDelivery } from "../grantForms";
import { limitText, shareOf } from "../limitAmounts";
import { kronorText } from "../values";

/** A hemsändningsbidrag is more than half of the municipality's net cost (13 §). */
export const homeDeliveryShare = formRule({
  id: "home-delivery-share",
  family: "grants",
  severity: "warning",
  limits: ["home-delivery-share"],
  needs: grantColumns("grantForm", "grantedAmount", "eligibleCost"),
  hasBasis: true,
  forms: [homeDelivery],
  check(grant, { limit }) {
    const { granted, eligibleCost, decisionDate } = grant;
    const most = limit("home-delivery-share", decisionDate);
    if (granted === null || eligibleCost === null || most === null) return null;
    const ceiling = shareOf(eligibleCost, most);
    if (granted <= ceiling) return null;
    return {
      cell: cellOf(grant, "grantedAmount"),
      related: cellsOf(grant, "eligibleCost"),
      value: kronorText(granted),
      values: { share: limitText(most), cost: { ore: eligibleCost }, ceiling: { ore: ceiling } },
    };
  },
});
