import type { Book } from "./book";

/** What a request (or a co-author) changed, for a calculator that keeps a computed copy of the book. */
export interface BookChange {
  /** Id of the sheet. */
  readonly sheet: string;
  /** Local A1 address of the cells whose contents changed; null when the whole sheet must be taken anew (added, renamed, rows inserted, tables moved, removed). */
  readonly range: string | null;
}

/**
 * Brings `value` and `isError` of the formula cells up to date with the book. Called by the host once after each request that changed
 * contents, and within a request before a read that follows a write. A calculator may keep state of its own per book; it must take the first
 * call for a book as "everything is new". It never changes `formula`, and it leaves the cells of formulas that it does not know alone
 * (the file's own cached values stay).
 */
export interface Calculator {
  recalculate(book: Book, changes: readonly BookChange[]): void | Promise<void>;
}

/** For tests that need no formula values: formula cells keep the value they have. */
export const noCalculation: Calculator = {
  recalculate: () => undefined,
};
