import type { Ore } from "./money";
import type { Serial } from "./dates";

/** An argument of a message. Money and dates are formatted by the catalogue, so that no logic knows how they look. */
export type MessageValue = string | number | { readonly ore: Ore } | { readonly date: Serial } | { readonly list: readonly string[] };

/** A text that a user reads, as data: the id of a message in the catalogue and its arguments. */
export interface Message {
  readonly id: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

/** The languages of the interface. What is written into the workbook and the memo is always Swedish. */
export type Language = "sv" | "en";
