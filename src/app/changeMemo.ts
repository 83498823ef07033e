import { applyActions, ExcelFault, makeFault, readOutline } from "../excel";
import { changedMemo, compose, readStoredMemo, type StoredMemo } from "../memo";
import type { DocumentKind, Draft, Fault, Memo, MemoChange, Review, WallClock, WorkbookOutline } from "../model";
import { planDocument, type DocumentPlan } from "../sheets";
import { findingsWith } from "./documentTexts";
import { keepSheetIds } from "./keepSheetIds";
import { refuseObstacles } from "./obstacles";
import type { SessionTools } from "./sessionTools";

/**
 * Changes a document where it lies, on its sheet, which is made if it is not there, and reads again. The proposals are those that the pane
 * shows: they are what the user has decided on. Throws the reason when it could not be done, after having read what stands there then.
 */
export async function changeMemo(tools: SessionTools, document: DocumentKind, change: MemoChange): Promise<void> {
  const { review, draft } = tools.getState();
  if (!review || !draft) return;
  const outline = await readOutline(tools);
  try {
    const plan = planChange(outline, { review, draft, document, change, now: tools.clock() });
    refuseObstacles(plan.actions, outline);
    const created = await applyActions(plan.actions, tools);
    await keepSheetIds(outline, new Map([[plan.roleKey, plan.sheet]]), created);
  } catch (error) {
    await tools.readAgain();
    throw error;
  }
  tools.set({ lastFix: null });
  await tools.readAgain();
}

interface Asked {
  readonly review: Review;
  readonly draft: Draft;
  readonly document: DocumentKind;
  readonly change: MemoChange;
  readonly now: WallClock;
}

function planChange(outline: WorkbookOutline, { review, draft, document, change, now }: Asked): DocumentPlan {
  const { dataset, programme } = review;
  const { figures } = draft;
  const composed = ({ blocks, order }: StoredMemo) => compose({ document, dataset, programme, figures, stored: blocks, order });
  const present = readStoredMemo(outline, document, dataset.year);
  if (!isAsShown(change, draft[document], present)) throw new ExcelFault(changedSince(change, present));
  const stored = changedMemo(present, composed(present), unlessWritten(change, present));
  if (!stored) throw new ExcelFault(changedSince(change, present));
  const memo = composed(stored);
  const findings = findingsWith({ ...draft, [document]: memo }, review, outline);
  const plan = planDocument({ outline, dataset, programme, findings, figures, document, memo, stored, now });
  if (!plan) throw new ExcelFault(makeFault("no-year"));
  return plan;
}

/** What takes an own text away is meant for the text that the pane shows, not for one that has been written in the sheet since. */
function isAsShown(change: MemoChange, shown: Memo, { blocks }: StoredMemo): boolean {
  if (change.kind !== "takeOver" && change.kind !== "merge" && change.kind !== "remove") return true;
  const seen = shown.sections.flatMap((section) => section.blocks).find(({ id }) => id === change.block);
  const present = blocks.find(({ id }) => id === change.block);
  return (seen?.ownText ?? null) === (present?.ownText ?? null);
}

/** An own text that an earlier try has written, though its answer was lost, is no other text than the one that the user saw. */
function unlessWritten(change: MemoChange, { blocks }: StoredMemo): MemoChange {
  if (change.kind !== "ownText") return change;
  const present = blocks.find(({ id }) => id === change.block)?.ownText ?? null;
  return present === change.text ? { ...change, seen: present } : change;
}

/** What the change rests on is no longer there; the user's own text is still in the pane. */
function changedSince(change: MemoChange, { sheet }: StoredMemo): Fault {
  const text = change.kind === "ownText" ? "text-changed" : "block-changed";
  return makeFault("text-changed", sheet ? text : "block-gone", sheet ? { sheet: sheet.name } : undefined);
}
