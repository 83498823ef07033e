import { codeOf, locationOf } from "./errorCodes";

/** One error as Office.js or the code gave it. It stays in memory: it can be shown or copied, and leaves the pane no other way. */
export interface LoggedError {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
  /** The member that Excel refused, as `Range.formulas`; "" when it does not say. */
  readonly location: string;
}

const capacity = 50;
const entries: LoggedError[] = [];

/** Remembers an error; the oldest goes when there are more than 50. */
export function logError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  entries.push({ at: new Date().toISOString(), code: codeOf(error), message, location: locationOf(error) });
  if (entries.length > capacity) entries.shift();
}

/** The errors of this runtime, oldest first. */
export function errorLog(): readonly LoggedError[] {
  return [...entries];
}
