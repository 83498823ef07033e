import { activityFigureId, allAreas, allForms, formsOfArea, grantFigureId, type ActivityGroup } from "../summary";
import { colorControl } from "./attention";
import { comparedFigure, controlFormula, type Compared, type Comparison } from "./control";
import { cellName, putRow, type SheetDraft } from "./draft";
import { numberOf } from "./figureCells";
import type { OverviewGeometry } from "./overviewGeometry";
import type { OverviewMaterial } from "./overviewMaterial";
import { say } from "./words";

/** The control row of Översikt: the engine's numbers below the sums, and whether every area's row agrees with them. */
export function putOverviewControl(draft: SheetDraft, geometry: OverviewGeometry, material: OverviewMaterial): void {
  const { figures, year } = material;
  const columns = comparedColumns(geometry, year);
  const values = columns.map(({ idOf }) => numberOf(figures, idOf(null)));
  const rows = (kronor: boolean): Compared[][] =>
    columns
      .filter((column) => column.kronor === kronor)
      .map(({ column, idOf }) =>
        material.areas.map((row, index) => comparedFigure(figures, idOf(row.name), cellName(geometry.first + index, column))),
      );
  const totals = (kronor: boolean): Compared[][] =>
    columns
      .filter((column) => column.kronor === kronor)
      .map(({ column, idOf }) => [comparedFigure(figures, idOf(null), cellName(geometry.total, column))]);
  const comparison = (of: (kronor: boolean) => Compared[][]): Comparison => ({ kronor: of(true), counts: of(false) });
  putRow(draft, geometry.total + 1, geometry.name, [say("sheets.control"), ...values]);
  putRow(draft, geometry.total + 1, geometry.notices, [controlFormula(comparison(rows), comparison(totals))]);
  colorControl(draft, geometry.total + 1, geometry.notices);
}

/** The columns of the control row, and the figure of an area (null: all of them) in each. */
function comparedColumns({ groups, activities, grants, kronor, kronorBefore }: OverviewGeometry, year: number) {
  const grant = (measure: "count" | "granted", ofYear: number) => (name: string | null) =>
    grantFigureId(name === null ? allForms : formsOfArea(name), measure, ofYear);
  const activity = (group: ActivityGroup) => (name: string | null) => activityFigureId(name ?? allAreas, group, year);
  return [
    { column: activities, kronor: false, idOf: activity("all") },
    ...groups.map((group, index) => ({ column: activities + 1 + index, kronor: false, idOf: activity(group) })),
    { column: grants, kronor: false, idOf: grant("count", year) },
    { column: kronor, kronor: true, idOf: grant("granted", year) },
    { column: kronorBefore, kronor: true, idOf: grant("granted", year - 1) },
  ];
}
