import { makeTable, takenNames } from "../../src/excel";
import { createCatalogue } from "../../src/messages/catalogue";
import { changeFaultTexts as english } from "../../src/messages/en/steps/changes";
import { changeFaultTexts as swedish } from "../../src/messages/sv/steps/changes";
import type { Fault, RangeRef } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { emptyBook, type Book, type BookSheet } from "../host/book";
import { addTable, fill } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

afterEach(async () => {
  await closeExcel(excel);
});

const plain: RangeRef = { sheet: "Lista", row: 2, column: 1, rowCount: 3, columnCount: 3 };

/** A plain range with a title above and a note beside it, and a table on another sheet. */
function plainBook(): Book {
  const book = emptyBook("lista.xlsx", ["Lista", "Annat"]);
  const [list, other] = book.sheets;
  if (!list || !other) throw new RangeError("The book lacks a sheet.");
  fill(list, 0, 1, [["Beviljade stöd 2025"]]);
  fill(list, 2, 1, [
    ["Stödform", "Belopp", "Beslutsdatum"],
    ["Servicebidrag", 155000, 45720],
    ["Hemsändningsbidrag", "154 998 kr", 45731],
  ]);
  fill(list, 3, 6, [["anteckning"]]);
  addTable(other, 0, 0, "Stöd", [["Rubrik"], [1]]);
  book.names = [
    { name: "Insatser", sheet: null },
    { name: "Lokalt", sheet: "Annat" },
  ];
  return book;
}

async function open(change: (book: Book, list: BookSheet) => void = () => undefined): Promise<Book> {
  const book = plainBook();
  const [list] = book.sheets;
  if (list) change(book, list);
  excel = await openExcel(book);
  return book;
}

function cellsOf(book: Book): unknown {
  return book.sheets.map((sheet) => [...sheet.cells].sort(([a], [b]) => a - b));
}

async function faultOf(attempt: Promise<unknown>): Promise<Fault> {
  try {
    await attempt;
  } catch (error) {
    return (error as { fault: Fault }).fault;
  }
  throw new Error("It did not fail.");
}

const make = (range = plain) => makeTable(range, () => "Stöd2");

describe("A table made of a plain range", () => {
  test("has the headers of its first row, a plain look and the given name, and no cell changes", async () => {
    const book = await open();
    const before = cellsOf(plainBook());
    await makeTable(plain, (headers) => `Tabell_${headers.join("_")}`);
    expect(book.sheets[0]?.tables).toMatchObject([
      { name: "Tabell_Stödform_Belopp_Beslutsdatum", range: "B3:D5", style: "TableStyleLight1", showBandedRows: false, showHeaders: true },
    ]);
    expect(cellsOf(book)).toEqual(before);
    expect(excel.counters.requests).toBe(2);
  });

  test("needs a name that neither a table nor a defined name has, whatever its case and sheet", async () => {
    await open();
    expect([...(await takenNames())].sort()).toEqual(["insatser", "lokalt", "stöd"]);
  });

  const obstacles: readonly (readonly [string, string, string, (book: Book, list: BookSheet) => void])[] = [
    ["on a protected sheet", "protected-sheet", "table-protected", (_, list) => (list.protected = true)],
    ["on a filtered sheet", "filtered-sheet", "fix-filtered", (_, list) => (list.filtered = true)],
    ["in a workbook that can only be read", "read-only", "read-only", (book) => (book.readOnly = true)],
    ["over another table", "table-refused", "table-overlap", (_, list) => addTable(list, 4, 3, "Mitt", [["Rubrik"], [1]])],
    ["over merged cells", "table-refused", "table-merged", (_, list) => list.merges.add("B4:B5")],
    ["over merged cells that begin beside it", "table-refused", "table-merged", (_, list) => list.merges.add("A4:B4")],
    [
      "under an empty header",
      "table-refused",
      "table-headers",
      (_, list) => {
        fill(list, 2, 1, [["", "", ""]]);
      },
    ],
  ];

  test.each(obstacles.slice(0, -1))("is refused %s", async (_, code, text, obstruct) => {
    const book = await open(obstruct);
    const before = cellsOf(book);
    const tables = book.sheets.map((sheet) => sheet.tables.length);
    const fault = await faultOf(make());
    expect(fault).toMatchObject({ code, message: { id: `fault.${text}` } });
    expect(cellsOf(book)).toEqual(before);
    expect(book.sheets.map((sheet) => sheet.tables.length)).toEqual(tables);
    expect(excel.journal).toEqual([]);
  });

  test.each([
    ["empty, repeated in another case, a number", [["Belopp", "belopp", 2025]], ["C3", "D3"]],
    ["a date", [["Stödform", 45720, "Belopp"]], ["C3"]],
  ])("is refused where Excel would change a header: %s", async (_, headers, cells) => {
    await open((__, list) => {
      fill(list, 2, 1, headers);
    });
    const fault = await faultOf(make());
    expect(fault).toMatchObject({
      code: "table-refused",
      message: { id: "fault.table-headers", values: { cells: { list: cells }, sheet: "Lista" } },
    });
    for (const catalogue of [createCatalogue("sv", swedish), createCatalogue("en", english)])
      expect(catalogue.say(fault.message)).toContain(cells.at(-1));
  });

  test("is refused under an empty header and a formula", async () => {
    const book = await open((_, list) => {
      const cell = list.cells.get(2 * 16_384 + 2);
      if (cell) cell.formula = '="Bel"&"opp"';
      list.cells.delete(2 * 16_384 + 3);
    });
    expect(await faultOf(make())).toMatchObject({ message: { values: { cells: { list: ["C3", "D3"] } } } });
    expect(book.sheets[0]?.tables).toEqual([]);
  });

  const failures: readonly (readonly [string, (excel: EmbeddedExcel, nth: number) => void])[] = [
    [
      "before it takes effect",
      ({ faults }, nth) => {
        faults.failRequest(nth, "InvalidArgument");
      },
    ],
    [
      "after the table is there",
      ({ faults }, nth) => {
        faults.failRequest(nth, "InvalidArgument", { actionIndex: 8 });
      },
    ],
    [
      "with the answer lost",
      ({ faults }, nth) => {
        faults.loseAnswer(nth);
      },
    ],
  ];
  const cases = [1, 2].flatMap((nth) => failures.map(([when, fail]) => [nth, when, fail] as const));

  test.each(cases)("that is broken off at request %i, %s, says what there is", async (nth, _, fail) => {
    const book = await open();
    const before = cellsOf(book);
    fail(excel, nth);
    const fault = await make().then(
      () => null,
      (error: unknown) => (error as { fault: Fault }).fault,
    );
    const [table] = book.sheets[0]?.tables ?? [];
    expect(cellsOf(book)).toEqual(before);
    if (!fault) expect(table?.name).toBe("Stöd2");
    else if (fault.message.id === "fault.table-halfway") expect(table?.name).not.toBe("Stöd2");
    else expect([table, /^fault\.(table-failed|unexpected)$/.test(fault.message.id)]).toEqual([undefined, true]);
  });
});
