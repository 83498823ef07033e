import { cellOf, type Limit, type Ore } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { investment } from "../grantForms";
import { limitText, shareOf } from "../limitAmounts";
import type { DecidedGrant } from "../ordinance";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/**
 * An investeringsbidrag is more than 85 percent of the cost, or more than 50 percent without one of the five grounds of 17 § (16 and 17 §§).
 * Without a column for the ground only the first can be told.
 */
export const investmentShare = formRule({
  id: "investment-share",
  family: "grants",
  severity: "warning",
  limits: ["investment-share", "investment-share-without-ground"],
  needs: grantColumns("grantForm", "grantedAmount", "eligibleCost"),
  hasBasis: true,
  forms: [investment],
  check(grant, { limit, isUnread }) {
    const { granted, eligibleCost, decisionDate } = grant;
    if (granted === null || eligibleCost === null) return null;
    const most = limit("investment-share", decisionDate);
    if (most !== null && granted > shareOf(eligibleCost, most)) return observationOf(grant, "most", most, granted, eligibleCost);
    const mostWithoutGround = limit("investment-share-without-ground", decisionDate);
    if (mostWithoutGround === null || granted <= shareOf(eligibleCost, mostWithoutGround) || hasGround(grant)) return null;
    if (!grant.source.columns.rateGround || isUnread(grant, "rateGround")) return null;
    return observationOf(grant, "ground", mostWithoutGround, granted, eligibleCost);
  },
});

function hasGround({ rateGround }: DecidedGrant): boolean {
  return rateGround !== null && Number.isInteger(rateGround) && rateGround >= 1 && rateGround <= 5;
}

function observationOf(grant: DecidedGrant, kind: "most" | "ground", limit: Limit, granted: Ore, cost: Ore): Observation {
  return {
    cell: cellOf(grant, "grantedAmount"),
    related: cellsOf(grant, "eligibleCost", "rateGround"),
    value: kronorText(granted),
    values: { kind, share: limitText(limit), cost: { ore: cost }, ceiling: { ore: shareOf(cost, limit) } },
  };
}
