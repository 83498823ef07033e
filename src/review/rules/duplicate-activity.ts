import { cellOf, type Activity } from "../../model";
import { categoryKey } from "../../programme";
import { dataRule, groupBy } from "../context";
import { activityColumns } from "../fields";
import { cellText } from "../values";
import { ofFollowUpYear } from "../years";

/**
 * The same activity stands twice in the same area and year. The same words for two municipalities are two activities. One finding for all
 * rows of an activity.
 */
export const duplicateActivity = dataRule({
  id: "duplicate-activity",
  family: "activities",
  severity: "warning",
  needs: activityColumns("area", "activity"),
  *check({ dataset }) {
    const own = dataset.activities.filter((activity) => isNamed(activity) && ofFollowUpYear(activity, dataset));
    for (const [first, second, ...others] of groupBy(own, identity).values()) {
      if (!first || !second) continue;
      const rows = [first, second, ...others];
      yield {
        // The first row was there before: what is odd is that the activity comes again.
        cell: cellOf(second, "activity"),
        related: [first, ...others].flatMap((activity) => cellOf(activity, "activity") ?? []),
        value: cellText(second.activity),
        values: { count: rows.length, area: second.area ?? "", rows: { list: rows.map(({ row }) => String(row + 1)) } },
      };
    }
  },
});

function isNamed({ area, activity }: Activity): boolean {
  return area !== null && activity.trim() !== "";
}

function identity({ area, activity, year, municipality, municipalityText }: Activity): string {
  return JSON.stringify([area, year, categoryKey(activity), municipality ?? categoryKey(municipalityText)]);
}
