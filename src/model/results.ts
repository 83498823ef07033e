import type { Dataset } from "./dataset";
import type { Finding } from "./findings";
import type { PlacedFigure } from "./figures";
import type { Memo } from "./memo";
import type { Message } from "./messages";
import type { Programme } from "./programme";
import type { Recognition } from "./sources";

/** What reading and reviewing the workbook gives, before anything is written. */
export interface Review {
  readonly recognition: Recognition;
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** How many rules ran (had their columns). */
  readonly rulesRun: number;
}

/** A number that stands for the state of the data a text was made from: equal states, equal stamps. */
export type DataStamp = string;

/** A sheet that a refresh wrote. */
export interface WrittenSheet {
  readonly name: string;
  readonly created: boolean;
}

/** What a refresh gives. */
export interface Refresh extends Review {
  readonly year: number;
  readonly figures: readonly PlacedFigure[];
  readonly memo: Memo;
  readonly sheets: readonly WrittenSheet[];
  readonly stamp: DataStamp;
}

/** Why something could not be done, in words for the user: what happened, what is unharmed, what to do. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: Message;
}

export type FaultCode =
  | "cell-edit"
  | "protected-sheet"
  | "protected-workbook"
  | "read-only"
  | "too-large"
  | "inactive-workbook"
  | "changed-meanwhile"
  | "too-old"
  | "no-sources"
  | "no-year"
  | "cancelled"
  | "unreadable-file"
  | "unexpected";
