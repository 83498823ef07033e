import { applyChanges, undoChanges } from "../../src/excel";
import { createCatalogue } from "../../src/messages/catalogue";
import { changeFaultTexts as english } from "../../src/messages/en/steps/changes";
import { faultTexts as englishFaults } from "../../src/messages/en/faults";
import { paneTexts as englishFirst } from "../../src/messages/en/pane";
import { changeFaultTexts as swedish } from "../../src/messages/sv/steps/changes";
import { faultTexts as swedishFaults } from "../../src/messages/sv/faults";
import { paneTexts as swedishFirst } from "../../src/messages/sv/pane";
import { parseAddress, type CellChange, type CellValue, type Fault } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { cellKey, emptyBook, type Book, type BookCell, type BookSheet } from "../host/book";
import { addTable, fill } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

afterEach(async () => {
  await closeExcel(excel);
});

/** A table with amounts and dates that are text, a category, a formula, and cells beside it that must stay as they are. */
function untidyBook(): Book {
  const book = emptyBook("otydlig.xlsx", ["Stöd", "Insatser"]);
  const [grants, activities] = book.sheets;
  if (!grants || !activities) throw new RangeError("The book lacks a sheet.");
  addTable(grants, 0, 0, "Stöd", [
    ["Stödform", "Beviljat belopp", "Beslutsdatum", "Dnr"],
    ["Servicebidrag", 155000, 45720, "0012"],
    ["Hemsändning", "154 998 kr", "2025-03-04", "12/2025"],
    ["Servicebidrag", "1,5 mnkr", 45731, "=A1"],
    [" Berg ", 200, "4/3 2025", "a"],
  ]);
  for (const row of [1, 3]) cellOf(grants, row, 1).numberFormat = '#,##0 "kr"';
  for (const row of [1, 3]) cellOf(grants, row, 2).numberFormat = "d mmm yyyy";
  cellOf(grants, 2, 1).numberFormat = "@";
  Object.assign(cellOf(grants, 4, 1), { formula: "=100*2" });
  Object.assign(cellOf(grants, 4, 2), { style: { bold: true } });
  cellOf(grants, 1, 3).quotePrefix = true;
  grants.validations.push({ range: "A2:A5", list: ["Servicebidrag", "Hemsändningsbidrag"] });
  fill(activities, 0, 0, [
    ["Insats", "Antal"],
    ["Besök", "18 st"],
    ["Möte", 4],
  ]);
  return book;
}

function cellOf(sheet: BookSheet, row: number, column: number): BookCell {
  const cell = sheet.cells.get(cellKey(row, column));
  if (!cell) throw new RangeError("There is no such cell.");
  return cell;
}

function change(address: string, before: CellValue, after: CellValue, kind: CellChange["kind"]): CellChange {
  const place = parseAddress(address);
  if (!place) throw new RangeError(`no address: ${address}`);
  return { cell: { sheet: place.sheet, row: place.row, column: place.column }, before, after, kind };
}

const amount = change("Stöd!B3", "154 998 kr", 154998, "number");
const million = change("Stöd!B4", "1,5 mnkr", 1500000, "number");
const date = change("Stöd!C3", "2025-03-04", 45720, "date");
const lateDate = change("Stöd!C5", "4/3 2025", 45720, "date");
const category = change("Stöd!A3", "Hemsändning", "Hemsändningsbidrag", "text");
const count = change("Insatser!B2", "18 st", 18, "number");
const all = [amount, million, date, lateDate, category, count];

/** All that a sheet holds, for comparison; how a text was typed (with an apostrophe or not) is no part of it (commands.md). */
function stateOf(book: Book): unknown {
  return book.sheets.map(({ cells, tables, validations, merges, hiddenRows, name }) => ({
    name,
    cells: [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [key, cell.value, cell.formula, cell.numberFormat, cell.style, cell.isError]),
    tables,
    validations,
    merges: [...merges],
    hiddenRows: [...hiddenRows],
  }));
}

function at(book: Book, address: string): readonly [CellValue, string] {
  const place = parseAddress(address);
  const cell = book.sheets.find((sheet) => sheet.name === place?.sheet)?.cells.get(cellKey(place?.row ?? 0, place?.column ?? 0));
  return [cell?.value ?? "", cell?.numberFormat ?? "General"];
}

