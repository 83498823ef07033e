import type { Dataset, RangeRef } from "../../model";
import { dataRule } from "../context";
import { activityColumns } from "../fields";
import { ofFollowUpYear } from "../years";

/** A priority area has no activity of the follow-up year, or none that is picked for the memo: its section would be empty. */
export const areaEmpty = dataRule({
  id: "area-empty",
  family: "activities",
  severity: "warning",
  needs: activityColumns("area"),
  *check({ dataset, programme }) {
    const areas = new Set<string | null>();
    const picked = new Set<string | null>();
    for (const activity of dataset.activities) {
      if (!ofFollowUpYear(activity, dataset)) continue;
      areas.add(activity.area);
      if (activity.picked) picked.add(activity.area);
    }
    const cell = areaHeader(dataset);
    const year = dataset.year === null ? "none" : String(dataset.year);
    for (const { name } of programme.areas) {
      if (picked.has(name)) continue;
      yield { cell, value: name, values: { kind: areas.has(name) ? "nonePicked" : "noActivity", year } };
    }
  },
});

/** What is missing stands in no row; the header of the column tells where it would. */
function areaHeader({ sources }: Dataset): RangeRef | null {
  for (const { role, body, columns } of sources) {
    if (role !== "activities" || !columns.area || body.row === 0) continue;
    return { sheet: body.sheet, row: body.row - 1, column: columns.area.column, rowCount: 1, columnCount: 1 };
  }
  return null;
}
