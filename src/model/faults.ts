import type { Message } from "./messages";

/** Why something could not be done, in words for the user: what happened, what is unharmed, what to do. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: Message;
}

export type FaultCode =
  | "cell-edit"
  | "protected-sheet"
  | "protected-workbook"
  | "filtered-sheet"
  | "read-only"
  | "too-large"
  | "inactive-workbook"
  | "changed-meanwhile"
  | "too-old"
  | "no-sources"
  | "no-year"
  | "cancelled"
  | "not-shown"
  | "table-refused"
  | "text-changed"
  | "unexpected";
