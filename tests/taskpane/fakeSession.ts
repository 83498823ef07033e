import type { SelectedRange, Session, SessionState } from "../../src/app/session";
import { memoHtml, memoText, memoTree } from "../../src/memo";
import { createCatalogue } from "../../src/messages";
import { interfaceTexts as english } from "../../src/messages/en";
import { laterTexts as englishLater } from "../../src/messages/en/later";
import { interfaceTexts as swedish } from "../../src/messages/sv";
import { laterTexts as swedishLater } from "../../src/messages/sv/later";
import { wallClock, type DocumentKind, type Draft, type Language, type Memo, type RangeRef, type WallClock } from "../../src/model";
import { comingExample, exampleReading, type Reading } from "./exampleReading";

/** What the pane asked its session for, in order: "read", "goTo Stöd!B2". */
export type Calls = string[];

export interface FakeSession extends Session {
  readonly calls: Calls;
  /** Changes the state as the real session would, and tells the pane. */
  readonly set: (change: Partial<SessionState>) => void;
}

export function at(text: string): WallClock {
  const moment = wallClock(text);
  if (moment === null) throw new Error(`${text} is no moment`);
  return moment;
}

export function readyState(reading: Reading = exampleReading(), language: Language = "sv"): SessionState {
  return {
    phase: "ready",
    language,
    texts: createCatalogue(language, language === "sv" ? { ...swedish, ...swedishLater } : { ...english, ...englishLater }),
    fault: null,
    review: reading.review,
    readAt: at("2026-03-04T13:58"),
    draft: reading.draft,
    coming: comingExample,
    refresh: { stage: "idle", share: 0, waitingForCellEdit: false },
    result: null,
    refreshedAt: null,
    stale: false,
    reading: null,
    lastFix: null,
    standing: null,
    undoable: null,
    undone: null,
  };
}

function documentOf(draft: Draft, document: DocumentKind): Memo {
  return document === "memo" ? draft.memo : draft.followUp;
}

/** A session in a given state, that does nothing but note what it is asked for. */
export function fakeSession(initial: SessionState = readyState(), selected: SelectedRange | null = null): FakeSession {
  let state = initial;
  const listeners = new Set<() => void>();
  const calls: Calls = [];
  const note = (call: string) => {
    calls.push(call);
    return Promise.resolve();
  };
  const place = ({ sheet, row, column, rowCount, columnCount }: RangeRef) => [sheet, row, column, rowCount, columnCount].join(" ");
  return {
    calls,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => note("read"),
    refresh: () => note("refresh"),
    cancelRefresh: () => void note("cancelRefresh"),
    chooseYear: (year) => note(`chooseYear ${String(year)}`),
    createSettings: () => note("createSettings"),
    cancelReading: () => void note("cancelReading"),
    chooseColumn: (source, field, column) =>
      note(`chooseColumn ${source.table ?? source.range.sheet} ${field} ${column?.header ?? "none"}`),
    useSource: (source, used) => note(`useSource ${source.table ?? source.range.sheet} ${String(used)}`),
    makeTable: (range) => note(`makeTable ${place(range)}`),
    createTemplateSheets: () => note("createTemplateSheets"),
    followSelection: (listener) => {
      listener(selected);
      return () => undefined;
    },
    applyFix: (rule, changes) => note(`applyFix ${rule} ${String(changes.length)}`),
    undoFix: () => note("undoFix"),
    accept: (finding, reason) => note(`accept ${finding.rule} ${reason}`),
    takeBack: (finding) => note(`takeBack ${finding.rule}`),
    createReviewSheet: () => note("createReviewSheet"),
    goTo: (range) => note(`goTo ${place(range)}`),
    openSheet: (name) => note(`openSheet ${name}`),
    undoRefresh: () => note("undoRefresh"),
    changeMemo: (document, change) => note(`changeMemo ${document} ${JSON.stringify(change)}`),
    memoTree: (document, sectionId) => state.draft && memoTree(documentOf(state.draft, document), sectionId),
    memoFlavours: (document, sectionId) =>
      state.draft && {
        html: memoHtml(documentOf(state.draft, document), sectionId),
        text: memoText(documentOf(state.draft, document), sectionId),
      },
    numbersInText: () => state.draft && [],
    numbersFlavours: () => state.draft && { html: "", text: "" },
    canDownload: () => true,
    wordFile: (document) => note(`wordFile ${document}`).then(() => new Uint8Array()),
    now: () => at("2026-03-04T14:02"),
  };
}
