import type { StoredMemo } from "../memo";
import type { Dataset, DocumentKind, FigureTable, Finding, Memo, Programme, WallClock, WorkbookOutline } from "../model";

/** What the sheets of a refresh are made from. */
export interface RefreshInput {
  readonly outline: WorkbookOutline;
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly findings: readonly Finding[];
  readonly documents: Readonly<Record<DocumentKind, DocumentTexts>>;
  readonly now: WallClock;
}

/** A document as it is composed now, and its sheet as the user left it (readStoredMemo). */
export interface DocumentTexts {
  readonly memo: Memo;
  readonly stored: StoredMemo;
}
