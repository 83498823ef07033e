import type { Session, SessionState } from "../../src/app/session";
import { memoHtml, memoText, memoTree } from "../../src/memo";
import { createCatalogue } from "../../src/messages";
import { interfaceTexts as english } from "../../src/messages/en";
import { reviewTexts as englishRules } from "../../src/messages/en/review";
import { interfaceTexts as swedish } from "../../src/messages/sv";
import { reviewTexts as swedishRules } from "../../src/messages/sv/review";
import { wallClock, type Language, type RangeRef, type WallClock } from "../../src/model";
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
    texts: createCatalogue(language, language === "sv" ? { ...swedish, ...swedishRules } : { ...english, ...englishRules }),
    fault: null,
    review: reading.review,
    readAt: at("2026-03-04T13:58"),
    draft: reading.draft,
    coming: comingExample,
    refresh: { stage: "idle", share: 0, waitingForCellEdit: false },
    result: null,
    refreshedAt: null,
    stale: false,
  };
}

/** A session in a given state, that does nothing but note what it is asked for. */
export function fakeSession(initial: SessionState = readyState()): FakeSession {
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
    goTo: (range) => note(`goTo ${place(range)}`),
    openSheet: (name) => note(`openSheet ${name}`),
    memoTree: (sectionId) => state.draft && memoTree(state.draft.memo, sectionId),
    memoFlavours: (sectionId) =>
      state.draft && { html: memoHtml(state.draft.memo, sectionId), text: memoText(state.draft.memo, sectionId) },
    now: () => at("2026-03-04T14:02"),
  };
}
