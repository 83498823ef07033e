import type { CellRef, CellValue } from "./cells";
import type { Fault } from "./faults";
import type { Message } from "./messages";

/** A part of a text and what stands there instead. */
export interface TextReplacement {
  /** 0-based place in the text (UTF-16). */
  readonly start: number;
  /** What stands there now; "" where something is only added. */
  readonly text: string;
  readonly replacement: string;
}

/** One cell of the user's, as it stands and as it would be: what a preview shows and a fix writes. */
export interface CellChange {
  readonly cell: CellRef;
  /** What the review read there. A cell that no longer holds it is left alone. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** What `after` is: a number or a date in a cell that is formatted as text needs a number format too. */
  readonly kind: "number" | "date" | "text";
  /** The parts that differ, in order, where only parts of a text change: so that several fixes of one cell can be made at once. */
  readonly replacements?: readonly TextReplacement[];
}

/** How a finding is put right, as data. Written only after the user has seen it. */
export interface Fix {
  /** `all`: nothing is a matter of opinion, so that it may be done for many at once. `single`: one at a time, never automatic. */
  readonly reach: FixReach;
  readonly changes: readonly CellChange[];
}

export type FixReach = "all" | "single";

/** Why a cell was left as it is: somebody has changed it since the review, or a formula stands there. */
export type SkipReason = "changed" | "formula";

export interface SkippedChange {
  readonly change: CellChange;
  readonly reason: SkipReason;
}

/** A cell that was written: what stood there, so that it can stand there again. */
export interface WrittenChange extends CellChange {
  /** The cell's formula or value and number format before, as Excel gave them (en-US). */
  readonly formulaBefore: CellValue;
  readonly formatBefore: string;
  /** The same after the write. */
  readonly formulaAfter: CellValue;
  readonly formatAfter: string;
}

/** What a fix did. */
export interface FixOutcome {
  readonly written: readonly WrittenChange[];
  readonly skipped: readonly SkippedChange[];
  /** Why the cells of neither list are as they were; left out when there are none. */
  readonly fault?: Fault;
}

/** What undoing a fix did: `kept` are the cells that somebody has changed since; they are left alone. */
export interface UndoOutcome {
  readonly restored: readonly WrittenChange[];
  readonly kept: readonly WrittenChange[];
}

/** A finding that a person has judged to be right as it is. A row of the table Uf_Godtagna. */
export interface Acceptance {
  readonly rule: string;
  /** Where it stood when it was accepted, "Stöd!H18"; for the reader. */
  readonly cell: string;
  /** What was accepted: see `acceptedValue`. When the cell says something else, the finding is open again. */
  readonly value: string;
  readonly reason: string;
  /** "2026-03-04 14:02" */
  readonly when: string;
}

/** A title and an explanation of what a fix or an undo did, for the pane's message. */
export interface OutcomeMessage {
  readonly title: Message;
  readonly text: Message;
}
