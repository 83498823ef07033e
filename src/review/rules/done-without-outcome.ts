import { cellOf } from "../../model";
import { dataRule } from "../context";
import { activityColumns } from "../fields";
import { ofFollowUpYear } from "../years";
import { cellText } from "../values";

/** An activity is done, but has no outcome text. */
export const doneWithoutOutcome = dataRule({
  id: "done-without-outcome",
  severity: "error",
  needs: activityColumns("outcome", "status"),
  *check({ dataset }) {
    for (const activity of dataset.activities) {
      if (!activity.done || activity.outcome.trim() !== "" || !ofFollowUpYear(activity, dataset)) continue;
      const status = cellOf(activity, "status");
      yield {
        cell: cellOf(activity, "outcome"),
        related: status ? [status] : [],
        value: cellText(activity.activity),
        values: { status: activity.statusText.trim() },
      };
    }
  },
});
