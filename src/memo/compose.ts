import type { Dataset, DocumentKind, FigureTable, Memo, Programme, TemplateProblem } from "../model";
import { chooseTemplates } from "./chosenTemplates";
import { followUpSections } from "./followUp";
import { followUpTexts } from "./followUpTemplates";
import { knownFigures } from "./knownFigures";
import { memoSections } from "./memoSections";
import { applyOwnTexts } from "./ownTexts";
import { parametersOf, wordingChoices } from "./parameters";
import type { ProposedSection } from "./proposal";
import type { StoredBlock } from "./stored";
import { memoTexts } from "./templates";

export interface MemoInput {
  /** Left out: the memo. */
  readonly document?: DocumentKind;
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  /** What the user has written and ticked on the document's sheet. */
  readonly stored: readonly StoredBlock[];
  /** Ids of blocks whose order the user has chosen (StoredMemo.order). */
  readonly order?: readonly string[];
}

/** Composes a document of the follow-up year. The same input gives the same text; no number in it but from a figure, a cell or a parameter. */
export function compose(input: MemoInput): Memo {
  const { document = "memo", stored, order = [] } = input;
  const { sections, problems } = document === "memo" ? proposedMemo(input) : proposedFollowUp(input);
  const memo = applyOwnTexts(document, sections, { stored, order });
  return problems.length === 0 ? memo : { ...memo, templateProblems: problems };
}

interface Proposed {
  readonly sections: readonly ProposedSection[];
  readonly problems: readonly TemplateProblem[];
}

function proposedMemo(input: MemoInput): Proposed {
  const templates = chooseTemplates(memoTexts, input.programme);
  return { sections: memoSections({ ...materialOf(input), templates }), problems: templates.problems };
}

function proposedFollowUp(input: MemoInput): Proposed {
  const templates = chooseTemplates(followUpTexts, input.programme);
  return { sections: followUpSections({ ...materialOf(input), templates }), problems: templates.problems };
}

function materialOf({ dataset, programme, figures }: MemoInput) {
  return {
    dataset,
    programme,
    figures: knownFigures(dataset, figures),
    wording: wordingChoices(programme),
    parameter: parametersOf(programme, dataset.year),
  };
}
