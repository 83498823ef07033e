import type { RangeRef } from "./cells";

/** A chart of the add-in's on one of its sheets: what Excel is asked to draw, and what the workbench draws. */
export interface ChartPlan {
  /** The add-in's own, unique on its sheet: "Uf_Stodformer". A chart that has it is updated in place; all others are the user's. */
  readonly name: string;
  readonly kind: ChartKind;
  /** Says what is counted: "Beviljade kronor per stödform". */
  readonly title: string;
  /** The cells that name the bars, in the order in which they are to be read: top to bottom, or left to right. */
  readonly categories: RangeRef;
  readonly series: readonly ChartSeries[];
  /** The title of the value axis: "kronor", "insatser". */
  readonly unit: string;
  /** en-US number format code of the data labels and of the value axis. */
  readonly format: string;
  /** The cells that it covers. */
  readonly place: RangeRef;
}

/** Bars lie, columns stand. */
export type ChartKind = "clusteredBar" | "stackedBar" | "clusteredColumn";

export interface ChartSeries {
  /** As the legend says it; a chart with one series has no legend. */
  readonly name: string;
  /** As many cells as there are categories. */
  readonly values: RangeRef;
  /** "#107C41" */
  readonly color: string;
  /** The colour of the numbers: they stand inside the parts of a stacked bar, else beside the bars. */
  readonly labelColor: string;
}

/** All charts of the add-in have names that begin so. */
export const chartPrefix = "Uf_";
