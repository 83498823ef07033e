import fc from "fast-check";
import { changedMemo, compose, memoText, type StoredBlock, type StoredMemo } from "../../src/memo";
import { blockText, inlineText, type Memo, type MemoChange } from "../../src/model";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "./builders";
import { storedBlock } from "./storedBlocks";

const dataset = datasetOf(referenceActivities);
const figures = figuresOf(referenceGrants, dataset);
const laterFigures = figuresOf({ ...referenceGrants, servicebidrag: [5, 719_992] }, dataset);

const memoOf = (stored: StoredMemo, of = figures): Memo =>
  compose({ dataset, programme: referenceProgramme, figures: of, stored: stored.blocks, order: stored.order });

const noSheet: StoredMemo = { sheet: null, blocks: [], order: [] };

/** The rows as a refresh would leave them. */
function written(memo: Memo, stored: StoredMemo): StoredMemo {
  const rows = new Map(stored.blocks.map((row) => [row.id, row]));
  const blocks = memo.sections
    .flatMap((section) => section.blocks.map((block) => ({ section, block })))
    .map(({ section, block }, position): StoredBlock => {
      const own = { ownText: block.ownText, included: block.included, done: block.done, basedOn: rows.get(block.id)?.basedOn ?? "" };
      const place = { position, number: position + 1, section: section.name, style: block.style };
      return storedBlock({ id: block.id, ...own, ...place, proposal: inlineText(block.proposal), addedByUser: block.added === true });
    });
  return { ...stored, blocks, order: memo.order ?? [] };
}

const refreshed = written(memoOf(noSheet), noSheet);

/** The memo after changes in the pane, one after another; fails where one cannot be made. */
function after(start: StoredMemo, ...changes: readonly MemoChange[]): { readonly stored: StoredMemo; readonly memo: Memo } {
  let stored = start;
  for (const change of changes) {
    const next = changedMemo(stored, memoOf(stored), change);
    if (!next) throw new Error(`cannot ${change.kind}`);
    stored = next;
  }
  return { stored, memo: memoOf(stored) };
}

const blockOf = (memo: Memo, id: string) => memo.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);
const idsOf = (memo: Memo, section = "area:Servicegivare") => memo.sections.find(({ id }) => id === section)?.blocks.map(({ id }) => id);
const decision = "proposal/decision";
const own: MemoChange = { kind: "ownText", block: decision, text: "Nämnden tar del av uppföljningen.", seen: null };

