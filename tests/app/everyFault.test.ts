import { readFileSync } from "node:fs";
import type { Session } from "../../src/app/session";
import type { MemoBlock, MemoSection } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { noCalculation, type Book } from "../host/book";
import { withSession } from "./openSession";
import { smallBook, smallOwned } from "./smallBook";
import { differences, wholeLook, type WholeLook } from "./wholeLook";

/*
 * Whatever request of Excel fails, with whatever code, before it takes effect, half-way or with its answer lost: nothing of the user's is
 * changed, what is said has words, and doing the same again gives what it would have given at once. The tries on one request are made on
 * one workbook after another, since opening it takes longer than they do.
 */

jest.setTimeout(120_000);

/** Every code that has a meaning of its own, as the add-in's own table has them, and one that has none. */
const codes = [
  ...[...readFileSync("src/excel/faults.ts", "utf8").matchAll(/^ {2}([A-Z]\w+): /gm)].map(([, code = ""]) => code),
  "SomethingNew",
];

type Break = readonly [name: string, breakOff: (excel: EmbeddedExcel, nth: number) => void];

const before: readonly Break[] = codes.map((code) => [
  `${code} before it takes effect`,
  ({ faults }, nth) => {
    faults.failRequest(nth, code);
  },
]);
/** The request is half done then. */
const someAction = 60;
const halfWay: readonly Break[] = codes.map((code) => [
  `${code} half-way`,
  ({ faults }, nth) => {
    faults.failRequest(nth, code, { actionIndex: someAction });
  },
]);
const lost: readonly Break[] = [
  [
    "its answer lost",
    ({ faults }, nth) => {
      faults.loseAnswer(nth);
    },
  ],
];

/** What the user does, and what brings the workbook so far that it can be done. */
interface Deed {
  readonly requests: number;
  /** Which of the requests writes; the others can be half done in no other way than not at all. */
  readonly write: number;
  readonly begin: (session: Session, excel: EmbeddedExcel) => Promise<void>;
  /** Before each try, but for those after one that has changed nothing. */
  readonly prepare: (session: Session) => Promise<void>;
  readonly act: (session: Session) => Promise<void>;
}

const owned = ({ sheets }: Book) => wholeLook(sheets.filter(({ name }) => smallOwned.includes(name)));
const users = ({ sheets }: Book) => wholeLook(sheets.filter(({ name }) => !smallOwned.includes(name)));

const deeds: Readonly<Record<string, Deed>> = {
  "a refresh": {
    requests: 7,
    write: 6,
    begin: (session) => session.refresh(),
    prepare: () => Promise.resolve(),
    act: (session) => session.refresh(),
  },
  "taking a refresh back": {
    requests: 9,
    write: 4,
    begin: async (session, excel) => {
      await session.refresh();
      await excel.edit("Stöd!B2", [[200]]);
    },
    prepare: (session) => session.refresh(),
    act: (session) => session.undoRefresh(),
  },
  "writing an own text": {
    requests: 8,
    write: 4,
    begin: (session) => session.refresh(),
    prepare: (session) => session.changeMemo("memo", { kind: "ownText", block: blockOf(session), text: null, seen: "Min egen text." }),
    act: (session) => session.changeMemo("memo", { kind: "ownText", block: blockOf(session), text: "Min egen text.", seen: null }),
  },
  // The form that failed stands open: what is asked for again is the same, whatever the pane shows by then.
  "adding a block": {
    requests: 8,
    write: 4,
    begin: async (session) => {
      await session.refresh();
      await session.read();
    },
    prepare: async (session) => {
      const added = addedIn(session);
      if (added) await session.changeMemo("memo", { kind: "remove", block: added.id });
    },
    act: async (session) => {
      const { id, blocks } = sectionOf(session);
      const seen = blocks.filter(({ added }) => !added).map((block) => block.id);
      const after = seen.at(-1) ?? null;
      await session.changeMemo("memo", { kind: "add", section: id, after, style: "paragraph", text: "Mitt eget stycke.", seen });
    },
  },
  // Who sees that the block has been moved does not move it once more.
  "moving a block": {
    requests: 8,
    write: 4,
    begin: (session) => session.refresh(),
    prepare: (session) => session.changeMemo("memo", { kind: "resetOrder", section: sectionOf(session).id }),
    act: async (session) => {
      const isMoved = sectionOf(session).blocks[2]?.id === "background/plan";
      if (isMoved) await session.refresh();
      else await session.changeMemo("memo", { kind: "move", block: "background/plan", by: 1 });
    },
  },
};

/** The section of the block that is written, moved, or added to. */
function sectionOf(session: Session): MemoSection {
  const block = blockOf(session);
  const section = session.getState().draft?.memo.sections.find(({ blocks }) => blocks.some(({ id }) => id === block));
  if (!section) throw new Error("the memo has no section");
  return section;
}

function addedIn(session: Session): MemoBlock | undefined {
  return sectionOf(session).blocks.find(({ added }) => added);
}

function blockOf(session: Session): string {
  const blocks = session.getState().draft?.memo.sections.flatMap((section) => section.blocks) ?? [];
  const block = blocks.find(({ style, proposal }) => style === "paragraph" && proposal.length > 0);
  if (!block) throw new Error("the memo has no paragraph");
  return block.id;
}

/** What the deed gives when nothing goes wrong, and that it takes as many requests as the table says. */
async function cleanResult({ begin, prepare, act, requests }: Deed, session: Session, excel: EmbeddedExcel): Promise<WholeLook> {
  await begin(session, excel);
  await prepare(session);
  await excel.settle();
  const counted = excel.counters.requests;
  await act(session);
  expect([session.getState().fault, excel.counters.requests - counted]).toEqual([null, requests]);
  return owned(excel.book);
}

describe.each(Object.entries(deeds))("%s", (_, deed) => {
  test.each(Array.from({ length: deed.requests }, (__, index) => index + 1))("can fail at request %i with any code", async (nth) => {
    const breaks = [...before, ...(nth === deed.write ? halfWay : []), ...lost];
    await withSession(
      smallBook(),
      async (session, excel) => {
        const { book, faults } = excel;
        const clean = await cleanResult(deed, session, excel);
        let hasChanged = true;
        for (const [name, breakOff] of breaks) {
          if (hasChanged) await deed.prepare(session);
          const [ownedBefore, usersBefore] = [owned(book), users(book)];
          breakOff(excel, nth);
          await deed.act(session);
          faults.clear();
          expect([name, differences(usersBefore, users(book))]).toEqual([name, []]);
          expectWords(name, session);
          // What has changed nothing can be tried again as it is.
          hasChanged = session.getState().fault === null || differences(ownedBefore, owned(book)).length > 0;
          if (!hasChanged) continue;
          if (session.getState().fault !== null) await deed.act(session);
          expect([name, session.getState().fault, differences(clean, owned(book))]).toEqual([name, null, []]);
          expect([name, differences(usersBefore, users(book))]).toEqual([name, []]);
        }
      },
      { calculator: noCalculation },
    );
  });
});

/** A fault has a heading and a text of its own. */
function expectWords(name: string, session: Session): void {
  const { fault, texts } = session.getState();
  if (!fault) return;
  const { id, values } = fault.message;
  for (const part of [id, `${id}.title`]) expect([name, texts.say(part, values)]).not.toEqual([name, part]);
}
