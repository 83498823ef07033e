import type { Draft, Finding, Memo, MemoBlock, MemoSection, Review, WorkbookOutline } from "../model";
import { checkMemo, readAcceptances, ruleMetas, separateAccepted } from "../review";

/**
 * What the rules on texts look at: the memo, and of the full follow-up what the user has written and what the text lacks. A cell that both
 * documents show is looked at once (memoTexts); the figures are the memo's to answer for.
 */
export function reviewedTexts({ memo, followUp }: Pick<Draft, "memo" | "followUp">): Memo {
  const problems = [...(memo.templateProblems ?? []), ...(followUp.templateProblems ?? [])];
  return {
    ...memo,
    sections: [...memo.sections, ...followUp.sections.map(writtenByUser)],
    ...(problems.length > 0 ? { templateProblems: problems } : {}),
  };
}

/** With an id of its own: the follow-up's blocks are no items of the memo's lists. */
function writtenByUser({ id, name, blocks }: MemoSection): MemoSection {
  return { id: `followUp/${id}`, name, blocks: blocks.map(withoutOurs) };
}

function withoutOurs(block: MemoBlock): MemoBlock {
  if (block.ownText !== null) return block;
  return { ...block, proposal: block.proposal.filter(({ kind }) => kind !== "text" && kind !== "figure") };
}

/** The findings that are left once a draft says something else: those of the data as they are, those of the texts anew. */
export function findingsWith(draft: Draft, { dataset, programme, findings }: Review, outline: WorkbookOutline): readonly Finding[] {
  const ofTexts = new Set(ruleMetas.filter(({ family }) => family === "texts").map(({ id }) => id));
  const checked = checkMemo({ memo: reviewedTexts(draft), programme, dataset, figures: draft.figures });
  const { open } = separateAccepted(checked.findings, readAcceptances(outline));
  return [...findings.filter(({ rule }) => !ofTexts.has(rule)), ...open];
}
