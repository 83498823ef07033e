import { createSession } from "../../src/app/createSession";
import { makeFault, watch } from "../../src/excel";
import { createCatalogue, loadTexts } from "../../src/messages";
import { emptyBook } from "../host/book/book";
import { bookWith } from "../summary/workbook";
import { withSession } from "./openSession";
import { exampleBook, inExcel, ownedNames, ownedSheets, stoppedClock } from "./exampleInExcel";

const someCell = { sheet: "Stöd", row: 17, column: 8, rowCount: 1, columnCount: 1 };

describe("the session", () => {
  test("starts with nothing read, and has the tables, the findings and the memo after a read", async () => {
    await withSession(await exampleBook(), async (session) => {
      expect(session.getState()).toMatchObject({ phase: "starting", review: null, draft: null });
      expect(session.memoFlavours("memo")).toBeNull();
      await session.read();
      const { phase, review, readAt } = session.getState();
      expect({ phase, readAt, sources: review?.recognition.sources.length }).toEqual({
        phase: "ready",
        readAt: "2026-03-04T14:02",
        sources: 2,
      });
      expect(session.memoFlavours("memo")?.text).toContain("Hemsändning 8\u00A0st., 1\u00A0476\u00A0300 kronor");
    });
  });

  test("without tables has nothing to find: not even all that a text would lack", async () => {
    await withSession(emptyBook("tom.xlsx", ["Blad1"]), async (session) => {
      await session.read();
      expect(session.getState()).toMatchObject({ phase: "ready", review: { findings: [] } });
    });
  });

  test("an open choice between columns comes with what each would make of the year", async () => {
    const rows = [
      ["Stödform", "Beslutat belopp", "Stödbelopp", "Beslutsdatum"],
      ["Servicebidrag", 100_000, 50_000, 45_720],
    ];
    await withSession(bookWith([{ sheet: "Stöd", table: "Stöd", rows }]), async (session) => {
      await session.read();
      const { dataset } = session.getState().review ?? {};
      expect(dataset?.sources[0]?.choices.map(({ field }) => field)).toEqual(["grantedAmount"]);
      expect(dataset?.choiceTotals.map(({ total }) => total)).toEqual([10_000_000, 5_000_000]);
    });
  });

  test("tells its listeners of each change, and not those who have left", async () => {
    await withSession(await exampleBook(), async (session) => {
      const [stays, leaves] = [jest.fn(), jest.fn()];
      session.subscribe(stays);
      session.subscribe(leaves)();
      await session.read();
      expect(stays).toHaveBeenCalled();
      expect(leaves).not.toHaveBeenCalled();
    });
  });

  test("refreshes: the sheets are written and the result compares every figure", async () => {
    await withSession(await exampleBook(), async (session, { book }) => {
      await session.refresh();
      const { result, refreshedAt, refresh, phase } = session.getState();
      expect({ phase, refreshedAt, stage: refresh.stage }).toEqual({ phase: "ready", refreshedAt: "2026-03-04T14:02", stage: "idle" });
      expect(result?.figures.every((placed) => placed.agrees)).toBe(true);
      expect(ownedSheets(book).map((sheet) => sheet.name)).toEqual(ownedNames);
    });
  });

  test("knows which sheets a refresh would write, and when they were last written, from the workbook itself", async () => {
    const book = await exampleBook();
    await withSession(book, async (session) => {
      await session.read();
      expect(session.getState()).toMatchObject({ refreshedAt: null, coming: ownedNames.map((name) => ({ name, created: true })) });
      await session.refresh();
    });
    await withSession(book, async (session) => {
      await session.read();
      const coming = ownedNames.map((name) => ({ name, created: false }));
      expect(session.getState()).toMatchObject({ refreshedAt: "2026-03-04T14:02", coming });
    });
  });

  test("is stale after somebody has changed a cell, and no longer after a read", async () => {
    await withSession(await exampleBook(), async (session, excel) => {
      await session.read();
      await excel.edit("Stöd!L54", [[1]]);
      await excel.settle();
      expect(session.getState().stale).toBe(true);
      await session.read();
      expect(session.getState().stale).toBe(false);
    });
  });

  test("is not made stale by its own refresh", async () => {
    await withSession(await exampleBook(), async (session, excel) => {
      await session.read();
      await session.refresh();
      await excel.settle();
      expect(session.getState().stale).toBe(false);
    });
  });

  test("does not show the result of a refresh as present when the tables or the year have changed since", async () => {
    await withSession(await exampleBook(), async (session, excel) => {
      await session.refresh();
      await session.read();
      expect(session.getState().result).not.toBeNull();
      await excel.edit("Stöd!L54", [[1]]);
      await session.read();
      expect(session.getState()).toMatchObject({ result: null, refreshedAt: "2026-03-04T14:02" });
      await session.refresh();
      await session.chooseYear(2024);
      expect(session.getState().result).toBeNull();
    });
  });

  test("is stale when a colleague changes a cell while it refreshes, or reads", async () => {
    await inExcel(await exampleBook(), async () => {
      const texts = createCatalogue("sv", await loadTexts("sv"));
      let colleagueChanges = (): void => undefined;
      const listening: typeof watch = (onChange) => {
        colleagueChanges = onChange;
        return Promise.resolve(() => Promise.resolve());
      };
      const session = createSession({ texts, clock: stoppedClock(), watch: listening });
      await session.read();
      const stop = session.subscribe(() => {
        const { phase, refresh, stale } = session.getState();
        if (!stale && (refresh.stage === "writing" || phase === "reading")) colleagueChanges();
      });
      await session.refresh();
      expect(session.getState()).toMatchObject({ phase: "ready", stale: true });
      await session.read();
      expect(session.getState()).toMatchObject({ phase: "ready", stale: true });
      stop();
      await session.read();
      expect(session.getState().stale).toBe(false);
    });
  });

  test("is as stale as before when a read fails", async () => {
    await withSession(await exampleBook(), async (session, excel) => {
      await session.read();
      await excel.edit("Stöd!L54", [[1]]);
      await excel.settle();
      excel.faults.failRequest(1, "GeneralException");
      await session.read();
      expect(session.getState()).toMatchObject({ phase: "stopped", stale: true });
    });
  });

  test("goes on listening for changes when the first try to listen fails", async () => {
    await inExcel(await exampleBook(), async () => {
      const texts = createCatalogue("sv", await loadTexts("sv"));
      const listening = jest.fn(watch).mockRejectedValueOnce(new Error("no events now"));
      const session = createSession({ texts, clock: stoppedClock(), watch: listening });
      await session.read();
      expect(session.getState().review).not.toBeNull();
      await session.read();
      await session.read();
      expect(listening).toHaveBeenCalledTimes(2);
    });
  });

  test("keeps the chosen year in the document, so that the ribbon gets the same", async () => {
    const book = await exampleBook();
    await withSession(book, async (session) => {
      await session.chooseYear(2024);
      expect(session.getState().review?.dataset.year).toBe(2024);
    });
    await withSession(book, async (session) => {
      await session.refresh();
      expect(session.getState().result?.year).toBe(2024);
    });
  });

  test("writes the settings on request, and reads them", async () => {
    const book = await exampleBook();
    book.sheets = book.sheets.filter((sheet) => sheet.name !== "Inställningar");
    await withSession(book, async (session) => {
      await session.read();
      expect(session.getState().review?.programme.fromSettings).toBe(false);
      await session.createSettings();
      expect(session.getState().fault).toBeNull();
      expect(book.sheets.map((sheet) => sheet.name)).toContain("Inställningar");
      expect(session.getState().review?.programme.fromSettings).toBe(true);
      expect(book.activeSheet).toBe("Inställningar");
    });
  });

  test("stops with the reason, keeps what it had, and goes on after it", async () => {
    await withSession(await exampleBook(), async (session, { faults }) => {
      await session.read();
      faults.failRequest(1, "GeneralException");
      await session.refresh();
      const { phase, fault, review, refresh } = session.getState();
      expect({ phase, code: fault?.code, stage: refresh.stage }).toEqual({ phase: "stopped", code: "unexpected", stage: "idle" });
      expect(review).not.toBeNull();
      await session.refresh();
      expect(session.getState()).toMatchObject({ phase: "ready", fault: null });
    });
  });

  test("can be stopped before it writes", async () => {
    await withSession(await exampleBook(), async (session, { book }) => {
      const refresh = session.refresh();
      session.cancelRefresh();
      await refresh;
      expect(session.getState().fault?.code).toBe("cancelled");
      expect(ownedSheets(book)).toEqual([]);
    });
  });

  test("selects cells, and says so when they cannot be seen", async () => {
    await withSession(await exampleBook(), async (session, { book }) => {
      await session.goTo(someCell);
      expect(book).toMatchObject({ activeSheet: "Stöd", selection: "I18" });
      book.sheets[0]?.hiddenRows.add(17);
      await session.goTo(someCell);
      expect(session.getState()).toMatchObject({ fault: { code: "not-shown", message: { id: "goto.hidden-rows" } } });
      await session.openSheet("Insatser");
      expect(session.getState().fault).toBeNull();
    });
  });

  test("does not start in an Excel that is too old", async () => {
    const texts = createCatalogue("sv", await loadTexts("sv"));
    const session = createSession({ texts, clock: stoppedClock(), watch, fault: makeFault("too-old") });
    expect(session.getState()).toMatchObject({ phase: "stopped", fault: { code: "too-old" } });
  });
});
