import { ExcelFault, faultOf, saveDocumentSettings } from "../excel";
import { loadLaterTexts, type Catalogue } from "../messages";
import type * as memo from "../memo";
import type { Draft, Fault, RangeRef, Refresh, RulesRun } from "../model";
import type { RefreshProgress, Session, SessionState } from "./session";
import type { Clock } from "./wallClock";

export interface SessionParts {
  readonly texts: Catalogue;
  readonly clock: Clock;
  readonly watch: Watch;
  /** A reason not to start at all: the Excel is too old. */
  readonly fault?: Fault | null;
}

/** Calls back when cells outside the add-in's sheets change; gives the way to stop. */
export type Watch = (onChange: () => void) => Promise<() => Promise<void>>;

type MemoRenderings = Pick<typeof memo, "memoTree" | "memoHtml" | "memoText">;

/** Until the draft is there, nothing has been reviewed. */
const noRules: RulesRun = { workbook: 0, reading: 0, categories: 0, grants: 0, activities: 0, texts: 0, figures: 0 };

const idle: RefreshProgress = { stage: "idle", share: 0, waitingForCellEdit: false };

/**
 * Makes the session. The heavy parts (reading, the draft, the refresh) are fetched when they are first needed, so that the pane's first
 * screen and the ribbon's script stay small. Work is done one piece at a time, in the order it was asked for.
 */
