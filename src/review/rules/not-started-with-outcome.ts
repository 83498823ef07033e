import { cellOf } from "../../model";
import { dataRule } from "../context";
import { activityColumns } from "../fields";
import { notStarted } from "../statuses";
import { cellText } from "../values";
import { ofFollowUpYear } from "../years";

/** An activity has not begun, but has an outcome text: the status is the likelier to be out of date. */
export const notStartedWithOutcome = dataRule({
  id: "not-started-with-outcome",
  family: "activities",
  severity: "warning",
  needs: activityColumns("outcome", "status"),
  *check({ dataset, programme }) {
    const waiting = notStarted(programme);
    for (const activity of dataset.activities) {
      const { status, outcome, done } = activity;
      if (status === null || done || !waiting.has(status) || outcome.trim() === "" || !ofFollowUpYear(activity, dataset)) continue;
      const text = cellOf(activity, "outcome");
      yield {
        cell: cellOf(activity, "status"),
        related: text ? [text] : [],
        value: cellText(activity.activity),
        values: { status: activity.statusText.trim() },
      };
    }
  },
});
