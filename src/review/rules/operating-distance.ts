import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { operatingSupport } from "../grantForms";
import { limitText } from "../limitAmounts";

/** A särskilt driftstöd went to a store that is not over 10 km from the next, not on an island and without special reasons (21 §). */
export const operatingDistance = formRule({
  id: "operating-distance",
  family: "grants",
  severity: "warning",
  limits: ["operating-distance"],
  needs: grantColumns("grantForm", "distanceKm"),
  hasBasis: true,
  forms: [operatingSupport],
  check(grant, { limit, isUnread }) {
    const { distanceKm, decisionDate } = grant;
    const least = limit("operating-distance", decisionDate);
    if (distanceKm === null || least === null || distanceKm > least.value) return null;
    if (grant.island === true || grant.specialReasons === true) return null;
    if (isUnread(grant, "island") || isUnread(grant, "specialReasons")) return null;
    return {
      cell: cellOf(grant, "distanceKm"),
      related: cellsOf(grant, "island", "specialReasons"),
      value: `${String(distanceKm).replace(".", ",")}\u00A0km`,
      values: { limit: limitText(least) },
    };
  },
});
