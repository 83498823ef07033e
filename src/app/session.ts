import type { Root } from "hast";
import type { Catalogue } from "../messages";
import type { Draft, Fault, Language, RangeRef, Refresh, RefreshStage, Review, WallClock, WrittenSheet } from "../model";

/** What the pane shows. Every change is a new object, so that a view can compare by identity. */
export interface SessionState {
  /** `stopped`: the last read or refresh failed; `fault` says why, and what was read before still stands. */
  readonly phase: "starting" | "reading" | "ready" | "stopped";
  readonly language: Language;
  readonly texts: Catalogue;
  readonly fault: Fault | null;
  /** What the last read gave. Its findings are there once `draft` is: until then nothing has been reviewed. */
  readonly review: Review | null;
  readonly readAt: WallClock | null;
  readonly draft: Draft | null;
  /** The sheets that a refresh would write; [] until `draft` is there. */
  readonly coming: readonly WrittenSheet[];
  readonly refresh: RefreshProgress;
  readonly result: Refresh | null;
  /** When the summaries were last written, in this session or as the sheet Översikt says. */
  readonly refreshedAt: WallClock | null;
  /** Cells outside the add-in's sheets have changed since the last read. */
  readonly stale: boolean;
}

export interface RefreshProgress {
  readonly stage: "idle" | RefreshStage;
  /** Share of the reading that is done, 0–1; the other stages are too short to measure. */
  readonly share: number;
  readonly waitingForCellEdit: boolean;
}

/** The one session of the add-in's runtime, shared by the ribbon and the pane. None of its promises rejects: faults land in the state. */
export interface Session {
  readonly getState: () => SessionState;
  /** Calls the listener after each change of state; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Stops a refresh that has not begun to write. */
  readonly cancelRefresh: () => void;
  readonly chooseYear: (year: number) => Promise<void>;
  readonly createSettings: () => Promise<void>;
  readonly goTo: (range: RangeRef) => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
  /** The memo, or one section, as a tree with anchors for its numbers; null until the draft is there. */
  readonly memoTree: (sectionId?: string) => Root | null;
  /** The two clipboard flavours, ready before any click; null until the draft is there. */
  readonly memoFlavours: (sectionId?: string) => MemoFlavours | null;
  readonly now: () => WallClock;
}

export interface MemoFlavours {
  readonly html: string;
  readonly text: string;
}