async function open(book = untidyBook()): Promise<Book> {
  excel = await openExcel(book);
  return book;
}

async function faultOfAttempt(attempt: Promise<unknown>): Promise<Fault> {
  try {
    await attempt;
  } catch (error) {
    return (error as { fault: Fault }).fault;
  }
  throw new Error("It did not fail.");
}

const catalogues = [
  createCatalogue("sv", { ...swedishFirst, ...swedishFaults, ...swedish }),
  createCatalogue("en", { ...englishFirst, ...englishFaults, ...english }),
];

function expectSaid(fault: Fault): void {
  for (const catalogue of catalogues) {
    for (const id of [fault.message.id, `${fault.message.id}.title`]) {
      expect(catalogue.say(id, fault.message.values)).not.toBe(id);
      expect(catalogue.say(id, fault.message.values)).not.toMatch(/[{}!]/);
    }
  }
}

describe("Changes of the user's cells", () => {
  test("are written as numbers, dates and texts, in the format of their neighbours", async () => {
    const book = await open();
    const outcome = await applyChanges(all);
    expect(outcome).toMatchObject({ skipped: [] });
    expect(outcome.written).toHaveLength(all.length);
    expect(at(book, "Stöd!B3")).toEqual([154998, '#,##0 "kr"']);
    expect(at(book, "Stöd!B4")).toEqual([1500000, '#,##0 "kr"']);
    expect(at(book, "Stöd!C3")).toEqual([45720, "d mmm yyyy"]);
    expect(at(book, "Stöd!C5")).toEqual([45720, "d mmm yyyy"]);
    expect(at(book, "Stöd!A3")).toEqual(["Hemsändningsbidrag", "General"]);
    expect(at(book, "Insatser!B2")).toEqual([18, "General"]);
    expect(excel.counters.requests).toBe(3);
  });

  test("take a plain format where no neighbour has one", async () => {
    const book = emptyBook("ensam.xlsx");
    const [sheet] = book.sheets;
    if (sheet)
      fill(sheet, 0, 0, [
        ["Belopp", "Datum"],
        ["12 kr", "2025-03-04"],
      ]);
    if (sheet) cellOf(sheet, 1, 0).numberFormat = "@";
    await open(book);
    await applyChanges([change("Blad1!A2", "12 kr", 12, "number"), change("Blad1!B2", "2025-03-04", 45720, "date")]);
    expect([at(book, "Blad1!A2"), at(book, "Blad1!B2")]).toEqual([
      [12, "#,##0"],
      [45720, "yyyy-mm-dd"],
    ]);
  });

  test("leave every other cell, format, validation and table as it was", async () => {
    const book = await open();
    const before = untidyBook();
    await applyChanges(all);
    const changed = new Set(
      ["Stöd", "Insatser"].flatMap((sheet) =>
        all.filter(({ cell }) => cell.sheet === sheet).map(({ cell }) => `${sheet} ${String(cellKey(cell.row, cell.column))}`),
      ),
    );
    for (const [index, sheet] of book.sheets.entries()) {
      const old = before.sheets[index];
      expect([...sheet.cells.keys()].sort()).toEqual([...(old?.cells.keys() ?? [])].sort());
      for (const [key, cell] of sheet.cells)
        if (!changed.has(`${sheet.name} ${String(key)}`)) expect([key, cell]).toEqual([key, old?.cells.get(key)]);
      expect([sheet.validations, sheet.merges, sheet.columnWidths]).toEqual([old?.validations, old?.merges, old?.columnWidths]);
      expect(sheet.tables.map(({ name, range, style }) => [name, range, style])).toEqual(
        old?.tables.map(({ name, range, style }) => [name, range, style]),
      );
    }
    expect([...new Set(excel.journal.map(({ kind }) => kind))].sort()).toEqual(["contents", "format"]);
  });

  test("that are texts stay texts, whatever they look like", async () => {
    const book = await open();
    const texts = ["12/2025", "=1+1", "0012", "'citat", "50%", "SANT"];
    for (const text of texts) {
      const [before] = at(book, "Stöd!D5");
      await applyChanges([change("Stöd!D5", before, text, "text")]);
      expect(at(book, "Stöd!D5")).toEqual([text, "General"]);
    }
    cellOf(book.sheets[0] as BookSheet, 4, 3).numberFormat = "@";
    await applyChanges([change("Stöd!D5", "SANT", "007", "text")]);
    expect(at(book, "Stöd!D5")).toEqual(["007", "@"]);
  });

  test("of dates are written in the workbook's own way where it counts from 1904", async () => {
    const book = await open();
    await applyChanges([date], { dateOffset: 1462 });
    expect(at(book, "Stöd!C3")).toEqual([45720 - 1462, "d mmm yyyy"]);
  });

  test("skip a cell that has changed since it was read, a formula, and a cell that is named twice", async () => {
    const book = await open();
    const changed = change("Stöd!A4", "Driftstöd", "Särskilt driftstöd", "text");
    const formula = change("Stöd!B5", 200, 300, "number");
    const twice = { ...amount, after: 1 };
    const outcome = await applyChanges([amount, changed, formula, twice]);
    expect(outcome.written.map(({ cell }) => cell)).toEqual([amount.cell]);
    expect(outcome.skipped).toEqual([
      { change: changed, reason: "changed" },
      { change: formula, reason: "formula" },
      { change: twice, reason: "changed" },
    ]);
    expect(at(book, "Stöd!B3")).toEqual([154998, '#,##0 "kr"']);
    expect(at(book, "Stöd!B5")[0]).toBe(200);
  });

  test("ask for nothing when there are none, and write nothing when all are skipped", async () => {
    await open();
    expect(await applyChanges([])).toEqual({ written: [], skipped: [] });
    expect(excel.counters.requests).toBe(0);
    expect((await applyChanges([{ ...amount, before: "annat" }])).written).toEqual([]);
    expect(excel.counters.requests).toBe(1);
    expect(excel.journal).toEqual([]);
  });

  test("are one step of undo where Excel can merge them (ExcelApi 1.20), and only there", async () => {
    for (const version of ["1.15", "1.20"]) {
      excel = await openExcel(untidyBook(), { requirements: { ExcelApi: version, SharedRuntime: "1.1" } });
      const run = jest.spyOn(Excel, "run");
      await applyChanges([amount]);
      const options = run.mock.calls.map(([first]) => first as unknown);
      expect(options.filter((given) => typeof given === "object" && given !== null && "mergeUndoGroup" in given)).toHaveLength(
        version === "1.20" ? 1 : 0,
      );
      run.mockRestore();
      await closeExcel(excel);
    }
  });

  test("far apart and many are written in few requests below the limit, and no cell between them", async () => {
    const book = emptyBook("stor.xlsx");
    const [sheet] = book.sheets;
    const rowCount = 30_000;
    const isText = (row: number) => row % 2 === 0 || row % 500 === 1;
    if (sheet)
      fill(
        sheet,
        0,
        0,
        Array.from({ length: rowCount }, (_, row) => [isText(row) ? `${String(row)} kr` : row, `text ${String(row)}`]),
      );
    await open(book);
    const changes = Array.from({ length: rowCount }, (_, row) => row)
      .filter(isText)
      .map((row) => change(`Blad1!A${String(row + 1)}`, `${String(row)} kr`, row, "number"));
    const { written } = await applyChanges(changes);
    expect(written).toHaveLength(changes.length);
    expect(Array.from({ length: rowCount }, (_, row) => at(book, `Blad1!A${String(row + 1)}`)[0])).toEqual(
      Array.from({ length: rowCount }, (_, row) => row),
    );
    expect(excel.counters.largestRequestBytes).toBeLessThan(5_000_000);
    expect(excel.counters.largestResponseBytes).toBeLessThan(5_000_000);
    expect(excel.counters.requests).toBeLessThanOrEqual(4);
    const { restored } = await undoChanges(written);
    expect(restored).toHaveLength(changes.length);
    expect(at(book, "Blad1!A3")).toEqual(["2 kr", "General"]);
  });

  test("of cells with long texts are read in smaller pieces when an answer is too large", async () => {
    const book = emptyBook("lång.xlsx");
    const [sheet] = book.sheets;
    const long = "å".repeat(20_000);
    if (sheet)
      fill(
        sheet,
        0,
        0,
        Array.from({ length: 150 }, (_, row) => [`${String(row)} ${long}`]),
      );
    await open(book);
    const changes = Array.from({ length: 150 }, (_, row) =>
      change(`Blad1!A${String(row + 1)}`, `${String(row)} ${long}`, `${String(row)} kort`, "text"),
    );
    expect((await applyChanges(changes)).written).toHaveLength(150);
    expect(at(book, "Blad1!A150")[0]).toBe("149 kort");
  });
});

