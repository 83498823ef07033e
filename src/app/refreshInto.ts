import type { Refresh, RefreshUndo, WallClock, WorkbookOutline } from "../model";
import { standings } from "../sheets";
import { readKnownOutline } from "./readKnown";
import { prepareRefresh, writeRefresh, type PreparedRefresh, type RefreshOptions } from "./refresh";
import type { RefreshProgress, SessionState } from "./session";
import type { SessionTools } from "./sessionTools";

/** Refreshes the workbook into the session's state. Throws the reason when it fails or is stopped; how the sheets stand then is in the state. */
export async function refreshInto(tools: SessionTools, signal: AbortSignal): Promise<void> {
  const { getState, set, clock } = tools;
  const tell = (change: Partial<RefreshProgress>) => {
    set({ refresh: { ...getState().refresh, ...change } });
  };
  const options: RefreshOptions = {
    clock,
    signal,
    onStage: (stage) => {
      tell({ stage });
    },
    onProgress: (share) => {
      tell({ share });
    },
    onWaiting: (waitingForCellEdit) => {
      tell({ waitingForCellEdit });
    },
  };
  const prepared = await prepareRefresh(options);
  const result = await writeRefresh(prepared, options).catch(async (error: unknown) => {
    set(await stoppedHalfWay(prepared, getState()));
    throw error;
  });
  set(stateAfter(result, getState(), clock()));
  await tools.watchOnce();
}

function stateAfter(result: Refresh, before: SessionState, moment: WallClock): Partial<SessionState> {
  const { review, draft, sheets, undo } = result;
  return {
    phase: "ready",
    result,
    review,
    draft,
    coming: sheets.map(({ name }) => ({ name, created: false })),
    readAt: moment,
    refreshedAt: moment,
    refresh: { stage: "idle", share: 0, waitingForCellEdit: false },
    standing: null,
    undoable: undo && { at: moment, undo: sinceWhole(before, undo) },
  };
}

/** What is known of the sheets after a write that failed. Where nothing has been written, what could be undone before still can. */
async function stoppedHalfWay(prepared: PreparedRefresh, before: SessionState): Promise<Partial<SessionState>> {
  const { outline, plan, states, at } = prepared;
  const now = await readKnownOutline().catch(() => null);
  if (now && ownedAsText(now) === ownedAsText(outline)) return {};
  const known = new Set(outline.sheets.map(({ id }) => id));
  const created = now?.sheets.filter(({ id, mark }) => mark !== null && !known.has(id)).map(({ id }) => id) ?? [];
  return {
    standing: now ? standings(now, plan.sheets, at, outline) : [],
    undoable: states && { at, undo: sinceWhole(before, { before: states, created }) },
  };
}

/** All that is known of the add-in's own sheets. */
function ownedAsText({ sheets }: WorkbookOutline): string {
  return JSON.stringify(sheets.filter(({ mark }) => mark !== null));
}

/**
 * After a refresh that stopped half-way, the next one is taken back to what stood before both of them, not to the half-written sheets: those
 * that the first had not seen, it had created.
 */
function sinceWhole({ standing, undoable }: SessionState, undo: RefreshUndo): RefreshUndo {
  if (!standing || !undoable) return undo;
  const whole = undoable.undo;
  const seen = new Set(whole.before.map(({ id }) => id));
  const created = undo.before.map(({ id }) => id).filter((id) => !seen.has(id));
  return { before: whole.before, created: [...new Set([...whole.created, ...created, ...undo.created])] };
}
