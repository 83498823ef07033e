import type { RangeRef } from "./cells";
import type { FigureUnit } from "./figures";
import type { Message } from "./messages";

/** A number that a document says, with where it comes from and how it was checked: a line of "Siffror i texten". */
export interface NumberInText {
  /** The name of its section and the id of its block. */
  readonly section: string;
  readonly block: string;
  /** As the text says it: "1 476 300 kronor", "8 st.", "tolv". */
  readonly text: string;
  /** In kronor, a count or a fraction for a figure; null for a date, a case number and what has no number to divide by. */
  readonly value: number | null;
  /** Null for what is no figure. */
  readonly unit: FigureUnit | null;
  /**
   * - "figure": computed from cells · "cell": stands in a cell of the user's tables · "parameter": in the settings
   * - "template": in a standing text of the templates · "own": in an own text of the user's
   */
  readonly origin: "figure" | "cell" | "parameter" | "template" | "own";
  /**
   * What it is, for the catalogue (messages/…/numbers.ts): "Hemsändningsbidrag, antal 2025", "PlanParagraf". The pane says it in its
   * language, the appendix always in Swedish.
   */
  readonly name: Message;
  /** The cells that it comes from; [] for a built-in default and for what is not found. */
  readonly sources: readonly RangeRef[];
  /** What Excel shows for the figure; null when it is no figure or has not been compared. */
  readonly excel: number | null;
  /**
   * - "agrees", "differs": Excel's own value has been compared · "notCompared": no refresh since it was computed
   * - "found": the number of an own text is that of a figure or a cell · "notFound": it is not
   * - "stands": a cell's or a setting's own words
   */
  readonly check: "agrees" | "differs" | "notCompared" | "found" | "notFound" | "stands";
}
