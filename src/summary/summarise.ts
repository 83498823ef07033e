import type { Dataset, Figure, FigureTable, Programme } from "../model";
import { activityFigures } from "./activityFigures";
import { grantFigures } from "./grantFigures";

/**
 * All figures of the follow-up year and what they are compared with, by id; empty when no year is known.
 *
 * A form's figures and the counts of activities have Excel formulas over the source tables. Totals, changes, shares and what is left over
 * ("unknown") follow from cells of the sheet where they stand, so their formula is null. So it is for a number that no plain formula can
 * say: grants paid in parts, and formulas too long for Excel.
 */
export function summarise(dataset: Dataset, programme: Programme): FigureTable {
  const { year } = dataset;
  if (year === null) return new Map();
  const figures: readonly Figure[] = [...grantFigures(dataset, programme, year), ...activityFigures(dataset, programme, year)];
  return new Map(figures.map((figure) => [figure.id, figure]));
}
