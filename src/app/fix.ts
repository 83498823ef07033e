import { applyChanges, faultOf, undoChanges } from "../excel";
import type { CellChange } from "../model";
import type { SessionTools } from "./sessionTools";

/** Writes previewed changes into the user's cells and reads again; what was done is `lastFix`. */
export async function applyFix(tools: SessionTools, rule: string, changes: readonly CellChange[]): Promise<void> {
  const { onWaiting, set, readAgain } = tools;
  const dateOffset = tools.getState().review?.dataset.dateOffset ?? 0;
  const outcome = await orReadAgain(tools, () => applyChanges(changes, { onWaiting, dateOffset }));
  set({ lastFix: { rule, outcome, undone: null } });
  await readAgain();
  if (outcome.fault) set({ fault: outcome.fault });
}

/** Puts back what the last fix changed, where nobody has changed it since, and reads again. */
export async function undoFix(tools: SessionTools): Promise<void> {
  const { lastFix } = tools.getState();
  if (!lastFix || lastFix.undone) return;
  const { onWaiting, set, readAgain } = tools;
  const undone = await orReadAgain(tools, () => undoChanges(lastFix.outcome.written, { onWaiting }));
  set({ lastFix: { ...lastFix, undone } });
  await readAgain();
}

/** A failure that Excel does not explain may have come half-way: then what the pane shows must be read again before it says so. */
async function orReadAgain<T>({ readAgain }: SessionTools, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (faultOf(error).code === "unexpected") await readAgain();
    throw error;
  }
}
