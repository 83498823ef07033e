import type { CellStyle, WrittenCell } from "./actions";
import type { RangeRef } from "./cells";
import type { ChartPlan } from "./charts";
import type { ColorRule } from "./colorRules";
import type { SheetMark } from "./snapshot";

/** An owned sheet as it stood before a refresh, so that it can stand so again. */
export interface SheetState {
  /** Excel's id: the sheet may have been renamed since. */
  readonly id: string;
  readonly name: string;
  /** As it was: says the block, the charts and the colour rules that the add-in had written. */
  readonly mark: SheetMark;
  /** The block that the add-in had written, from A1; null when it had written none. */
  readonly block: RangeRef | null;
  /** All of these have the shape of the block. Formulas as `{formula}`; a text that only looks like one is a text. */
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly styles: readonly (readonly CellStyle[])[];
  /** Where cells of the block lead; only links within the workbook. */
  readonly links: readonly SheetLink[];
  readonly merged: readonly RangeRef[];
  /** Points, one for each row of the block. */
  readonly heights: readonly number[];
  /** Points, one for each column of the block. */
  readonly widths: readonly number[];
  readonly charts: readonly ChartPlan[];
  /** The names of the add-in's charts whose plans are lost with the mark: they can be left, but not put back. Left out where there are none. */
  readonly unknownCharts?: readonly string[];
  readonly colors: readonly ColorRule[];
}

export interface SheetLink {
  readonly cell: RangeRef;
  readonly target: RangeRef;
  readonly text: string;
  readonly tip: string;
}

/** What a refresh can be taken back with, kept in memory as long as the add-in's runtime lives. */
export interface RefreshUndo {
  /** The owned sheets as they were; a sheet that the refresh created is not among them. */
  readonly before: readonly SheetState[];
  /** Ids of the sheets that the refresh created: taking it back empties them, and leaves them (deleting clears Excel's own undo). */
  readonly created: readonly string[];
}
