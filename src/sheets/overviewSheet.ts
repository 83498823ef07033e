import type { CellRef, Dataset, FigureTable, Programme } from "../model";
import { emptyDraft, type SheetDraft } from "./draft";
import type { FindingCounts } from "./findingsByArea";
import type { AreaTotals } from "./grantsTable";
import { firstBodyRow, putHead, type SheetHead } from "./head";
import { putAreaTable } from "./overviewAreas";
import { putKeyNumbers } from "./overviewKeyNumbers";
import { putSheetList } from "./overviewSheetList";
import { say } from "./words";

/** What the sheet Översikt is laid out from. */
export interface OverviewMaterial {
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly figures: FigureTable;
  readonly year: number;
  readonly areas: readonly OverviewArea[];
  readonly findings: ReadonlyMap<string, FindingCounts>;
  readonly memoSheet: string;
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

/** Översikt: the key numbers, one row per priority area, and the sheets. Charts come later, between the table and the sheets. */
export function layoutOverview(sheet: string, head: SheetHead, material: OverviewMaterial): SheetDraft {
  const draft = emptyDraft(sheet);
  putHead(draft, say("sheets.name.overview"), head, "sheets.refreshed");
  const tableTop = firstBodyRow + 4;
  const { nextRow, totals } = putAreaTable(draft, tableTop, material);
  putKeyNumbers(draft, firstBodyRow, material, totals);
  putSheetList(draft, nextRow, material);
  return draft;
}

/** Widths in characters, from column A on. */
export function overviewWidths(columnCount: number): number[] {
  return [1.5, 33, ...Array.from({ length: columnCount - 2 }, () => 12)];
}