export function createSession({ texts, clock, watch, fault = null }: SessionParts): Session {
  let state: SessionState = {
    phase: fault ? "stopped" : "starting",
    language: texts.language,
    texts,
    fault,
    review: null,
    readAt: null,
    draft: null,
    coming: [],
    refresh: idle,
    result: null,
    refreshedAt: null,
    stale: false,
    reading: null,
    lastFix: null,
  };
  const listeners = new Set<() => void>();
  let renderings: MemoRenderings | null = null;
  let queue: Promise<void> = Promise.resolve();
  let cancellation: AbortController | null = null;
  let watching = false;

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const progress = (change: Partial<RefreshProgress>) => {
    set({ refresh: { ...state.refresh, ...change } });
  };
  const inTurn = (work: () => Promise<void>, onFault: (fault: Fault) => void): Promise<void> => {
    queue = queue.then(work).catch((error: unknown) => {
      onFault(faultOf(error));
    });
    return queue;
  };
  // From the start of a reading on, a change is newer than what is read; if the reading fails, the older one is what stands.
  let wasStale = false;
  const startReading = (change: Partial<SessionState>) => {
    wasStale = state.stale;
    set({ ...change, fault: null, stale: false });
  };
  const stop = (fault: Fault) => {
    set({ phase: "stopped", fault, refresh: idle, stale: state.stale || wasStale });
  };
  const mention = (fault: Fault) => {
    set({ fault });
  };

  const waiting = {
    onWaiting: (waitingForCellEdit: boolean) => {
      progress({ waitingForCellEdit });
    },
  };

  // The first screen needs the tables alone; what takes longer to fetch follows. A later read shows all of it at once.
  const readNow = async (year?: number) => {
    startReading({ phase: "reading", refresh: idle });
    const { readWorkbook } = await import("./read");
    const reading = await readWorkbook(year === undefined ? waiting : { ...waiting, year });
    const readAt = clock();
    const { recognition, programme, dataset } = reading;
    if (!state.draft) {
      set({ phase: "ready", review: { recognition, programme, dataset, findings: [], accepted: [], rulesRun: noRules }, readAt });
      await listenersHaveDrawn();
    }
    const [{ makeDraft }, { comingSheets, lastRefreshed }] = await Promise.all([import("./draft"), import("../sheets"), loadForDraft()]);
    const { draft, review } = makeDraft(reading);
    set({
      phase: "ready",
      draft,
      review,
      // A refresh of other data or another year must not look like the present one.
      result: isOf(state.result, draft, dataset.year) ? state.result : null,
      coming: comingSheets(reading.outline, programme),
      refreshedAt: state.refreshedAt ?? lastRefreshed(reading.outline),
      readAt,
    });
    await watchOnce();
  };

  // What both a draft and a refresh are shown with: the memo's renderings and what the rules say.
  const loadForDraft = async () => {
    if (renderings) return;
    const [memoRoom, laterTexts] = await Promise.all([import("../memo"), loadLaterTexts(state.language)]);
    set({ texts: state.texts.and(laterTexts) });
    renderings = memoRoom;
  };

  // What hides a cell from the user is no failure, but he or she pressed a button and must be told.
  const show = async (range: RangeRef) => {
    const { goTo } = await import("./goTo");
    const selection = await goTo(range);
    set({ fault: selection.selected ? null : { code: "not-shown", message: selection.message } });
  };

  // Watching starts with the first read: before it there is nothing that a change could make stale.
  const watchOnce = async () => {
    if (watching) return;
    await watch(() => {
      if (!state.stale) set({ stale: true });
    });
    watching = true;
  };

  const refreshNow = async (signal: AbortSignal) => {
    startReading({ refresh: { ...idle, stage: "reading" } });
    const [{ refreshWorkbook }] = await Promise.all([import("./refresh"), loadForDraft()]);
    const result = await refreshWorkbook({
      clock,
      signal,
      onStage: (stage) => {
        progress({ stage });
      },
      onProgress: (share) => {
        progress({ share });
      },
      ...waiting,
    });
    const moment = clock();
    const { review, draft, sheets } = result;
    const coming = sheets.map(({ name }) => ({ name, created: false }));
    set({ phase: "ready", result, review, draft, coming, readAt: moment, refreshedAt: moment, refresh: idle });
    await watchOnce();
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => inTurn(readNow, stop),
    refresh: () => {
      const { signal } = (cancellation = new AbortController());
      return inTurn(() => refreshNow(signal), stop);
    },
    cancelRefresh: () => cancellation?.abort(new ExcelFault(cancelled)),
    chooseYear: (year) =>
      inTurn(async () => {
        const { chosenYearSetting } = await import("./read");
        await saveDocumentSettings({ [chosenYearSetting]: String(year) });
        await readNow(year);
      }, stop),
    createSettings: () =>
      inTurn(async () => {
        const { createSettings } = await import("./createSettings");
        const sheet = await createSettings();
        await readNow();
        await show(firstCell(sheet));
      }, stop),
    cancelReading: () => undefined,
    chooseColumn: () => Promise.resolve(),
    useSource: () => Promise.resolve(),
    makeTable: () => Promise.resolve(),
    createTemplateSheets: () => Promise.resolve(),
    followSelection: () => () => undefined,
    applyFix: () => Promise.resolve(),
    undoFix: () => Promise.resolve(),
    accept: () => Promise.resolve(),
    takeBack: () => Promise.resolve(),
    createReviewSheet: () => Promise.resolve(),
    goTo: (range) => inTurn(() => show(range), mention),
    openSheet: (name) => inTurn(() => show(firstCell(name)), mention),
    memoTree: (sectionId) => (renderings && state.draft ? renderings.memoTree(state.draft.memo, sectionId) : null),
    memoFlavours: (sectionId) => {
      if (!renderings || !state.draft) return null;
      const { memo } = state.draft;
      return { html: renderings.memoHtml(memo, sectionId), text: renderings.memoText(memo, sectionId) };
    },
    now: clock,
  };
}

const cancelled: Fault = { code: "cancelled", message: { id: "fault.cancelled" } };

function isOf(result: Refresh | null, { stamp }: Draft, year: number | null): boolean {
  return result !== null && result.draft.stamp === stamp && result.year === year;
}

function firstCell(sheet: string): RangeRef {
  return { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
}

/** The first screen stands before anything more is fetched. */
function listenersHaveDrawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
