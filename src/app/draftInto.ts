import type { WallClock } from "../model";
import { comingSheets, lastRefreshed, standingsNow } from "../sheets";
import { makeDraft } from "./draft";
import { isOfData } from "./isOfData";
import type { WorkbookReading } from "./read";
import type { SessionTools } from "./sessionTools";

/** The second part of a reading: reviews what was read and composes the documents, into the session's state. */
export async function draftInto(
  { getState, set }: SessionTools,
  reading: WorkbookReading,
  readAt: WallClock,
  signal: AbortSignal,
): Promise<void> {
  const { outline, programme, dataset } = reading;
  const { draft, review } = await makeDraft(reading, signal);
  const { result, refreshedAt, standing, undoable } = getState();
  set({
    phase: "ready",
    reading: null,
    draft,
    review,
    // A refresh of other data or another year must not look like the present one.
    result: result && isOfData(result, draft, dataset.year) ? result : null,
    standing: standing && undoable ? standingsNow(outline, standing, undoable.at) : standing,
    coming: comingSheets(outline, programme, dataset.year),
    // What a refresh that stopped half-way has written is no complete whole.
    refreshedAt: refreshedAt ?? (standing ? null : lastRefreshed(outline)),
    readAt,
  });
}