describe("Changes are refused as a whole, with the reason,", () => {
  const obstacles: readonly (readonly [string, string, string, (book: Book) => void])[] = [
    [
      "where a filter hides rows of the table",
      "filtered-sheet",
      "fix-filtered",
      (book) => Object.assign(book.sheets[0]?.tables[0] ?? {}, { filtered: true }),
    ],
    [
      "where a filter hides rows of the sheet",
      "filtered-sheet",
      "fix-filtered",
      (book) => Object.assign(book.sheets[0] ?? {}, { filtered: true }),
    ],
    ["on a protected sheet", "protected-sheet", "fix-protected", (book) => Object.assign(book.sheets[0] ?? {}, { protected: true })],
    ["in a workbook that can only be read", "read-only", "read-only", (book) => Object.assign(book, { readOnly: true })],
  ];

  test.each(obstacles)("%s", async (_, code, text, obstruct) => {
    const book = untidyBook();
    obstruct(book);
    await open(book);
    const before = stateOf(book);
    const fault = await faultOfAttempt(applyChanges(all));
    expect(fault).toMatchObject({ code, message: { id: `fault.${text}` } });
    expectSaid(fault);
    expect(stateOf(book)).toEqual(before);
    expect(excel.journal).toEqual([]);
  });

  test.each(obstacles)("and so is undoing them, %s", async (_, code, text, obstruct) => {
    const book = await open();
    const { written } = await applyChanges(all);
    const before = stateOf(book);
    obstruct(book);
    const fault = await faultOfAttempt(undoChanges(written));
    expect(fault).toMatchObject({ code, message: { id: `fault.${text}` } });
    for (const sheet of book.sheets) for (const table of sheet.tables) table.filtered = false;
    expect(stateOf(book)).toEqual(before);
  });

  test("but not where the protected sheet leaves the cells unlocked", async () => {
    const book = untidyBook();
    const [sheet] = book.sheets;
    if (!sheet) throw new RangeError("The book lacks a sheet.");
    sheet.protected = true;
    for (const row of [2, 3]) for (const column of [0, 1]) cellOf(sheet, row, column).style = { unlocked: true };
    await open(book);
    expect((await applyChanges([category, million])).written).toHaveLength(2);
    // The amount needs a number format too, and the protection must allow that.
    expect(await faultOfAttempt(applyChanges([amount]))).toMatchObject({ message: { id: "fault.fix-protected" } });
    sheet.allowsFormats = true;
    expect((await applyChanges([amount])).written).toHaveLength(1);
    expect(await faultOfAttempt(applyChanges([date]))).toMatchObject({ message: { id: "fault.fix-protected" } });
  });
});

