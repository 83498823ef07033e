import type { Draft, Finding, Memo, Review, WorkbookOutline } from "../model";
import { checkMemo, readAcceptances, ruleMetas, separateAccepted } from "../review";

/**
 * What the rules on texts look at: the memo, and what the user has written in the full follow-up. The proposals of the follow-up are made of
 * the same activities, and would be found fault with twice.
 */
export function reviewedTexts({ memo, followUp }: Pick<Draft, "memo" | "followUp">): Memo {
  const written = followUp.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ ownText }) => ownText !== null) }));
  return { ...memo, sections: [...memo.sections, ...written.filter(({ blocks }) => blocks.length > 0)] };
}

/** The findings that are left once a draft says something else: those of the data as they are, those of the texts anew. */
export function findingsWith(draft: Draft, { dataset, programme, findings }: Review, outline: WorkbookOutline): readonly Finding[] {
  const ofTexts = new Set(ruleMetas.filter(({ family }) => family === "texts").map(({ id }) => id));
  const checked = checkMemo({ memo: reviewedTexts(draft), programme, dataset, figures: draft.figures });
  const { open } = separateAccepted(checked.findings, readAcceptances(outline));
  return [...findings.filter(({ rule }) => !ofTexts.has(rule)), ...open];
}
