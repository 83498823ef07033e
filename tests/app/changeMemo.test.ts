import type { Session } from "../../src/app/session";
import { address, type MemoBlock, type MemoChange } from "../../src/model";
import { withSession } from "./openSession";
import { smallBook, smallOwned } from "./smallBook";
import { differences, wholeLook } from "./wholeLook";

function blocksOf(session: Session): readonly MemoBlock[] {
  return session.getState().draft?.memo.sections.flatMap(({ blocks }) => blocks) ?? [];
}

/** Some block of the memo that has a proposal. */
function paragraph(session: Session): MemoBlock {
  const block = blocksOf(session).find(({ style, proposal }) => style === "paragraph" && proposal.length > 0);
  if (!block) throw new Error("the memo has no paragraph");
  return block;
}

describe("changing a document in the pane", () => {
  test("writes an own text on the document's sheet, which is made if it is not there", async () => {
    await withSession(smallBook(), async (session, { book }) => {
      await session.read();
      const { id } = paragraph(session);
      await session.changeMemo("memo", { kind: "ownText", block: id, text: "Min text.", seen: null });
      expect(session.getState()).toMatchObject({ phase: "ready", fault: null });
      expect(book.sheets.map(({ name }) => name)).toEqual(["Stöd", "Insatser", "Mina anteckningar", "Tjänsteskrivelse"]);
      expect(paragraph(session).ownText).toBe("Min text.");
      expect(session.memoFlavours("memo")?.text).toContain("Min text.");
    });
  });

  test("is taken over by a refresh, and the result of a refresh still stands after it", async () => {
    await withSession(smallBook(), async (session, { book }) => {
      await session.refresh();
      const { id } = paragraph(session);
      await session.changeMemo("memo", { kind: "ownText", block: id, text: "Min text.", seen: null });
      expect(session.getState().result).not.toBeNull();
      await session.refresh();
      expect(paragraph(session).ownText).toBe("Min text.");
      expect(book.sheets.filter(({ name }) => smallOwned.includes(name))).toHaveLength(smallOwned.length);
    });
  });

  test("changes the full follow-up on its own sheet", async () => {
    await withSession(smallBook(), async (session, { book }) => {
      await session.refresh();
      const section = session.getState().draft?.followUp.sections.find(({ blocks }) => blocks.length > 1);
      if (!section) throw new Error("the follow-up is empty");
      const memo = wholeLook(book.sheets.filter(({ name }) => name === "Tjänsteskrivelse"));
      await session.changeMemo("followUp", { kind: "done", section: section.id, done: true });
      expect(session.getState().fault).toBeNull();
      const changed = session.getState().draft?.followUp.sections.find(({ id }) => id === section.id);
      expect(changed?.blocks.every(({ done }) => done)).toBe(true);
      expect(differences(memo, wholeLook(book.sheets.filter(({ name }) => name === "Tjänsteskrivelse")))).toEqual([]);
    });
  });

  test("of a text that a colleague has changed since is refused in words, and writes nothing", async () => {
    await withSession(smallBook(), async (session, excel) => {
      await session.refresh();
      const { id } = paragraph(session);
      await session.changeMemo("memo", { kind: "ownText", block: id, text: "Kollegans text.", seen: null });
      const before = wholeLook(excel.book.sheets);
      await session.changeMemo("memo", { kind: "ownText", block: id, text: "Min text.", seen: null });
      const { fault, texts } = session.getState();
      expect(fault).toMatchObject({ code: "text-changed", message: { values: { sheet: "Tjänsteskrivelse" } } });
      expect(fault && texts.say(fault.message)).toMatch(/^Texten har ändrats på bladet Tjänsteskrivelse.* står kvar i rutan/);
      expect(differences(before, wholeLook(excel.book.sheets))).toEqual([]);
      await session.changeMemo("memo", { kind: "ownText", block: id, text: "Min text.", seen: "Kollegans text." });
      expect(session.getState().fault).toBeNull();
      expect(paragraph(session).ownText).toBe("Min text.");
    });
  });

  test.each(["takeOver", "merge", "remove"] as const)(
    "by %s of a text that has been changed in the sheet since is refused too",
    async (kind) => {
      await withSession(smallBook(), async (session, excel) => {
        await session.refresh();
        const { id } = paragraph(session);
        const section = session.getState().draft?.memo.sections.find(({ blocks }) => blocks.some((block) => block.id === id))?.id ?? "";
        if (kind === "remove") await session.changeMemo("memo", { kind: "add", section, after: id, style: "paragraph", text: "Min text." });
        else await session.changeMemo("memo", { kind: "ownText", block: id, text: "Min text.", seen: null });
        const block = blocksOf(session).find(({ ownText }) => ownText === "Min text.");
        if (!block?.ownTextCell) throw new Error("there is no own text");
        await excel.edit(address({ ...block.ownTextCell, rowCount: 1, columnCount: 1 }), [["Kollegans text."]]);
        await session.changeMemo("memo", { kind, block: block.id });
        expect(session.getState().fault).toMatchObject({ code: "text-changed" });
        expect(blocksOf(session).find((one) => one.id === block.id)?.ownText).toBe("Kollegans text.");
      });
    },
  );

  // Of the requests of a change, the fourth writes; the fifth reads what stands there, and fails too where nobody is told.
  test.each([
    ["is known to be made, and no fault", [4], null],
    ["is made once when it is asked for again", [4, 5, 6, 7, 8], "fault.unexpected.halfway"],
  ])("whose answer does not come %s", async (_, lost, fault) => {
    await withSession(smallBook(), async (session, { faults }) => {
      await session.refresh();
      const before = blocksOf(session).map(({ id }) => id);
      const section = session.getState().draft?.memo.sections.find(({ id }) => id === "background");
      const seen = section?.blocks.map(({ id }) => id) ?? [];
      const changes: readonly MemoChange[] = [
        { kind: "add", section: "background", after: seen.at(-1) ?? null, style: "paragraph", text: "Mitt stycke.", seen },
        { kind: "move", block: "background/plan", by: 1 },
      ];
      for (const change of changes) {
        for (const nth of lost) faults.loseAnswer(nth);
        await session.changeMemo("memo", change);
        expect(session.getState().fault?.message.id ?? null).toBe(fault);
        faults.clear();
        if (fault !== null) await session.changeMemo("memo", change);
        expect(session.getState().fault).toBeNull();
      }
      const after = blocksOf(session).map(({ id }) => id);
      expect(after.filter((id) => id.startsWith("own:"))).toEqual(["own:1"]);
      expect(after.filter((id) => before.includes(id)).slice(0, 4)).toEqual([
        "title/title",
        "background/heading",
        "background/programme",
        "background/plan",
      ]);
    });
  });

  test("of a block that is gone says so", async () => {
    await withSession(smallBook(), async (session) => {
      await session.refresh();
      await session.changeMemo("memo", { kind: "keep", block: "no such block" });
      expect(session.getState().fault).toMatchObject({ code: "text-changed", message: { id: "fault.block-changed" } });
    });
  });

  test("looks at what stands in the way first", async () => {
    await withSession(smallBook(), async (session, { book }) => {
      await session.refresh();
      for (const sheet of book.sheets) sheet.protected = sheet.name === "Tjänsteskrivelse";
      const before = wholeLook(book.sheets);
      await session.changeMemo("memo", { kind: "ownText", block: paragraph(session).id, text: "Min text.", seen: null });
      expect(session.getState().fault).toMatchObject({ code: "protected-sheet" });
      expect(differences(before, wholeLook(book.sheets))).toEqual([]);
    });
  });
});
