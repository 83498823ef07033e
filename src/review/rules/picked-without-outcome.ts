import { cellOf } from "../../model";
import { dataRule } from "../context";
import { activityColumns } from "../fields";
import { ofFollowUpYear } from "../years";
import { cellText } from "../values";

/** An activity is picked for the memo, but has neither an outcome nor a count: there is nothing to say. */
export const pickedWithoutOutcome = dataRule({
  id: "picked-without-outcome",
  severity: "error",
  needs: activityColumns("outcome", "includeInMemo"),
  *check({ dataset }) {
    for (const activity of dataset.activities) {
      const hasNothing = activity.outcome.trim() === "" && activity.count === null;
      if (!activity.picked || !hasNothing || !ofFollowUpYear(activity, dataset)) continue;
      const pick = cellOf(activity, "includeInMemo");
      yield { cell: cellOf(activity, "outcome"), related: pick ? [pick] : [], value: cellText(activity.activity) };
    }
  },
});
