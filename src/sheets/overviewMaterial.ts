import type { CellRef, Dataset, FigureTable, Programme } from "../model";
import type { FindingCounts } from "./findingsByArea";
import type { AreaTotals } from "./grantsTable";

/** What the sheet Översikt is laid out from. */
export interface OverviewMaterial {
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly figures: FigureTable;
  readonly year: number;
  readonly areas: readonly OverviewArea[];
  readonly findings: ReadonlyMap<string, FindingCounts>;
  readonly memoSheet: string;
  readonly followUpSheet: string;
  /** Where figures already stand, on the areas' sheets. */
  readonly placements: ReadonlyMap<string, CellRef>;
}

export interface OverviewArea {
  readonly name: string;
  readonly sheet: string;
  /** Null where the area has no grants in either year. */
  readonly totals: AreaTotals | null;
  readonly hasGrantForms: boolean;
}
