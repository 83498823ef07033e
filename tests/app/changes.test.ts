import type { SelectedRange, Session, SessionState } from "../../src/app/session";
import type { CellChange, Finding, Source } from "../../src/model";
import { combineChanges } from "../../src/review";
import { cellKey, type Book, type BookSheet } from "../host/book";
import { exampleBook, userSheets, visible } from "./exampleInExcel";
import { withSession } from "./openSession";

const faulty = () => exampleBook("uppfoljning-2025-med-fel.xlsx");

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function findingsOf(session: Session, rule: string): readonly Finding[] {
  return session.getState().review?.findings.filter((finding) => finding.rule === rule) ?? [];
}

function fixOf(session: Session, rule: string): readonly CellChange[] {
  const changes = combineChanges(findingsOf(session, rule));
  expect(changes).not.toEqual([]);
  return changes;
}

function sourceOf(session: Session, role: Source["role"]): Source {
  const source = session.getState().review?.recognition.sources.find((one) => one.role === role);
  if (!source) throw new Error(`There is no source of ${role}.`);
  return source;
}

function valueAt(book: Book, { cell }: CellChange): unknown {
  return sheetOf(book, cell.sheet).cells.get(cellKey(cell.row, cell.column))?.value;
}

/** All states that the session goes through. */
function watchStates(session: Session): SessionState[] {
  const states: SessionState[] = [];
  session.subscribe(() => states.push(session.getState()));
  return states;
}

describe("A fix", () => {
  test("is written, the findings that it mended are gone after it, and it can be undone", async () => {
    const book = await faulty();
    const before = visible(userSheets(book));
    await withSession(book, async (session) => {
      await session.read();
      const changes = fixOf(session, "amount-as-text");
      await session.applyFix("amount-as-text", changes);
      expect(session.getState()).toMatchObject({
        phase: "ready",
        fault: null,
        stale: false,
        lastFix: { rule: "amount-as-text", undone: null },
      });
      expect(session.getState().lastFix?.outcome.written).toHaveLength(changes.length);
      expect(changes.map((change) => valueAt(book, change))).toEqual(changes.map(({ after }) => after));
      expect(findingsOf(session, "amount-as-text")).toEqual([]);
      await session.undoFix();
      expect(session.getState().lastFix?.undone).toMatchObject({ kept: [] });
      expect(visible(userSheets(book))).toEqual(before);
      expect(combineChanges(findingsOf(session, "amount-as-text"))).toEqual(changes);
    });
  });

  test("of dates is written in the workbook's own way where it counts from 1904", async () => {
    const book = await faulty();
    book.date1904 = true;
    for (const sheet of book.sheets)
      for (const cell of sheet.cells.values()) if (typeof cell.value === "number" && /y/.test(cell.numberFormat)) cell.value -= 1462;
    await withSession(book, async (session) => {
      await session.read();
      const [change] = fixOf(session, "date-as-text");
      if (!change) return;
      await session.applyFix("date-as-text", [change]);
      expect(valueAt(book, change)).toBe(Number(change.after) - 1462);
    });
  });

  test("is spoken of until the user does something else, and not after", async () => {
    await withSession(await faulty(), async (session) => {
      await session.read();
      await session.applyFix("amount-as-text", fixOf(session, "amount-as-text"));
      await session.goTo({ sheet: "Stöd", row: 1, column: 1, rowCount: 1, columnCount: 1 });
      expect(session.getState().lastFix).not.toBeNull();
      await session.read();
      expect(session.getState().lastFix).toBeNull();
      await session.undoFix();
      expect(session.getState().lastFix).toBeNull();
    });
  });

  test("on a filtered sheet is refused with the reason, and what was read still stands", async () => {
    const book = await faulty();
    await withSession(book, async (session) => {
      await session.read();
      const changes = fixOf(session, "amount-as-text");
      for (const table of sheetOf(book, "Stöd").tables) table.filtered = true;
      await session.applyFix("amount-as-text", changes);
      const { phase, fault, lastFix, texts, draft } = session.getState();
      expect({ phase, code: fault?.code, lastFix, drafted: draft !== null }).toEqual({
        phase: "ready",
        code: "filtered-sheet",
        lastFix: null,
        drafted: true,
      });
      expect(fault && texts.say(fault.message)).toContain("Bladet Stöd är filtrerat");
      expect(changes.map((change) => valueAt(book, change))).toEqual(changes.map(({ before }) => before));
    });
  });

  test("that comes half-way says so, and what was written can be undone", async () => {
    const book = await faulty();
    const before = visible(userSheets(book));
    await withSession(book, async (session, excel) => {
      await session.read();
      const states = watchStates(session);
      const changes = combineChanges(session.getState().review?.findings ?? []).filter(({ kind }) => kind !== "date");
      excel.faults.failRequest(2, "GeneralException", { actionIndex: 12 });
      await session.applyFix("all", changes);
      const { fault, lastFix } = session.getState();
      expect(fault?.message).toMatchObject({ id: "fault.fix-halfway", values: { total: changes.length } });
      expect(states.some(({ phase }) => phase === "reading")).toBe(true);
      expect(lastFix?.outcome.written.length).toBeGreaterThan(0);
      await session.undoFix();
      expect(session.getState().fault).toBeNull();
      expect(visible(userSheets(book))).toEqual(before);
    });
  });
});

