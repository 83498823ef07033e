import type { Dataset, FigureTable, Memo, Programme } from "../model";
import { memoTexts, type MemoText } from "./memoTexts";
import { defineRule, type Rule, type RuleDefinition } from "./rule";

/** The composed memo, and what it was made of. */
export interface MemoSubject {
  readonly memo: Memo;
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly figures: FigureTable;
}

/** What the rules on the composed memo look at. What several of them need is worked out once. */
export interface MemoContext extends MemoSubject {
  /** The texts of the user's that the reader of the memo sees, each with its cell, in the order of the memo. */
  readonly texts: readonly MemoText[];
}

export function createMemoContext(subject: MemoSubject): MemoContext {
  return { ...subject, texts: memoTexts(subject) };
}

/** A rule on the composed memo. */
export function memoRule(definition: RuleDefinition<MemoContext>): Rule<MemoContext> {
  return defineRule(definition);
}
