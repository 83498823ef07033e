import { compose, memoText, readStoredBlocks } from "../memo";
import type { DataStamp, Draft, FigureTable, Memo, Review } from "../model";
import { addRuns, checkDataset, checkMemo, inOrder } from "../review";
import { summarise } from "../summary";
import type { WorkbookReading } from "./read";

export interface ReviewedDraft {
  readonly draft: Draft;
  /** The findings of the data and of the texts together. */
  readonly review: Review;
}

/** Reviews what was read, computes the figures and composes the memo. */
export function makeDraft({ outline, recognition, programme, dataset }: WorkbookReading): ReviewedDraft {
  const checked = checkDataset(dataset, programme);
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: readStoredBlocks(outline) });
  const memoChecked = checkMemo(memo, programme);
  return {
    draft: { figures, memo, stamp: stampOf(memo, figures) },
    review: {
      recognition,
      programme,
      dataset,
      findings: inOrder([...checked.findings, ...memoChecked.findings]),
      accepted: [],
      rulesRun: addRuns(checked.rulesRun, memoChecked.rulesRun),
    },
  };
}

/** A short hash (FNV-1a, 32 bits) of the text and the figures: tells whether a copied text is still the present one. */
function stampOf(memo: Memo, figures: FigureTable): DataStamp {
  const values = [...figures.values()].map((figure) => `${figure.id}=${String(figure.value)}`);
  let hash = 0x811c9dc5;
  for (const character of memoText(memo) + values.join(";")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
