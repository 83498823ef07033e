import { applyActions, ExcelFault, makeFault } from "../excel";
import { changedMemo, compose, readStoredMemo, type StoredMemo } from "../memo";
import type { DocumentKind, Draft, Fault, Memo, MemoChange, Review, WallClock, WorkbookOutline } from "../model";
import { planDocument, type DocumentPlan } from "../sheets";
import { findingsWith } from "./documentTexts";
import { isMoved, isWritten, mayBeMade, unlessAdded, unlessWritten } from "./earlierTry";
import { keepSheetIds } from "./keepSheetIds";
import { readKnownOutline } from "./readKnown";
import { refuseObstacles } from "./obstacles";
import type { SessionTools } from "./sessionTools";

/**
 * Changes a document where it lies, on its sheet, which is made if it is not there, and reads again. The proposals are those that the pane
 * shows: they are what the user has decided on. Throws the reason when it could not be done, after having read what stands there then.
 */
export async function changeMemo(tools: SessionTools, document: DocumentKind, change: MemoChange): Promise<void> {
  const { review, draft } = tools.getState();
  if (!review || !draft) return;
  const outline = await readKnownOutline(tools);
  try {
    await write(planChange(outline, { review, draft, document, change, now: tools.clock() }), outline, tools);
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

interface PlannedChange extends DocumentPlan {
  /** What is left to write where the workbook says already what the change makes it say; null where it does not. */
  readonly rest: (outline: WorkbookOutline) => DocumentPlan | null;
}

/** Writes what is planned. Where the writing stopped, or its answer did not come, the workbook is asked what it says. */
async function write(plan: PlannedChange, outline: WorkbookOutline, tools: SessionTools): Promise<void> {
  const roles = new Map([[plan.roleKey, plan.sheet]]);
  refuseObstacles(plan.actions, outline);
  try {
    await keepSheetIds(outline, roles, await applyActions(plan.actions, tools));
  } catch (error) {
    const now = mayBeMade(error) ? await readKnownOutline(tools).catch(() => null) : null;
    const rest = now && plan.rest(now);
    if (!rest) throw error;
    await keepSheetIds(now, roles, await applyActions(rest.actions, tools));
  }
}

function planChange(outline: WorkbookOutline, { review, draft, document, change, now }: Asked): PlannedChange {
  const { dataset, programme } = review;
  const { figures } = draft;
  const composed = ({ blocks, order }: StoredMemo) => compose({ document, dataset, programme, figures, stored: blocks, order });
  const present = unlessAdded(change, readStoredMemo(outline, document, dataset.year), composed);
  const shown = draft[document];
  if (!isAsShown(change, shown, present)) throw new ExcelFault(changedSince(change, present));
  const before = composed(present);
  const wanted = isMoved(change, shown, before) ? present : changedMemo(present, before, unlessWritten(change, present));
  if (!wanted) throw new ExcelFault(changedSince(change, present));
  const memo = composed(wanted);
  const findings = findingsWith({ ...draft, [document]: memo }, review, outline);
  const planFor = (on: WorkbookOutline, stored: StoredMemo) =>
    planDocument({ outline: on, dataset, programme, findings, figures, document, memo, stored, now });
  const plan = planFor(outline, wanted);
  if (!plan) throw new ExcelFault(makeFault("no-year"));
  const rest = (later: WorkbookOutline) => {
    const stored = readStoredMemo(later, document, dataset.year);
    return isWritten(memo, stored, composed) ? planFor(later, stored) : null;
  };
  return { ...plan, rest };
}

/** What takes an own text away is meant for the text that the pane shows, not for one that has been written in the sheet since. */
function isAsShown(change: MemoChange, shown: Memo, { blocks }: StoredMemo): boolean {
  if (change.kind !== "takeOver" && change.kind !== "merge" && change.kind !== "remove") return true;
  const seen = shown.sections.flatMap((section) => section.blocks).find(({ id }) => id === change.block);
  const present = blocks.find(({ id }) => id === change.block);
  return (seen?.ownText ?? null) === (present?.ownText ?? null);
}

/** What the change rests on is no longer there; the user's own text is still in the pane. */
function changedSince(change: MemoChange, { sheet }: StoredMemo): Fault {
  const text = change.kind === "ownText" ? "text-changed" : "block-changed";
  return makeFault("text-changed", sheet ? text : "block-gone", sheet ? { sheet: sheet.name } : undefined);
}
