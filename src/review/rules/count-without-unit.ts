import { cellOf } from "../../model";
import { activityColumns } from "../fields";
import { activityRule } from "../rowRules";
import { cellText, numberText } from "../values";
import { ofFollowUpYear } from "../years";

/** An activity has a count, but not of what. */
export const countWithoutUnit = activityRule({
  id: "count-without-unit",
  family: "activities",
  severity: "warning",
  needs: activityColumns("count", "unit"),
  check(activity, context) {
    const { count, unit, source } = activity;
    if (count === null || unit.trim() !== "" || source.columns.unit === undefined) return null;
    if (!ofFollowUpYear(activity, context.dataset) || context.isUnread(activity, "unit")) return null;
    const number = cellOf(activity, "count");
    return {
      cell: cellOf(activity, "unit"),
      related: number ? [number] : [],
      value: numberText(count),
      values: { activity: cellText(activity.activity) },
    };
  },
});
