import { cellOf } from "../../model";
import { dataRule } from "../context";
import { activityColumns } from "../fields";
import { cancelled } from "../statuses";
import { cellText, dateText } from "../values";
import { lastDayOf, ofFollowUpYear } from "../years";

/**
 * The end date of an activity has passed, and it is neither done nor cancelled. It is judged on the last day of the follow-up year, so that
 * the same workbook gives the same findings on any day. A status that is not in the list has a finding of its own.
 */
export const overdue = dataRule({
  id: "overdue",
  family: "activities",
  severity: "warning",
  needs: activityColumns("endDate", "status"),
  *check({ dataset, programme }) {
    const lastDay = lastDayOf(dataset);
    if (lastDay === null) return;
    const dropped = cancelled(programme);
    for (const activity of dataset.activities) {
      const { endDate, status, statusText, done } = activity;
      if (done || endDate === null || endDate > lastDay || !ofFollowUpYear(activity, dataset)) continue;
      const state = statusText.trim();
      const isKnown = status === null ? state === "" : !dropped.has(status);
      if (!isKnown || activity.source.columns.status === undefined) continue;
      const statusCell = cellOf(activity, "status");
      yield {
        cell: cellOf(activity, "endDate"),
        related: statusCell ? [statusCell] : [],
        value: dateText(endDate),
        values: { activity: cellText(activity.activity), status: state === "" ? "none" : state, day: { date: lastDay } },
      };
    }
  },
});
