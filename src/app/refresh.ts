import { applyActions, ExcelFault, makeFault } from "../excel";
import type { Refresh, RefreshStage } from "../model";
import { readStoredBlocks } from "../memo";
import { checkFigures, inOrder } from "../review";
import { planRefresh } from "../sheets";
import { compareWithExcel } from "./compare";
import { makeDraft } from "./draft";
import { movedTexts } from "./movedTexts";
import { refuseObstacles } from "./obstacles";
import { readWorkbook, type ReadOptions, type WorkbookReading } from "./read";
import type { Clock } from "./wallClock";

export interface RefreshOptions extends ReadOptions {
  readonly clock: Clock;
  readonly onStage?: (stage: RefreshStage) => void;
}

/**
 * The ribbon's, the pane's and the headless run's refresh: reads, reviews, computes and writes the add-in's own sheets, then compares
 * with what Excel computed. Throws `ExcelFault` with the reason when it could not be done; nothing is written before all is planned.
 */
export async function refreshWorkbook(options: RefreshOptions): Promise<Refresh> {
  const stage = options.onStage ?? (() => undefined);
  stage("reading");
  const reading = await readWorkbook(options);
  stage("reviewing");
  const year = refreshableYear(reading);
  const { draft, review } = await makeDraft(reading, options.signal);
  const plan = planRefresh({
    outline: reading.outline,
    dataset: review.dataset,
    programme: review.programme,
    figures: draft.figures,
    findings: review.findings,
    memo: draft.memo,
    stored: readStoredBlocks(reading.outline),
    now: options.clock(),
  });
  refuseObstacles(plan.actions, reading.outline);
  options.signal?.throwIfAborted();
  stage("writing");
  await applyActions(plan.actions, options);
  stage("comparing");
  const figures = await compareWithExcel(draft, plan.placements).catch(notCompared);
  const compared = checkFigures(figures, [...review.findings, ...review.accepted], review.programme);
  const moved = movedTexts(draft.memo, review, plan.ownTexts);
  const findings = inOrder([...moved.review.findings, ...compared.findings]);
  return { year, review: { ...moved.review, findings }, draft: { ...draft, memo: moved.memo }, figures, sheets: plan.sheets };
}

/** The sheets stand as they should; only the proof is missing, and the message must not say that nothing was written. */
function notCompared(cause: unknown): never {
  throw new ExcelFault(makeFault("unexpected", "not-compared"), cause);
}

function refreshableYear({ outline, recognition, dataset }: WorkbookReading): number {
  if (outline.readOnly) throw new ExcelFault(makeFault("read-only"));
  if (recognition.sources.length === 0) throw new ExcelFault(makeFault("no-sources"));
  if (dataset.year === null) throw new ExcelFault(makeFault("no-year"));
  return dataset.year;
}
