import { cellOf } from "../../model";
import { activityColumns } from "../fields";
import { activityRule } from "../rowRules";
import { cellText } from "../values";
import { ofFollowUpYear } from "../years";

/** An activity is done, but has no outcome text. */
export const doneWithoutOutcome = activityRule({
  id: "done-without-outcome",
  family: "activities",
  severity: "error",
  needs: activityColumns("outcome", "status"),
  check(activity, context) {
    if (!activity.done || activity.outcome.trim() !== "" || !ofFollowUpYear(activity, context.dataset)) return null;
    if (context.isUnread(activity, "outcome")) return null;
    const status = cellOf(activity, "status");
    return {
      cell: cellOf(activity, "outcome"),
      related: status ? [status] : [],
      value: cellText(activity.activity),
      values: { status: activity.statusText.trim() },
    };
  },
});
