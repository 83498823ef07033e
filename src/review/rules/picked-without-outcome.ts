import { cellOf } from "../../model";
import { activityColumns } from "../fields";
import { activityRule } from "../rowRules";
import { cellText } from "../values";
import { ofFollowUpYear } from "../years";

/** An activity is picked for the memo, but has neither an outcome nor a count: there is nothing to say. */
export const pickedWithoutOutcome = activityRule({
  id: "picked-without-outcome",
  family: "activities",
  severity: "error",
  needs: activityColumns("outcome", "includeInMemo"),
  check(activity, context) {
    const hasNothing = activity.outcome.trim() === "" && activity.count === null;
    if (!activity.picked || !hasNothing || !ofFollowUpYear(activity, context.dataset)) return null;
    if (context.isUnread(activity, "outcome") || context.isUnread(activity, "count")) return null;
    const pick = cellOf(activity, "includeInMemo");
    return { cell: cellOf(activity, "outcome"), related: pick ? [pick] : [], value: cellText(activity.activity) };
  },
});
