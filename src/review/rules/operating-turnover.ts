import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { operatingSupport } from "../grantForms";
import { kronorLimit } from "../limitAmounts";
import { kronorText } from "../values";

/** A särskilt driftstöd went to a store with more than 11 000 000 kronor in turnover, without special reasons (21 §). */
export const operatingTurnover = formRule({
  id: "operating-turnover",
  family: "grants",
  severity: "warning",
  limits: ["operating-turnover"],
  needs: grantColumns("grantForm", "turnover"),
  hasBasis: true,
  forms: [operatingSupport],
  check(grant, { limit, isUnread }) {
    const { turnover, decisionDate } = grant;
    const most = limit("operating-turnover", decisionDate);
    if (turnover === null || most === null || turnover <= kronorLimit(most)) return null;
    if (grant.specialReasons === true || isUnread(grant, "specialReasons")) return null;
    return {
      cell: cellOf(grant, "turnover"),
      related: cellsOf(grant, "specialReasons"),
      value: kronorText(turnover),
      values: { limit: { ore: kronorLimit(most) } },
    };
  },
});