describe("Undoing changes", () => {
  test("brings back what was there, texts that look like numbers too", async () => {
    const book = await open();
    const before = stateOf(book);
    const { written } = await applyChanges(all);
    const { restored, kept } = await undoChanges(written);
    expect([restored.length, kept.length]).toEqual([all.length, 0]);
    expect(stateOf(book)).toEqual(before);
  });

  test("leaves cells alone that somebody has changed since, and says which", async () => {
    const book = await open();
    const { written } = await applyChanges(all);
    await excel.edit("Stöd!B3", [[7]]);
    Object.assign(cellOf(book.sheets[0] as BookSheet, 2, 2), { numberFormat: "yyyy" });
    const { restored, kept } = await undoChanges(written);
    expect(kept.map(({ cell }) => cell)).toEqual([amount.cell, date.cell]);
    expect(restored).toHaveLength(all.length - 2);
    expect(at(book, "Stöd!B3")[0]).toBe(7);
    expect(at(book, "Stöd!C3")).toEqual([45720, "yyyy"]);
    expect(at(book, "Stöd!A3")[0]).toBe("Hemsändning");
  });

  test("twice writes nothing the second time", async () => {
    await open();
    const { written } = await applyChanges(all);
    await undoChanges(written);
    const done = excel.journal.length;
    expect((await undoChanges(written)).restored).toHaveLength(all.length);
    expect(excel.journal).toHaveLength(done);
  });
});

