import { cellOf, serialOfDate } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { homeDelivery } from "../grantForms";
import { kronorLimit, limitText } from "../limitAmounts";
import { kronorText } from "../values";

/** The net cost of a hemsändningsbidrag is under half a prisbasbelopp of the support year (12 §). A year without one is not judged. */
export const homeDeliveryFloor = formRule({
  id: "home-delivery-floor",
  family: "grants",
  severity: "warning",
  limits: ["home-delivery-floor", "price-base-amount"],
  needs: grantColumns("grantForm", "eligibleCost", "supportYear"),
  hasBasis: true,
  forms: [homeDelivery],
  check(grant, { limit }) {
    const { eligibleCost, supportYear, decisionDate } = grant;
    if (eligibleCost === null || supportYear === null) return null;
    const newYear = serialOfDate(supportYear, 1, 1);
    const share = limit("home-delivery-floor", decisionDate);
    const base = newYear === null ? null : limit("price-base-amount", newYear);
    if (share === null || base === null) return null;
    const floor = kronorLimit(base, share.value);
    if (eligibleCost >= floor) return null;
    return {
      cell: cellOf(grant, "eligibleCost"),
      related: cellsOf(grant, "supportYear"),
      value: kronorText(eligibleCost),
      values: { floor: { ore: floor }, share: limitText(share), base: { ore: kronorLimit(base) }, year: String(supportYear) },
    };
  },
});
