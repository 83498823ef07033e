import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { grantRule } from "../rowRules";
import { kronorText } from "../values";

/** The granted amount of a grant is zero or less. */
export const amountNotPositive = grantRule({
  id: "amount-not-positive",
  family: "reading",
  severity: "error",
  needs: grantColumns("grantedAmount"),
  check(grant) {
    const { granted } = grant;
    if (granted === null || granted > 0 || !grant.counts) return null;
    return { cell: cellOf(grant, "grantedAmount"), value: kronorText(granted) };
  },
});
