import type { Dataset } from "./dataset";
import type { Finding, RulesRun } from "./findings";
import type { FigureTable, PlacedFigure } from "./figures";
import type { Memo } from "./memo";
import type { Programme } from "./programme";
import type { Recognition } from "./sources";

/** What reading and reviewing the workbook gives, before anything is written. */
export interface Review {
  readonly recognition: Recognition;
  readonly programme: Programme;
  readonly dataset: Dataset;
  /** What is left to look at. */
  readonly findings: readonly Finding[];
  /** What somebody has accepted, with the reason. */
  readonly accepted: readonly Finding[];
  readonly rulesRun: RulesRun;
}

/** Stands for the state of the data that a text was made from: equal texts and figures, equal stamps. */
export type DataStamp = string;

/** The figures and the memo that the tables give now; nothing of it has been written or compared with Excel yet. */
export interface Draft {
  readonly figures: FigureTable;
  readonly memo: Memo;
  readonly stamp: DataStamp;
}

/** A sheet that a refresh wrote. */
export interface WrittenSheet {
  readonly name: string;
  readonly created: boolean;
}

/** What a refresh gives: the findings are those of the data, of the texts and of the comparison with Excel. */
export interface Refresh {
  readonly year: number;
  readonly review: Review;
  readonly draft: Draft;
  readonly figures: readonly PlacedFigure[];
  readonly sheets: readonly WrittenSheet[];
}

/** The parts of a refresh, in order. */
export type RefreshStage = "reading" | "reviewing" | "writing" | "comparing";