describe.each([
  ["before the sheet is there", noSheet],
  ["on the sheet", refreshed],
])("a change in the pane, %s:", (_case, start) => {
  test("an own text is written beside the proposal that it was written against", () => {
    const { stored, memo } = after(start, own);
    expect(blockText(blockOf(memo, decision) ?? fail())).toBe("Nämnden tar del av uppföljningen.");
    expect(stored.blocks.find(({ id }) => id === decision)?.basedOn).toBe("Uppföljning av det regionala serviceprogrammet godkänns.");
    expect(memoText(memo)).not.toContain("godkänns");
  });

  test.each([null, "", " \n"])("an own text that becomes %j is none", (text) => {
    const { stored, memo } = after(start, own, { ...own, text, seen: own.text });
    expect(blockOf(memo, decision)?.ownText).toBeNull();
    expect(stored.blocks.find(({ id }) => id === decision)?.basedOn).toBe("");
  });

  test("an own text is not written over one that the user has not seen", () => {
    const { stored, memo } = after(start, own);
    expect(changedMemo(stored, memo, { ...own, text: "Annat." })).toBeNull();
    expect(changedMemo(stored, memo, { ...own, text: "Annat.", seen: "Nämnden tar del av uppföljningen.\r\n" })).not.toBeNull();
  });

  test("saving a text takes the section's done mark away, and no other section's", () => {
    const marks: readonly MemoChange[] = ["proposal", "resources"].map((section) => ({ kind: "done", section, done: true }));
    const { memo } = after(start, ...marks, own);
    const isDone = (id: string) => memo.sections.find((section) => section.id === id)?.blocks.map(({ done }) => done);
    expect(isDone("proposal")).toEqual([false, false]);
    expect(isDone("resources")).toEqual([true]);
  });

  test("a section is marked as done, and not", () => {
    const done: MemoChange = { kind: "done", section: "area:Servicegivare", done: true };
    const { memo } = after(start, done);
    const marks = (of: Memo) => of.sections.flatMap(({ blocks }) => blocks.filter((block) => block.done).map(({ id }) => id));
    expect(marks(memo)).toEqual(idsOf(memo));
    expect(marks(after(start, done, { ...done, done: false }).memo)).toEqual([]);
  });

  test("a block is taken out and in", () => {
    const out: MemoChange = { kind: "include", block: "grants:servicebidrag", included: false };
    expect(memoText(after(start, out).memo)).not.toContain("Servicebidrag");
    expect(memoText(after(start, out, { ...out, included: true }).memo)).toContain("Servicebidrag");
  });

  test("a block is added after another, or after the heading, and removed", () => {
    const add: MemoChange = {
      kind: "add",
      section: "area:Servicegivare",
      after: "grants:servicebidrag",
      style: "bullet",
      text: "Varav två i Åre.",
    };
    const { memo } = after(start, add, { ...add, after: null, text: "Först." });
    expect(idsOf(memo)?.slice(0, 6)).toEqual([
      "area:Servicegivare/heading",
      "own:2",
      "activity:s1",
      "grants:hemsandningsbidrag",
      "grants:servicebidrag",
      "own:1",
    ]);
    expect(blockOf(memo, "own:1")).toMatchObject({ added: true, style: "bullet", ownText: "Varav två i Åre.", proposal: [] });
    expect(idsOf(after(start, add, { kind: "remove", block: "own:1" }).memo)).toEqual(idsOf(memoOf(start)));
    expect(idsOf(after(start, add, { kind: "ownText", block: "own:1", text: "", seen: "Varav två i Åre." }).memo)).toEqual(
      idsOf(memoOf(start)),
    );
  });

  test("a block is moved up and down, and the order is the user's until it is the proposal's again", () => {
    const up: MemoChange = { kind: "move", block: "grants:servicebidrag", by: -1 };
    const { memo } = after(start, up);
    expect(idsOf(memo)?.slice(1, 4)).toEqual(["activity:s1", "grants:servicebidrag", "grants:hemsandningsbidrag"]);
    expect(memo.order).toEqual(idsOf(memo));
    expect(after(start, up, { ...up, by: 1 }).memo.order).toBeUndefined();
    const reset = after(start, up, up, { kind: "resetOrder", section: "area:Servicegivare" }).memo;
    expect([idsOf(reset), reset.order]).toEqual([idsOf(memoOf(start)), undefined]);
  });

  test("what cannot be done changes nothing", () => {
    const impossible: readonly MemoChange[] = [
      { kind: "include", block: "gone", included: false },
      { kind: "done", section: "gone", done: true },
      { kind: "add", section: "resources", after: "gone", style: "paragraph", text: "Text" },
      { kind: "add", section: "resources", after: null, style: "paragraph", text: " " },
      { kind: "move", block: "area:Servicegivare/heading", by: 1 },
      { kind: "move", block: "activity:s1", by: -1 },
      { kind: "move", block: "activity:s2", by: 1 },
      { kind: "remove", block: decision },
      { kind: "keep", block: decision },
      { kind: "merge", block: decision },
    ];
    for (const change of impossible) expect(changedMemo(start, memoOf(start), change)).toBeNull();
  });
});

