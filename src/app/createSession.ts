import { ExcelFault, faultOf, makeFault, saveDocumentSettings } from "../excel";
import { loadFaultTexts, loadLaterTexts, type Catalogue } from "../messages";
import type { Fault, RangeRef } from "../model";
import type * as changes from "./changes";
import type { Renderings } from "./renderings";
import type { RefreshProgress, Session, SessionState } from "./session";
import type { SessionTools } from "./sessionTools";
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

const nothingSaid = { lastFix: null, undone: null } as const;
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
    standing: null,
    undoable: null,
    undone: null,
  };
  const listeners = new Set<() => void>();
  let renderings: Renderings | null = null;
  let queue: Promise<void> = Promise.resolve();
  let cancellation: AbortController | null = null;
  let reading: AbortController | null = null;
  let watching = false;

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const inTurn = (work: () => Promise<void>, onFault: (fault: Fault) => void): Promise<void> => {
    queue = queue.then(work).catch(async (error: unknown) => {
      onFault(await withTexts(faultOf(error)));
    });
    return queue;
  };
  // Where not even the words can be fetched, the add-in's own server is gone: the first texts have a fault for that.
  const withTexts = async (fault: Fault): Promise<Fault> => {
    if (renderings) return fault;
    try {
      set({ texts: state.texts.and(await loadFaultTexts(state.language)) });
      return fault;
    } catch {
      return makeFault("unexpected");
    }
  };
  // From the start of a reading on, a change is newer than what is read; if the reading fails, the older one is what stands.
  let wasStale = false;
  const startReading = (change: Partial<SessionState>) => {
    wasStale = state.stale;
    set({ ...change, fault: null, stale: false });
  };
  const stop = (fault: Fault) => {
    set({ phase: "stopped", fault, refresh: idle, reading: null, stale: state.stale || wasStale });
  };
  // A reading that the user stops is no failure as long as something was read before.
  const stopReading = (fault: Fault) => {
    if (fault.code !== "cancelled") stop(fault);
    else if (!state.review) stop(readingCancelled);
    else set({ phase: "ready", reading: null, stale: state.stale || wasStale });
  };
  const mention = (fault: Fault) => {
    set({ fault });
  };

  const tools: SessionTools = {
    getState: () => state,
    set,
    readAgain: () =>
      readNow().catch((error: unknown) => {
        // The workbook has changed, and what the pane shows is older.
        wasStale = true;
        stopReading(faultOf(error));
      }),
    show: (range) => show(range),
    onWaiting: (waitingForCellEdit) => {
      set({ reading: waitingForCellEdit ? { share: 0, waitingForCellEdit } : null });
    },
    loadForDraft: () => loadForDraft(),
    watchOnce: () => watchOnce(),
    clock,
  };
  const readNow = async (year: number | null = null) => {
    const { signal } = (reading = new AbortController());
    startReading({ phase: "reading", refresh: idle, reading: { share: 0, waitingForCellEdit: false } });
    const { readInto } = await import("./readInto");
    await readInto(tools, signal, year);
  };

  // Work that the user starts ends what was said of the last.
  const readInTurn = (before: () => Promise<number | null>) =>
    inTurn(async () => {
      set(nothingSaid);
      await readNow(await before());
    }, stopReading);

  // What both a draft and a refresh are shown with: the documents' renderings and what the rules say.
  const loadForDraft = async () => {
    if (renderings) return;
    const [{ createRenderings }, laterTexts] = await Promise.all([import("./renderings"), loadLaterTexts(state.language)]);
    set({ texts: state.texts.and(laterTexts) });
    renderings = createRenderings(tools);
  };

  // What hides a cell from the user is no failure, but he or she pressed a button and must be told.
  const show = async (range: RangeRef) => {
    const { goTo } = await import("./goTo");
    const selection = await goTo(range);
    set({ fault: selection.selected ? null : await withTexts({ code: "not-shown", message: selection.message }) });
  };

  // Watching starts with the first read: before it there is nothing that a change could make stale.
  const watchOnce = async () => {
    if (watching) return;
    await watch(() => {
      if (!state.stale) set({ stale: true });
    });
    watching = true;
  };

  const change = (act: (acts: typeof changes) => Promise<void>) =>
    inTurn(async () => {
      const [acts] = await Promise.all([import("./changes"), loadForDraft()]);
      set({ fault: null, undone: null });
      await act(acts);
    }, mention);

  const refreshNow = async (signal: AbortSignal) => {
    startReading({ ...nothingSaid, refresh: { ...idle, stage: "reading" } });
    const [{ refreshInto }] = await Promise.all([import("./refreshInto"), loadForDraft()]);
    await refreshInto(tools, signal);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => readInTurn(() => Promise.resolve(null)),
    refresh: () => {
      const { signal } = (cancellation = new AbortController());
      return inTurn(() => refreshNow(signal), stop);
    },
    cancelRefresh: () => cancellation?.abort(new ExcelFault(cancelled)),
    cancelReading: () => reading?.abort(new ExcelFault(cancelled)),
    chooseYear: (year) =>
      readInTurn(async () => {
        const { chosenYearSetting } = await import("./read");
        await saveDocumentSettings({ [chosenYearSetting]: String(year) });
        return year;
      }),
    createSettings: () => change((acts) => acts.createAndShowSettings(tools)),
    chooseColumn: (source, field, column) => change((acts) => acts.chooseColumn(tools, source, field, column)),
    useSource: (source, used) => change((acts) => acts.useSource(tools, source, used)),
    makeTable: (range) => change((acts) => acts.makeTable(tools, range)),
    createTemplateSheets: () => change((acts) => acts.createTemplateSheets(tools)),
    followSelection: (listener) => stopLater(import("./followSelection").then((selection) => selection.followSelection(listener))),
    applyFix: (rule, fixed) => change((acts) => acts.applyFix(tools, rule, fixed)),
    undoFix: () => change((acts) => acts.undoFix(tools)),
    accept: (finding, reason) => change((acts) => acts.accept(tools, finding, reason)),
    takeBack: (finding) => change((acts) => acts.takeBack(tools, finding)),
    createReviewSheet: () => change((acts) => acts.createReviewSheet(tools)),
    goTo: (range) => inTurn(() => show(range), mention),
    openSheet: (name) => inTurn(() => show(firstCell(name)), mention),
    undoRefresh: () => change((acts) => acts.undoRefresh(tools)),
    changeMemo: (document, asked) => change((acts) => acts.changeMemo(tools, document, asked)),
    memoTree: (...given) => renderings?.memoTree(...given) ?? null,
    memoFlavours: (...given) => renderings?.memoFlavours(...given) ?? null,
    numbersInText: (document) => renderings?.numbersInText(document) ?? null,
    numbersFlavours: (document) => renderings?.numbersFlavours(document) ?? null,
    canDownload: () => renderings?.canDownload() ?? false,
    wordFile: async (document) => (await renderings?.wordFile(document)) ?? null,
    now: clock,
  };
}

const cancelled: Fault = { code: "cancelled", message: { id: "fault.cancelled" } };
const readingCancelled: Fault = { code: "cancelled", message: { id: "fault.reading-cancelled" } };

function firstCell(sheet: string): RangeRef {
  return { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
}

/** The way to stop what may not have started yet; what cannot start has nothing to stop. */
function stopLater(starting: Promise<() => Promise<void>>): () => void {
  const started = starting.catch(() => () => Promise.resolve());
  return () => {
    void started.then((stop) => stop()).catch(() => undefined);
  };
}
