import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { investment } from "../grantForms";
import { dateText } from "../values";

/** An investeringsbidrag was applied for after the measure had started (25 §). The same day is in time. */
export const applicationAfterStart = formRule({
  id: "application-after-start",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "applicationDate", "startDate"),
  hasBasis: true,
  forms: [investment],
  check(grant) {
    const { applicationDate, startDate } = grant;
    if (applicationDate === null || startDate === null || applicationDate <= startDate) return null;
    return {
      cell: cellOf(grant, "applicationDate"),
      related: cellsOf(grant, "startDate"),
      value: dateText(applicationDate),
      values: { start: dateText(startDate) },
    };
  },
});
