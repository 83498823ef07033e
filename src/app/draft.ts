import { compose, memoText, readStoredMemo, textsAside } from "../memo";
import type { DataStamp, DocumentKind, Draft, FigureTable, Memo, Review } from "../model";
import { readProgramme } from "../programme";
import { addRuns, checkDatasetInSlices, checkMemoInSlices, checkSheets, inOrder, readAcceptances, separateAccepted } from "../review";
import { summarise } from "../summary";
import { reviewedTexts } from "./documentTexts";
import { createPause } from "./pause";
import type { WorkbookReading } from "./read";
import { renewalsOf } from "./renewals";

export interface ReviewedDraft {
  readonly draft: Draft;
  /** The findings of the data and of the texts together. */
  readonly review: Review;
}

/** Reviews what was read, computes the figures and composes the memo, in slices that let the pane answer in between. */
export async function makeDraft(reading: WorkbookReading, signal?: AbortSignal): Promise<ReviewedDraft> {
  const { outline, recognition, dataset } = reading;
  const programme = readProgramme(outline);
  const pause = createPause(signal);
  const checked = await checkDatasetInSlices(dataset, programme, pause);
  const figures = summarise(dataset, programme);
  await pause();
  const documentOf = (document: DocumentKind) => {
    const { blocks, order } = readStoredMemo(outline, document, dataset.year);
    return compose({ document, dataset, programme, figures, stored: blocks, order });
  };
  const memo = documentOf("memo");
  await pause();
  const followUp = documentOf("followUp");
  await pause();
  // Without a table there is no text to speak of yet: a new user is not met by all that it would lack.
  const hasTables = recognition.sources.length > 0;
  const memoChecked = hasTables
    ? await checkMemoInSlices({ memo: reviewedTexts({ memo, followUp }), programme, dataset, figures }, pause)
    : null;
  await pause();
  const sheetsChecked = checkSheets({ known: [], aside: textsAside(outline) }, programme);
  const findings = inOrder([...checked.findings, ...sheetsChecked.findings, ...(memoChecked?.findings ?? [])]);
  const { open, accepted } = separateAccepted(findings, readAcceptances(outline));
  const rulesRun = addRuns(checked.rulesRun, sheetsChecked.rulesRun, ...(memoChecked ? [memoChecked.rulesRun] : []));
  const renewals = renewalsOf(outline, memo, programme, dataset.year);
  return {
    draft: { figures, memo, stamp: stampOf(memo, figures), followUp, followUpStamp: stampOf(followUp, figures), renewals },
    review: { recognition, programme, dataset, findings: open, accepted, rulesRun },
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