describe("A fix or its undoing that is broken off", () => {
  type Fail = (excel: EmbeddedExcel, nth: number) => void;
  const codes = ["GeneralException", "InvalidArgument", "AccessDenied", "ItemNotFound", "Timeout", "InvalidOperationInCellEditMode"];
  const failures: readonly (readonly [string, Fail])[] = [
    ...codes.flatMap((code): (readonly [string, Fail])[] => [
      [
        `${code} before it takes effect`,
        ({ faults }, nth) => {
          faults.failRequest(nth, code);
        },
      ],
      [
        `${code} between a format and its value`,
        ({ faults }, nth) => {
          faults.failRequest(nth, code, { actionIndex: 5 });
        },
      ],
      [
        `${code} half-way`,
        ({ faults }, nth) => {
          faults.failRequest(nth, code, { actionIndex: 9 });
        },
      ],
    ]),
    [
      "the answer lost",
      ({ faults }, nth) => {
        faults.loseAnswer(nth);
      },
    ],
    [
      "the message lost",
      ({ faults }, nth) => {
        faults.failTransport(nth, 5001);
      },
    ],
    [
      "the message lost, and those after it",
      ({ faults }, nth) => {
        for (const later of [0, 1, 2, 3]) faults.failTransport(nth + later, 5001);
      },
    ],
    [
      "the answer lost, and those after it",
      ({ faults }, nth) => {
        for (const later of [0, 1, 2, 3]) faults.loseAnswer(nth + later);
      },
    ],
  ];

  test("can end in every way: nothing changed, some cells, or all though the answer failed", async () => {
    const ends = new Set<string>();
    for (let actionIndex = 0; actionIndex < 30; actionIndex += 1) {
      await open();
      excel.faults.failRequest(2, "GeneralException", { actionIndex });
      const { fault } = await applyChanges(all).catch((error: unknown) => error as { fault: Fault });
      ends.add(fault?.message.id ?? "all");
      await closeExcel(excel);
    }
    expect([...ends].sort()).toEqual(["all", "fault.fix-failed", "fault.fix-halfway"]);
  });

  const cases = [1, 2, 3].flatMap((nth) => failures.map(([when, fail]) => [nth, when, fail] as const));

  test.each(cases)("fix, request %i, %s: says what was changed, and undo brings all back", async (nth, _, fail) => {
    const book = await open();
    const before = stateOf(book);
    fail(excel, nth);
    const outcome = await applyChanges(all).catch((error: unknown) => (error as { fault: Fault }).fault);
    excel.faults.clear();
    if ("code" in outcome) {
      expectSaid(outcome);
      if (outcome.message.id === "fault.fix-uncertain") return;
      expect(stateOf(book)).toEqual(before);
      return;
    }
    const valueOf = ({ cell }: CellChange) =>
      book.sheets.find(({ name }) => name === cell.sheet)?.cells.get(cellKey(cell.row, cell.column))?.value;
    const done = all.filter((one) => valueOf(one) === one.after);
    expect(all.filter((one) => !done.includes(one)).map(valueOf)).toEqual(
      all.filter((one) => !done.includes(one)).map((one) => one.before),
    );
    expect(outcome.fault?.message.values?.["count"] ?? all.length).toBe(done.length);
    if (outcome.fault) expectSaid(outcome.fault);
    expect((await undoChanges(outcome.written)).kept).toEqual([]);
    expect(stateOf(book)).toEqual(before);
  });

  test.each(cases)("undo, request %i, %s: says how far it came, and can be done again", async (nth, _, fail) => {
    const book = await open();
    const before = stateOf(book);
    const { written } = await applyChanges(all);
    fail(excel, nth);
    const outcome = await undoChanges(written).catch((error: unknown) => (error as { fault: Fault }).fault);
    excel.faults.clear();
    if ("code" in outcome) expectSaid(outcome);
    else expect(stateOf(book)).toEqual(before);
    await undoChanges(written);
    expect(stateOf(book)).toEqual(before);
  });
});
