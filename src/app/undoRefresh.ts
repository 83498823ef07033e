import { applyActions, recalculate } from "../excel";
import type { RefreshUndo, SheetStanding } from "../model";
import { planRestore } from "../sheets";
import { refuseObstacles } from "./obstacles";
import { readKnownOutline } from "./readKnown";
import type { SessionTools } from "./sessionTools";

/** Puts the owned sheets back as they were before the last refresh, and reads again; what was done is `undone`. */
export async function undoRefresh(tools: SessionTools): Promise<void> {
  const { undoable, standing } = tools.getState();
  if (!undoable) return;
  const outline = await readKnownOutline(tools);
  const { actions, restored, emptied, left } = planRestore({ undo: ofWritten(undoable.undo, standing), outline });
  refuseObstacles(actions, outline);
  await applyActions(actions, tools);
  // What the pane said of the refresh is not true any more; when the sheets were written, they say themselves.
  tools.set({ undoable: null, undone: { restored, emptied, left }, standing: null, result: null, refreshedAt: null, lastFix: null });
  // The sheets stand as they did; what Excel cannot calculate now, it does at the next change.
  await recalculate(tools).catch(() => undefined);
  await tools.readAgain();
}

/** A sheet that stopped the refresh because it is protected was never written: it stands as it did, and needs no putting back. */
function ofWritten(undo: RefreshUndo, standing: readonly SheetStanding[] | null): RefreshUndo {
  const untouched = new Set(standing?.filter(({ state }) => state === "protected").map(({ name }) => name));
  return { ...undo, before: undo.before.filter(({ name }) => !untouched.has(name)) };
}
