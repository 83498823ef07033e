import { activityFigureId, allAreas, type ActivityGroup } from "../summary";
import { numberOf } from "./figureCells";
import { noArea } from "./findingsByArea";
import type { OverviewMaterial } from "./overviewMaterial";

/** 0-based columns; as many status columns as there are statuses in use. */
export interface OverviewGeometry {
  readonly groups: readonly ActivityGroup[];
  readonly first: number;
  readonly total: number;
  readonly name: number;
  readonly activities: number;
  readonly grants: number;
  readonly kronor: number;
  readonly kronorBefore: number;
  readonly change: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** Two charts stand side by side over these 0-based columns, whatever stands in the tables. */
export const chartHalves = { left: { column: 1, columnCount: 5 }, right: { column: 6, columnCount: 8 } } as const;

/** Widths in characters, from column A on: of so many columns, and at least those that the charts stand over. */
export function overviewWidths(columnCount = 0): number[] {
  const { column, columnCount: width } = chartHalves.right;
  return [1.5, 33, ...Array.from({ length: Math.max(columnCount, column + width) - 2 }, () => 12)];
}

/** Where the table of areas stands, with its heading in the given row. */
export function overviewGeometry(top: number, material: OverviewMaterial): OverviewGeometry {
  const groups = statusGroups(material);
  const name = 1;
  const activities = name + 1;
  const grants = activities + 1 + groups.length;
  const first = top + 2;
  const total = first + material.areas.length + (hasCommonFindings(material) ? 1 : 0);
  const kronor = { kronor: grants + 1, kronorBefore: grants + 2, change: grants + 3 };
  const found = { errors: grants + 4, warnings: grants + 5, notices: grants + 6 };
  return { groups, first, total, name, activities, grants, ...kronor, ...found };
}

/** How far an activity has come, the furthest first; statuses of the user's own come after these. */
const progress: readonly string[] = ["Pågår", "Ej påbörjad", "Försenad", "Utgår"];

/** The done activities first, always; then the other statuses that occur; last those without a known status, if there are any. */
function statusGroups({ programme, figures, year }: OverviewMaterial): ActivityGroup[] {
  const occurs = (group: ActivityGroup) => numberOf(figures, activityFigureId(allAreas, group, year)) > 0;
  const others = programme.statuses.filter((status) => !status.done && occurs(status.name)).map((status) => status.name);
  const rank = (status: string) => (progress.includes(status) ? progress.indexOf(status) : progress.length);
  others.sort((one, other) => rank(one) - rank(other));
  return ["done", ...others, ...(occurs("unknown") ? ["unknown"] : [])];
}

/** Whether there are findings that concern no area. */
export function hasCommonFindings({ findings }: OverviewMaterial): boolean {
  return findings.has(noArea);
}