describe("A finding", () => {
  test("that is accepted is no longer open, also for a colleague, and is open again when it is taken back", async () => {
    const book = await faulty();
    await withSession(book, async (session) => {
      await session.read();
      const finding = session.getState().review?.findings.find(({ severity, cell }) => severity === "warning" && cell !== null);
      if (!finding) throw new Error("There is no warning.");
      await session.accept(finding, "Prövat och riktigt");
      const { review, fault } = session.getState();
      expect(fault).toBeNull();
      expect(review?.accepted).toMatchObject([
        { rule: finding.rule, accepted: { reason: "Prövat och riktigt", when: "2026-03-04 14:02" } },
      ]);
      expect(review?.findings).not.toContainEqual(finding);
      expect(sheetOf(book, "Granskning").tables.map(({ name }) => name)).toEqual(["Uf_Godtagna"]);
    });
    await withSession(book, async (session) => {
      await session.read();
      const [accepted] = session.getState().review?.accepted ?? [];
      expect(accepted).toMatchObject({ accepted: { reason: "Prövat och riktigt" } });
      if (!accepted) return;
      await session.takeBack(accepted);
      const { review } = session.getState();
      expect(review?.accepted).toEqual([]);
      expect(
        review?.findings.some(({ rule, cell, accepted: still }) => rule === accepted.rule && cell?.row === accepted.cell?.row && !still),
      ).toBe(true);
    });
  });

  test("is listed on the sheet Granskning on request, and the sheet is shown", async () => {
    const book = await faulty();
    await withSession(book, async (session) => {
      await session.read();
      await session.createReviewSheet();
      expect(session.getState().fault).toBeNull();
      expect(book.activeSheet).toBe("Granskning");
      expect(sheetOf(book, "Granskning").cells.size).toBeGreaterThan(20);
    });
  });

  test("cannot be accepted on a protected sheet, and that is said", async () => {
    const book = await faulty();
    await withSession(book, async (session) => {
      await session.read();
      await session.createReviewSheet();
      sheetOf(book, "Granskning").protected = true;
      const finding = session.getState().review?.findings.find(({ acceptable }) => acceptable);
      if (finding) await session.accept(finding, "Prövat");
      expect(session.getState()).toMatchObject({ phase: "ready", fault: { code: "protected-sheet" }, review: { accepted: [] } });
    });
  });
});

