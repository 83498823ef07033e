import { cellOf } from "../../model";
import { activityColumns } from "../fields";
import { activityRule } from "../rowRules";
import { cellText, dateText } from "../values";

/** An activity ends before it starts. Of any year: where no other column says the year, the dates do. */
export const activityDates = activityRule({
  id: "activity-dates",
  family: "activities",
  severity: "error",
  needs: activityColumns("startDate", "endDate"),
  check(activity) {
    const { startDate, endDate } = activity;
    if (startDate === null || endDate === null || endDate >= startDate) return null;
    const start = cellOf(activity, "startDate");
    return {
      cell: cellOf(activity, "endDate"),
      related: start ? [start] : [],
      value: dateText(endDate),
      values: { activity: cellText(activity.activity), start: dateText(startDate) },
    };
  },
});
