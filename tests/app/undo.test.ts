import { wallClock, type WallClock } from "../../src/model";
import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import { watch } from "../../src/excel";
import { memoColumns } from "../../src/memo";
import { createCatalogue, loadTexts } from "../../src/messages";
import type { EmbeddedExcel } from "../host";
import type { Book } from "../host/book";
import { exampleBook, inExcel } from "./exampleInExcel";
import { smallBook, smallOwned } from "./smallBook";
import { loseMarks } from "./usersHand";
import { differences, wholeLook } from "./wholeLook";

/** A clock that goes a minute at each look. */
function goingClock(): () => WallClock {
  let minute = 0;
  return () => {
    minute += 1;
    const text = `2026-03-04T${String(9 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    const moment = wallClock(text);
    if (moment === null) throw new Error(text);
    return moment;
  };
}

async function withClockedSession(book: Book, act: (session: Session, excel: EmbeddedExcel) => Promise<void>): Promise<void> {
  const texts = createCatalogue("sv", await loadTexts("sv"));
  await inExcel(book, (excel) => act(createSession({ texts, clock: goingClock(), watch }), excel));
}

const ownedIn = (book: Book) => wholeLook(book.sheets.filter(({ customProperties }) => customProperties.has("Uf.Sheet")));
const usersIn = (book: Book) => wholeLook(book.sheets.filter(({ customProperties }) => !customProperties.has("Uf.Sheet")));

/** An amount in the table Stöd. */
const amount = { small: "Stöd!B2", example: "Stöd!I2" };

describe("taking a refresh back", () => {
  test("gives the owned sheets all that they had: contents, looks, charts", async () => {
    await withClockedSession(await exampleBook(), async (session, excel) => {
      await session.refresh();
      const [owned, users] = [ownedIn(excel.book), usersIn(excel.book)];
      await excel.edit(amount.example, [[1]]);
      const edited = usersIn(excel.book);
      await session.refresh();
      expect(differences(owned, ownedIn(excel.book))).not.toEqual([]);
      await session.undoRefresh();
      expect(session.getState()).toMatchObject({ fault: null, undoable: null, result: null, undone: { emptied: [], left: [] } });
      // The formulas have been recalculated from the amount as it is now, which a refresh has not written.
      await excel.edit(amount.example, [[154_998]]);
      expect(differences(users, edited)).toEqual([expect.stringMatching(/^Stöd!I2: /)]);
      expect(differences(owned, ownedIn(excel.book))).toEqual([]);
    });
  });

  test("gives the cells back where the marks were lost, and leaves the charts", async () => {
    await withClockedSession(await exampleBook(), async (session, excel) => {
      await session.refresh();
      const chartsOf = () => excel.book.sheets.map(({ charts }) => charts.map(({ name }) => name));
      const cellsOf = () =>
        excel.book.sheets.slice(4).map(({ name, cells }) => [name, [...cells].map(([key, { value }]) => [key, value]).sort()]);
      const [charts, cells] = [chartsOf(), cellsOf()];
      loseMarks(excel.book);
      await session.refresh();
      expect(session.getState().result?.sheets.filter(({ created }) => created)).toEqual([]);
      expect(session.getState().result?.review.findings.map(({ rule }) => rule)).toContain("marks-lost");
      expect(cellsOf()).not.toEqual(cells);
      await session.undoRefresh();
      expect(session.getState()).toMatchObject({ fault: null, undone: { emptied: [], left: [] } });
      expect(cellsOf()).toEqual(cells);
      expect(charts.flat().length).toBeGreaterThan(0);
      expect(chartsOf()).toEqual(charts);
    });
  });

  test("empties the sheets that the first refresh made, and leaves the user's as they were", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      const before = usersIn(excel.book);
      await session.refresh();
      await session.undoRefresh();
      expect(session.getState()).toMatchObject({
        phase: "ready",
        refreshedAt: null,
        undone: { restored: [], emptied: smallOwned, left: [] },
      });
      expect(differences(before, usersIn(excel.book))).toEqual([]);
      for (const sheet of excel.book.sheets.filter(({ name }) => smallOwned.includes(name))) {
        // A table keeps its headers.
        const texts = [...sheet.cells.values()].map(({ value }) => value).filter((value) => value !== "");
        const headers = sheet.tables.length > 0 ? Object.values(memoColumns) : [];
        expect([sheet.name, texts, sheet.charts]).toEqual([sheet.name, headers, []]);
      }
    });
  });

  test("works each time", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.refresh();
      const first = ownedIn(excel.book);
      for (const value of [100, 200]) {
        await excel.edit(amount.small, [[value]]);
        await session.refresh();
        expect(differences(first, ownedIn(excel.book))).not.toEqual([]);
        await session.undoRefresh();
        await excel.edit(amount.small, [[154_998]]);
        expect(differences(first, ownedIn(excel.book))).toEqual([]);
      }
    });
  });

  test("is for the last refresh alone, and once", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.refresh();
      await session.refresh();
      await session.undoRefresh();
      const { requests } = excel.counters;
      await session.undoRefresh();
      expect(excel.counters.requests).toBe(requests);
    });
  });

  test("takes a roll-over back: last year's memo has its name again", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.chooseYear(2024);
      await session.refresh();
      const before = ownedIn(excel.book);
      await session.chooseYear(2025);
      await session.refresh();
      const names = excel.book.sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Tjänsteskrivelse", "Tjänsteskrivelse 2024"]));
      await session.undoRefresh();
      expect(session.getState()).toMatchObject({ fault: null, undone: { left: [] } });
      // The host calculates when somebody edits.
      await excel.edit("Mina anteckningar!A1", [["Ring kommunen"]]);
      const created = new Set(session.getState().undone?.emptied);
      const kept = excel.book.sheets.filter(({ name }) => !created.has(name) && !["Stöd", "Insatser", "Mina anteckningar"].includes(name));
      expect(differences(before, wholeLook(kept))).toEqual([]);
    });
  });

  test("keeps an own text that was written since", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.refresh();
      await excel.edit(amount.small, [[100]]);
      await session.refresh();
      await session.changeMemo("memo", { kind: "ownText", block: blockOf(session), text: "Min egen text.", seen: null });
      expect(session.getState().fault).toBeNull();
      await session.undoRefresh();
      expect(session.getState()).toMatchObject({ fault: null, undone: { left: [] } });
      expect(session.memoFlavours("memo")?.text).toContain("Min egen text.");
    });
  });

  test("says which sheets were gone or protected", async () => {
    await withClockedSession(smallBook(), async (session, { book }) => {
      await session.refresh();
      await session.refresh();
      book.sheets = book.sheets.filter(({ name }) => name !== "Medborgare");
      for (const sheet of book.sheets) sheet.protected = sheet.name === "Servicegivare";
      await session.undoRefresh();
      expect(session.getState().fault).toBeNull();
      expect([...(session.getState().undone?.left ?? [])].sort()).toEqual(["Medborgare", "Servicegivare"]);
    });
  });

  test("is possible from the first refresh on, and not where the sheets could not be read", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.read();
      expect(session.getState().undoable).toBeNull();
      await session.refresh();
      expect(session.getState().undoable).not.toBeNull();
      // The reading of the sheets' states is the request before the write.
      excel.faults.failRequest(statesRequest, "GeneralException");
      await session.refresh();
      expect(session.getState()).toMatchObject({ phase: "ready", fault: null, undoable: null, result: { undo: null } });
    });
  });
});

const statesRequest = 5;

/** The id of some block of the memo that has a proposal. */
function blockOf(session: Session): string {
  const blocks = session.getState().draft?.memo.sections.flatMap((section) => section.blocks) ?? [];
  const block = blocks.find(({ style, proposal }) => style === "paragraph" && proposal.length > 0);
  if (!block) throw new Error("the memo has no paragraph");
  return block.id;
}

describe("a refresh that stops half-way", () => {
  test("keeps how the sheets stand, and the way back to what stood before it", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.refresh();
      const whole = ownedIn(excel.book);
      await excel.edit(amount.small, [[100]]);
      excel.faults.failRequest(writeRequest, "GeneralException", { actionIndex: halfOfWrite });
      await session.refresh();
      const { standing, undoable, fault, result } = session.getState();
      expect(fault).toMatchObject({ message: { id: "fault.unexpected.halfway" } });
      expect({ names: standing?.map(({ name }) => name), hasUndo: undoable !== null, result }).toMatchObject({
        names: smallOwned,
        hasUndo: true,
      });
      expect(new Set(standing?.map(({ state }) => state)).size).toBeGreaterThan(1);
      await session.undoRefresh();
      expect(session.getState()).toMatchObject({ fault: null, standing: null, undoable: null });
      await excel.edit(amount.small, [[154_998]]);
      expect(differences(whole, ownedIn(excel.book))).toEqual([]);
    });
  });

  test("is completed by the next, whose way back leads to what stood before both", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      excel.faults.failRequest(writeRequest - 1, "GeneralException", { actionIndex: halfOfWrite });
      await session.refresh();
      const { standing, fault } = session.getState();
      expect({ standing: standing?.length, code: fault?.code }).toEqual({ standing: smallOwned.length, code: "unexpected" });
      await session.refresh();
      expect(session.getState()).toMatchObject({ phase: "ready", fault: null, standing: null });
      await session.undoRefresh();
      expect([...(session.getState().undone?.emptied ?? [])].sort()).toEqual([...smallOwned].sort());
    });
  });

  test("that has written nothing keeps the way back that there was", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.refresh();
      const { undoable } = session.getState();
      excel.faults.failRequest(writeRequest, "InvalidOperationInCellEditMode");
      await session.refresh();
      expect(session.getState()).toMatchObject({ fault: { code: "cell-edit" }, standing: null });
      expect(session.getState().undoable).toBe(undoable);
    });
  });

  test("still stands so after the workbook has been read again", async () => {
    await withClockedSession(smallBook(), async (session, excel) => {
      await session.refresh();
      excel.faults.failRequest(writeRequest, "GeneralException", { actionIndex: halfOfWrite });
      await session.refresh();
      const { standing } = session.getState();
      await session.read();
      expect(session.getState()).toMatchObject({ phase: "ready", fault: null });
      expect(session.getState().standing).toEqual(standing);
    });
  });
});

const writeRequest = 6;
const halfOfWrite = 400;
