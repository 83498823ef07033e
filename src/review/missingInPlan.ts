import { cellOf } from "../model";
import { dataRule, type ReviewContext } from "./context";
import { activityColumns } from "./fields";
import type { Rule } from "./rule";
import { cancelled } from "./statuses";
import { cellText, columnName } from "./values";
import { ofFollowUpYear } from "./years";

/** A rule that every activity of the follow-up year has a text that the action plan demands. One that is cancelled need not. */
export function missingInPlan(id: string, field: "goal" | "responsible"): Rule<ReviewContext> {
  return dataRule({
    id,
    family: "activities",
    severity: "warning",
    needs: activityColumns(field),
    *check(context) {
      const { dataset, programme } = context;
      const dropped = cancelled(programme);
      for (const activity of dataset.activities) {
        const { source, status } = activity;
        if (activity[field].trim() !== "" || source.columns[field] === undefined || !ofFollowUpYear(activity, dataset)) continue;
        // A row without an activity has a finding of its own.
        const isDue = activity.activity.trim() !== "" && (status === null || !dropped.has(status));
        if (!isDue || context.isUnread(activity, field)) continue;
        yield { cell: cellOf(activity, field), value: cellText(activity.activity), values: { column: columnName({ source, field }) } };
      }
    },
  });
}
