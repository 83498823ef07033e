import type { RulesRun } from "../model";
import { readWorkbook } from "./read";
import type { ReadingProgress } from "./session";
import type { SessionTools } from "./sessionTools";

/** Until the draft is there, nothing has been reviewed. */
const noRules: RulesRun = { workbook: 0, reading: 0, categories: 0, grants: 0, activities: 0, texts: 0, figures: 0 };

/**
 * Reads and reviews the workbook into the session's state. The first screen needs the tables alone; what takes longer to fetch follows. A
 * later read shows all of it at once. Throws the reason when it fails or is stopped.
 */
export async function readInto(tools: SessionTools, signal: AbortSignal, year: number | null): Promise<void> {
  const { getState, set, clock } = tools;
  const reading = await readWorkbook({
    signal,
    year,
    onWaiting: (waitingForCellEdit) => {
      tell(tools, { waitingForCellEdit });
    },
    onProgress: (share) => {
      tell(tools, { share });
    },
  });
  const readAt = clock();
  const { recognition, programme, dataset } = reading;
  if (!getState().draft) {
    set({ phase: "ready", review: { recognition, programme, dataset, findings: [], accepted: [], rulesRun: noRules }, readAt });
    await listenersHaveDrawn();
  }
  const [{ draftInto }] = await Promise.all([import("./draftInto"), tools.loadForDraft()]);
  await draftInto(tools, reading, readAt, signal);
  await tools.watchOnce();
}

function tell({ getState, set }: SessionTools, change: Partial<ReadingProgress>): void {
  set({ reading: { share: 0, waitingForCellEdit: false, ...getState().reading, ...change } });
}

/** The first screen stands before anything more is fetched. */
function listenersHaveDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
