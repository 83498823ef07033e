import type { Root } from "hast";
import type { Catalogue } from "../messages";
import type {
  CellChange,
  DocumentKind,
  Draft,
  Fault,
  Finding,
  FixOutcome,
  Language,
  MemoChange,
  NumberInText,
  RangeRef,
  Refresh,
  RefreshStage,
  RefreshUndo,
  RefreshUndone,
  Review,
  Source,
  SourceColumn,
  SourceField,
  SourceRole,
  SheetStanding,
  UndoOutcome,
  WallClock,
  WrittenSheet,
} from "../model";

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
  /** While the workbook is read: how far it has come, and whether an edited cell keeps it waiting. Null otherwise. */
  readonly reading: ReadingProgress | null;
  /** The last fix, until the next thing that is done to the workbook; null when there is none to undo or to speak of. */
  readonly lastFix: LastFix | null;
  /** How the owned sheets stand after a refresh that stopped half-way; null otherwise. */
  readonly standing: readonly SheetStanding[] | null;
  /** What can be taken back: the last refresh of this runtime, also one that stopped half-way; null when there is none. */
  readonly undoable: UndoableRefresh | null;
  /** What taking the last refresh back did, until the next thing that is done to the workbook. */
  readonly undone: RefreshUndone | null;
}

export interface UndoableRefresh {
  readonly at: WallClock;
  readonly undo: RefreshUndo;
}

export interface ReadingProgress {
  /** 0–1 */
  readonly share: number;
  readonly waitingForCellEdit: boolean;
}

/** What was done to the user's cells, and what undoing it did; null while it stands. */
export interface LastFix {
  readonly rule: string;
  readonly outcome: FixOutcome;
  readonly undone: UndoOutcome | null;
}

/** What the user has selected in Excel, as the first run offers to make a table of it. */
export interface SelectedRange {
  readonly range: RangeRef;
  readonly columnCount: number;
  /** Rows below the header. */
  readonly rowCount: number;
  /** The kind of table that its first row looks like; null when it looks like neither, or is too small, or is in a table already. */
  readonly role: SourceRole | null;
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
  /** Stops a reading; what was read before still stands. */
  readonly cancelReading: () => void;
  /** Reads a field from another column, or from none; remembered in the workbook. Reads again. */
  readonly chooseColumn: (source: Source, field: SourceField, column: SourceColumn | null) => Promise<void>;
  /** Reads a table that would do, or leaves it out; remembered in the workbook. Reads again. */
  readonly useSource: (source: Source, used: boolean) => Promise<void>;
  /** Makes an Excel table of a range whose first row are headers. Reads again. */
  readonly makeTable: (range: RangeRef) => Promise<void>;
  /** Adds two empty sheets, Stöd and Insatser, with headers and choices. Reads again. */
  readonly createTemplateSheets: () => Promise<void>;
  /** Calls the listener with what is selected, now and after each change; gives the way to stop. */
  readonly followSelection: (listener: (selected: SelectedRange | null) => void) => () => void;
  /** Writes previewed changes and reads again; the outcome is `lastFix`. */
  readonly applyFix: (rule: string, changes: readonly CellChange[]) => Promise<void>;
  /** Puts back what the last fix changed, where nobody has changed it since. Reads again. */
  readonly undoFix: () => Promise<void>;
  /** Accepts a finding with a reason, in the table Uf_Godtagna; reviews again. */
  readonly accept: (finding: Finding, reason: string) => Promise<void>;
  readonly takeBack: (finding: Finding) => Promise<void>;
  /** Writes the sheet Granskning with the findings as they are now, and shows it. */
  readonly createReviewSheet: () => Promise<void>;
  readonly goTo: (range: RangeRef) => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
  /** Puts the owned sheets back as they were before the last refresh, charts included; own texts written since are kept. Reads again. */
  readonly undoRefresh: () => Promise<void>;
  /** Changes a document where it lies, on its sheet, which is made if it is not there. Reads again. */
  readonly changeMemo: (document: DocumentKind, change: MemoChange) => Promise<void>;
  /** A document, or one section, as a tree with anchors for its numbers; null until the draft is there. */
  readonly memoTree: (document: DocumentKind, sectionId?: string) => Root | null;
  /** The two clipboard flavours, ready before any click; null until the draft is there. */
  readonly memoFlavours: (document: DocumentKind, sectionId?: string) => MemoFlavours | null;
  /** "Siffror i texten": every number that a document says; null until the draft is there. */
  readonly numbersInText: (document: DocumentKind) => readonly NumberInText[] | null;
  /** The two clipboard flavours of that list, as an appendix. */
  readonly numbersFlavours: (document: DocumentKind) => MemoFlavours | null;
  /** Whether the host lets the pane download a file; a Word file is never the only way. */
  readonly canDownload: () => boolean;
  /** The document as a .docx; null when it could not be made: the state says why. */
  readonly wordFile: (document: DocumentKind) => Promise<Uint8Array | null>;
  readonly now: () => WallClock;
}

export interface MemoFlavours {
  readonly html: string;
  readonly text: string;
}