describe("an own text whose proposal has changed", () => {
  const bullet = "grants:servicebidrag";
  const text = "Servicebidrag: 4 stöd på 619 992 kronor.";
  const { stored } = after(refreshed, { kind: "ownText", block: bullet, text, seen: null });
  const later = memoOf(stored, laterFigures);
  const changeIn = (next: StoredMemo | null) => blockOf(memoOf(next ?? fail(), laterFigures), bullet);

  test("is flagged", () => {
    expect(blockOf(later, bullet)?.change).toEqual({
      basedOn: "Servicebidrag 4\u00A0st., 619\u00A0992 kronor",
      numbers: [
        { label: "Antal", before: "4\u00A0st.", now: "5\u00A0st." },
        { label: "Kronor", before: "619\u00A0992", now: "719\u00A0992" },
      ],
      merged: "Servicebidrag: 5 stöd på 719\u00A0992 kronor.",
    });
    expect(blockOf(memoOf(stored), bullet)?.change).toBeUndefined();
  });

  test("can be kept", () => {
    const kept = changeIn(changedMemo(stored, later, { kind: "keep", block: bullet }));
    expect([kept?.ownText, kept?.change]).toEqual([text, undefined]);
  });

  test("can take the new numbers over", () => {
    const merged = changeIn(changedMemo(stored, later, { kind: "merge", block: bullet }));
    expect([merged?.ownText, merged?.change]).toEqual(["Servicebidrag: 5 stöd på 719\u00A0992 kronor.", undefined]);
  });

  test("can give way", () => {
    const given = changeIn(changedMemo(stored, later, { kind: "takeOver", block: bullet }));
    expect([given?.ownText, given?.change]).toEqual([null, undefined]);
  });
});

describe("whatever the user does in the pane", () => {
  const ids = memoOf(noSheet).sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const sections = memoOf(noSheet).sections.map(({ id }) => id);
  const block = fc.constantFrom(...ids, "own:1", "own:2");
  const section = fc.constantFrom(...sections);
  const change: fc.Arbitrary<MemoChange> = fc.oneof(
    fc.record({ kind: fc.constant("move" as const), block, by: fc.constantFrom<-1 | 1>(-1, 1) }),
    fc.record({
      kind: fc.constant("ownText" as const),
      block,
      text: fc.constantFrom("Eget.", "Annat.", null),
      seen: fc.constantFrom(null, "Eget."),
    }),
    fc.record({ kind: fc.constant("include" as const), block, included: fc.boolean() }),
    fc.record({ kind: fc.constant("done" as const), section, done: fc.boolean() }),
    fc.record({
      kind: fc.constant("add" as const),
      section,
      after: fc.option(block),
      style: fc.constant("paragraph" as const),
      text: fc.constant("Tillägg."),
    }),
    fc.record({ kind: fc.constantFrom("keep" as const, "takeOver" as const, "remove" as const), block }),
    fc.record({ kind: fc.constant("resetOrder" as const), section }),
  );

  test("the next refresh gives the same text, also when it has been written to the sheet", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.boolean(), (changes, isWritten) => {
        let stored = isWritten ? refreshed : noSheet;
        for (const one of changes) stored = changedMemo(stored, memoOf(stored), one) ?? stored;
        const memo = memoOf(stored);
        const again = memoOf(written(memo, stored));
        expect(again.sections.map(({ blocks }) => blocks.map(({ id, ownText, included }) => [id, ownText, included]))).toEqual(
          memo.sections.map(({ blocks }) => blocks.map(({ id, ownText, included }) => [id, ownText, included])),
        );
        expect(new Set(stored.blocks.map(({ id }) => id)).size).toBe(stored.blocks.length);
        expect(stored.blocks.map(({ position }) => position)).toEqual(stored.blocks.map((_, place) => place));
      }),
      { numRuns: 200 },
    );
  });

  test("only the block that is spoken of gets another own text", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), change, (changes, last) => {
        let stored = refreshed;
        for (const one of changes) stored = changedMemo(stored, memoOf(stored), one) ?? stored;
        const next = changedMemo(stored, memoOf(stored), last) ?? stored;
        const texts = (of: StoredMemo) =>
          new Map(of.blocks.flatMap(({ id, ownText }) => (ownText === null ? [] : [[id, ownText] as const])));
        const [before, now] = [texts(stored), texts(next)];
        const differing = [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
        expect(differing.length).toBeLessThanOrEqual(1);
        if ("block" in last && differing.length === 1) expect(differing).toEqual([last.block]);
      }),
      { numRuns: 200 },
    );
  });
});

function fail(): never {
  throw new Error("there is none");
}