describe("The sources", () => {
  test("are read from the column that the user chooses, and from none, also the next time", async () => {
    const book = await exampleBook();
    await withSession(book, async (session) => {
      await session.read();
      const source = sourceOf(session, "grants");
      const other = source.headers.find(({ header }) => header === "Stödgrundande kostnad") ?? null;
      await session.chooseColumn(source, "grantedAmount", other);
      expect(sourceOf(session, "grants").columns.grantedAmount).toEqual(other);
      await session.chooseColumn(sourceOf(session, "grants"), "municipality", null);
      expect(sourceOf(session, "grants").columns.municipality).toBeUndefined();
    });
    await withSession(book, async (session) => {
      await session.read();
      expect(sourceOf(session, "grants").columns.grantedAmount?.header).toBe("Stödgrundande kostnad");
      expect(sourceOf(session, "grants").columns.municipality).toBeUndefined();
    });
  });

  test("are left out when the user says so, and read again", async () => {
    await withSession(await exampleBook(), async (session) => {
      await session.read();
      await session.useSource(sourceOf(session, "activities"), false);
      const { recognition } = session.getState().review ?? { recognition: null };
      expect([recognition?.sources.map(({ role }) => role), recognition?.unused.map(({ role }) => role)]).toEqual([
        ["grants"],
        ["activities"],
      ]);
      const [unused] = recognition?.unused ?? [];
      if (unused) await session.useSource(unused, true);
      expect(sourceOf(session, "activities").role).toBe("activities");
    });
  });

  test("become tables when the user selects them, with a name of their own", async () => {
    const book = await exampleBook();
    for (const sheet of book.sheets) sheet.tables = [];
    await withSession(book, async (session, excel) => {
      await session.read();
      const { range } = sourceOf(session, "grants");
      const before = visible(userSheets(book));
      excel.select("Stöd!A1:Z200");
      const heard: (SelectedRange | null)[] = [];
      const stop = session.followSelection((selected) => heard.push(selected));
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      stop();
      const [selected] = heard;
      expect(selected).toMatchObject({ role: "grants", range: { row: range.row, rowCount: range.rowCount }, rowCount: range.rowCount - 1 });
      if (selected) await session.makeTable(selected.range);
      expect(session.getState().fault).toBeNull();
      expect(sourceOf(session, "grants").table).toBe("Stöd");
      for (const sheet of book.sheets) sheet.tables = [];
      expect(visible(userSheets(book))).toEqual(before);
    });
  });

  test("that would lose a header are not made tables, and the cell is named", async () => {
    const book = await exampleBook();
    const sheet = sheetOf(book, "Stöd");
    sheet.tables = [];
    sheet.cells.delete(cellKey(0, 2));
    await withSession(book, async (session) => {
      await session.read();
      await session.makeTable({ sheet: "Stöd", row: 0, column: 0, rowCount: 50, columnCount: 12 });
      const { fault, texts } = session.getState();
      expect(fault?.code).toBe("table-refused");
      expect(fault && texts.say(fault.message)).toContain("C1");
      expect(sheet.tables).toEqual([]);
    });
  });

  test("can begin as two empty sheets, which are read as sources without rows", async () => {
    const book = await exampleBook();
    book.sheets = book.sheets.filter((sheet) => sheet.name === "Läs mig");
    book.activeSheet = "Läs mig";
    await withSession(book, async (session, excel) => {
      await session.read();
      await session.createTemplateSheets();
      expect(session.getState().fault).toBeNull();
      expect(book.activeSheet).toBe("Stöd");
      const { review } = session.getState();
      expect(review?.recognition.sources.map(({ role, table }) => [role, table])).toEqual([
        ["grants", "Stöd"],
        ["activities", "Insatser"],
      ]);
      expect([review?.dataset.grants, review?.dataset.activities]).toEqual([[], []]);
      expect(sheetOf(book, "Stöd").customProperties.size).toBe(0);
      expect(sheetOf(book, "Stöd").validations.map(({ list }) => list[0])).toContain("Hemsändningsbidrag");
      await session.createTemplateSheets();
      expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Stöd", "Insatser", "Stöd 2", "Insatser 2"]));
      excel.faults.failRequest(5, "GeneralException", { actionIndex: 20 });
      await session.createTemplateSheets();
      expect(session.getState().fault?.message.id).toBe("fault.sheets-halfway");
    });
  });
});

describe("A reading", () => {
  test("tells how far it has come, and what keeps it waiting", async () => {
    await withSession(await exampleBook(), async (session, excel) => {
      const states = watchStates(session);
      excel.faults.startCellEdit();
      const reading = session.read();
      while (!states.some((state) => state.reading?.waitingForCellEdit)) await new Promise((resolve) => setTimeout(resolve, 50));
      excel.faults.endCellEdit();
      await reading;
      expect(states.map((state) => state.reading?.share)).toContain(1);
      expect(session.getState()).toMatchObject({ phase: "ready", reading: null });
    });
  });

  test("can be stopped: the first leaves nothing read, a later one what was read before", async () => {
    await withSession(await exampleBook(), async (session) => {
      const stopFirst = session.subscribe(() => {
        if (session.getState().reading) session.cancelReading();
      });
      await session.read();
      stopFirst();
      expect(session.getState()).toMatchObject({
        phase: "stopped",
        reading: null,
        review: null,
        fault: { code: "cancelled", message: { id: "fault.reading-cancelled" } },
      });
      await session.read();
      const { review } = session.getState();
      const stop = session.subscribe(() => {
        if (session.getState().reading) session.cancelReading();
      });
      await session.read();
      stop();
      expect(session.getState()).toMatchObject({ phase: "ready", reading: null, fault: null });
      expect(session.getState().review).toBe(review);
    });
  });
});
