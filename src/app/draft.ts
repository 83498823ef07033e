import { compose, memoText, readStoredBlocks } from "../memo";
import type { DataStamp, Draft, FigureTable, Finding, Memo } from "../model";
import { checkMemo, inOrder } from "../review";
import { summarise } from "../summary";
import type { WorkbookReading } from "./read";

export interface DraftWithFindings {
  readonly draft: Draft;
  /** The findings of the data and of the texts together. */
  readonly findings: readonly Finding[];
}

/** Computes the figures and composes the memo from what was read. Pure but for what `reading` holds. */
export function makeDraft({ outline, review }: WorkbookReading): DraftWithFindings {
  const { dataset, programme } = review;
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: readStoredBlocks(outline) });
  return {
    draft: { figures, memo, stamp: stampOf(memo, figures) },
    findings: inOrder([...review.findings, ...checkMemo(memo, programme)]),
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
