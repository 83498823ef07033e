import type { WallClock } from "./clock";
import type { Dataset } from "./dataset";
import type { Finding, RulesRun } from "./findings";
import type { FigureTable, PlacedFigure } from "./figures";
import type { Memo } from "./memo";
import type { Programme } from "./programme";
import type { Renewal } from "./renewals";
import type { RefreshUndo } from "./sheetStates";
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
  readonly followUp: Memo;
  readonly followUpStamp: DataStamp;
  /** The parameters of a year, when another year's memo stands in the workbook; [] otherwise. */
  readonly renewals: readonly Renewal[];
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
  /** Some document proposes another text than its sheet did before, or had no sheet. */
  readonly newProposals: boolean;
  /** Takes the refresh back; null when the state before could not be read. */
  readonly undo: RefreshUndo | null;
}

/** How a sheet stands after a refresh that stopped half-way. */
export interface SheetStanding {
  readonly name: string;
  /** - "written": by this refresh · "older": as an earlier one left it · "protected": older, and it cannot be written · "absent": not there, or empty */
  readonly state: "written" | "older" | "protected" | "absent";
  /** When it says that it was refreshed; null when it says nothing. */
  readonly refreshedAt: WallClock | null;
}

/** What taking a refresh back did. */
export interface RefreshUndone {
  /** The names of the sheets that stand as they did. */
  readonly restored: readonly string[];
  /** The names of the sheets that the refresh had created; they are empty now. */
  readonly emptied: readonly string[];
  /** Owned sheets that are gone or protected now, and could not be put back. */
  readonly left: readonly string[];
}

/** The parts of a refresh, in order. */
export type RefreshStage = "reading" | "reviewing" | "writing" | "comparing";
