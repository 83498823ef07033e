import { applyActions, ExcelFault, makeFault, readSheetStates } from "../excel";
import { readStoredMemo } from "../memo";
import {
  documentKinds,
  type DocumentKind,
  type Finding,
  type Refresh,
  type RefreshStage,
  type SheetState,
  type WallClock,
  type WorkbookOutline,
} from "../model";
import { checkFigures, checkSheets, inOrder } from "../review";
import { planRefresh, type DocumentTexts, type RefreshPlan } from "../sheets";
import { compareWithExcel } from "./compare";
import { makeDraft, type ReviewedDraft } from "./draft";
import { keepSheetIds } from "./keepSheetIds";
import { movedTexts } from "./movedTexts";
import { refuseObstacles } from "./obstacles";
import { proposalsOf } from "./proposals";
import { readWorkbook, type ReadOptions, type WorkbookReading } from "./read";
import { touchedSheets } from "./touchedSheets";
import type { Clock } from "./wallClock";

export interface RefreshOptions extends ReadOptions {
  readonly clock: Clock;
  readonly onStage?: (stage: RefreshStage) => void;
}

/** All that a refresh will write, before anything of it is written. */
export interface PreparedRefresh extends ReviewedDraft {
  readonly year: number;
  /** The workbook as it was. */
  readonly outline: WorkbookOutline;
  readonly documents: Readonly<Record<DocumentKind, DocumentTexts>>;
  readonly plan: RefreshPlan;
  /** The sheets that will be written, as they stand; null when that could not be read. */
  readonly states: readonly SheetState[] | null;
  /** The moment that the sheets will say. */
  readonly at: WallClock;
}

/**
 * The ribbon's, the pane's and the headless run's refresh: reads, reviews, computes and writes the add-in's own sheets, then compares
 * with what Excel computed. Throws `ExcelFault` with the reason when it could not be done; nothing is written before all is planned.
 */
export async function refreshWorkbook(options: RefreshOptions): Promise<Refresh> {
  return writeRefresh(await prepareRefresh(options), options);
}

/** The part of a refresh that changes nothing. */
export async function prepareRefresh(options: RefreshOptions): Promise<PreparedRefresh> {
  const stage = options.onStage ?? (() => undefined);
  stage("reading");
  const reading = await readWorkbook(options);
  stage("reviewing");
  const year = refreshableYear(reading);
  const { draft, review } = await makeDraft(reading, options.signal);
  const { outline } = reading;
  const { dataset, programme, findings } = review;
  const documents = {
    memo: { memo: draft.memo, stored: readStoredMemo(outline, "memo", year) },
    followUp: { memo: draft.followUp, stored: readStoredMemo(outline, "followUp", year) },
  };
  const at = options.clock();
  const plan = planRefresh({ outline, dataset, programme, figures: draft.figures, findings, documents, now: at });
  refuseObstacles(plan.actions, outline);
  const states = await statesBefore(plan, outline, options);
  options.signal?.throwIfAborted();
  return { year, outline, draft, review, documents, plan, states, at };
}

/** The way back is no condition for going on. */
async function statesBefore(plan: RefreshPlan, outline: WorkbookOutline, options: RefreshOptions): Promise<PreparedRefresh["states"]> {
  try {
    return await readSheetStates(touchedSheets(plan.actions, outline), options);
  } catch {
    return null;
  }
}

/** Writes what has been prepared, and compares with what Excel computed. */
export async function writeRefresh(prepared: PreparedRefresh, options: RefreshOptions): Promise<Refresh> {
  const { year, outline, draft, review, documents, plan, states } = prepared;
  const stage = options.onStage ?? (() => undefined);
  stage("writing");
  const created = await applyActions(plan.actions, options);
  await keepSheetIds(outline, plan.roles, created);
  stage("comparing");
  const figures = await compareWithExcel(draft, plan.placements).catch(notCompared);
  const compared = checkFigures(figures, [...review.findings, ...review.accepted], review.programme);
  const memo = movedTexts(draft.memo, review, plan.ownTexts.memo);
  const followUp = movedTexts(draft.followUp, memo.review, plan.ownTexts.followUp);
  return {
    year,
    review: { ...followUp.review, findings: inOrder([...followUp.review.findings, ...compared.findings, ...markedAgain(prepared)]) },
    draft: { ...draft, memo: memo.memo, followUp: followUp.memo },
    figures,
    sheets: plan.sheets,
    newProposals: documentKinds.some((kind) => hasNewProposals(documents[kind])),
    undo: states && { before: states, created: [...created.values()] },
  };
}

/** Said by the refresh that has put the marks back, and not on its sheets: there it would be news no more. */
function markedAgain({ outline, review }: PreparedRefresh): readonly Finding[] {
  const known = outline.sheets.filter(({ markIsLost }) => markIsLost).map(({ name }) => name);
  return checkSheets({ known, aside: [] }, review.programme).findings;
}

/** Whether a document proposes something else than its sheet did before; so it does where there was none. */
function hasNewProposals({ memo, stored }: DocumentTexts): boolean {
  const before = stored.blocks.map(({ proposal }) => proposal.trim()).filter((proposal) => proposal !== "");
  return before.join("\n") !== proposalsOf(memo).join("\n");
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
