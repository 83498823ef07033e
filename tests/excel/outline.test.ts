import { readOutline } from "../../src/excel";
import type { SheetOutline, TableOutline } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { emptyBook, type Book } from "../host/book";
import { addTable, exampleBook, fill } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

async function open(book: Book): Promise<void> {
  excel = await openExcel(book);
}

afterEach(async () => {
  await closeExcel(excel);
});

async function sheetNamed(name: string): Promise<SheetOutline> {
  const sheet = (await readOutline()).sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`There is no sheet ${name}.`);
  return sheet;
}

async function tableNamed(name: string): Promise<TableOutline> {
  const table = (await readOutline()).sheets.flatMap((sheet) => sheet.tables).find((one) => one.name === name);
  if (!table) throw new RangeError(`There is no table ${name}.`);
  return table;
}

describe("The outline of a workbook", () => {
  test("tells the sheets in order with what they hold", async () => {
    await open(exampleBook());
    const { sheets, readOnly, documentSettings, dateOffset } = await readOutline();
    expect({ readOnly, documentSettings, dateOffset }).toEqual({ readOnly: false, documentSettings: {}, dateOffset: 0 });
    expect(sheets.map(({ name, position, visible }) => [name, position, visible])).toEqual([
      ["Stöd", 0, true],
      ["Insatser", 1, true],
      ["Tomt", 2, true],
      ["Dolt", 3, false],
    ]);
    expect(sheets[1]?.used).toEqual({ sheet: "Insatser", row: 4, column: 2, rowCount: 3, columnCount: 3 });
    expect(sheets[1]?.head?.values[2]).toEqual(["Servicegivare", "=A1", true]);
    expect(sheets[2]).toMatchObject({ used: null, head: null, tables: [], mark: null });
  });

  test("tells the tables with their headers as they stand, and no body", async () => {
    await open(exampleBook());
    expect(await tableNamed("Stöd_2025")).toEqual({
      name: "Stöd_2025",
      range: { sheet: "Stöd", row: 2, column: 1, rowCount: 4, columnCount: 3 },
      showsHeaders: true,
      showsTotals: false,
      filtered: false,
      headers: ["Stödform", "Beviljat\nbelopp", "Beslutsdatum"],
      values: null,
    });
  });

  test("holds all values of the add-in's own tables", async () => {
    const book = exampleBook();
    const sheet = book.sheets[2];
    const values = [
      ["Namn", "Värde"],
      ["Uppföljningsår", 2025],
      ["Region", ""],
    ];
    if (sheet) addTable(sheet, 0, 0, "Uf_Parametrar", values);
    await open(book);
    expect((await tableNamed("Uf_Parametrar")).values).toEqual(values);
  });

  test("knows the columns of a table whose header row is hidden", async () => {
    const book = exampleBook();
    const table = book.sheets[0]?.tables[0];
    if (table) Object.assign(table, { showHeaders: false, columnNames: ["Stödform", "Belopp", "Beslutsdatum"], range: "B4:D6" });
    await open(book);
    expect(await tableNamed("Stöd_2025")).toMatchObject({ showsHeaders: false, headers: ["Stödform", "Belopp", "Beslutsdatum"] });
  });

  test("tells protection, a filter, totals, marks and a read-only workbook", async () => {
    const book = exampleBook();
    const [grants] = book.sheets;
    book.readOnly = true;
    if (grants) {
      grants.protected = true;
      grants.customProperties.set("Uf.Sheet", '{"role":"area","area":"Servicegivare","block":null}');
      Object.assign(grants.tables[0] ?? {}, { filtered: true, showTotals: true });
    }
    await open(book);
    expect(await readOutline()).toMatchObject({ readOnly: true });
    const sheet = await sheetNamed("Stöd");
    expect(sheet).toMatchObject({ protected: true, mark: { role: { kind: "area", area: "Servicegivare" }, block: null } });
    expect(sheet.tables[0]).toMatchObject({ filtered: true, showsTotals: true });
  });

  test("reads hidden and protected sheets as all others, their tables too", async () => {
    const book = exampleBook();
    for (const sheet of book.sheets) sheet.protected = true;
    const [grants, activities] = book.sheets;
    if (grants) grants.visibility = "Hidden";
    if (activities) activities.visibility = "VeryHidden";
    book.structureProtected = true;
    await open(book);
    const { sheets } = await readOutline();
    expect(sheets.map(({ visible, protected: isProtected }) => [visible, isProtected])).toEqual([
      [false, true],
      [false, true],
      [true, true],
      [false, true],
    ]);
    expect(sheets[0]?.tables[0]?.headers).toEqual(["Stödform", "Beviljat\nbelopp", "Beslutsdatum"]);
    expect(sheets[1]?.head?.values[0]).toEqual(["Prioriterat område", "Insats", "Resultat"]);
  });

  test("reads only the first 40 rows and 120 columns of a sheet", async () => {
    const book = emptyBook("stor.xlsx");
    const [sheet] = book.sheets;
    const row = Array.from({ length: 130 }, (_, column) => column);
    if (sheet)
      fill(
        sheet,
        1,
        1,
        Array.from({ length: 50 }, () => row),
      );
    await open(book);
    const { used, head } = await sheetNamed("Blad1");
    expect(used).toMatchObject({ rowCount: 50, columnCount: 130 });
    expect(head?.range).toEqual({ sheet: "Blad1", row: 1, column: 1, rowCount: 40, columnCount: 120 });
    expect(head?.values).toHaveLength(40);
    expect(head?.values[39]).toHaveLength(120);
  });

  test("reads more rows of a sheet of the add-in's own, where notes may stand beside the block", async () => {
    const book = emptyBook("egen.xlsx");
    const [sheet] = book.sheets;
    const rows = Array.from({ length: 350 }, (_, row) => [row]);
    if (sheet) {
      fill(sheet, 0, 0, rows);
      sheet.customProperties.set("Uf.Sheet", '{"role":"overview","block":null}');
    }
    await open(book);
    expect((await sheetNamed("Blad1")).head?.values).toHaveLength(300);
  });

  describe("where a table of the add-in's own stands", () => {
    const headers = [
      ["Id", "Förslag", "Egen text"],
      ["title/title", "Titel", ""],
    ];

    async function openWith(marks: readonly (string | null)[]): Promise<void> {
      const book = emptyBook("sparad.xlsx", ["Tjänsteskrivelse", "Stöd"]);
      const [first] = book.sheets;
      if (first) {
        addTable(first, 0, 0, "Uf_Tjansteskrivelse", headers);
        fill(
          first,
          3,
          0,
          Array.from({ length: 350 }, (_, row) => [row]),
        );
      }
      book.sheets.forEach((sheet, index) => {
        const mark = marks[index];
        if (typeof mark === "string") sheet.customProperties.set("Uf.Sheet", mark);
      });
      await open(book);
    }

    test("and no sheet has a mark: they are lost, and as much is read of every sheet as of the add-in's own, in three requests", async () => {
      await openWith([]);
      const outline = await readOutline();
      expect(outline.marksLost).toBe(true);
      expect(outline.sheets[0]?.head?.values).toHaveLength(300);
      expect(excel.counters.syncs).toBe(3);
    });

    test.each([
      ["another sheet has one", [null, '{"role":"overview","block":null}']],
      ["one that this version cannot read", ['{"role":"something-newer"}', null]],
    ])("and a mark stands: %s", async (_, marks) => {
      await openWith(marks);
      const outline = await readOutline();
      expect(outline).not.toHaveProperty("marksLost");
      expect(outline.sheets[0]?.head?.values).toHaveLength(40);
    });
  });

  test("does not miss marks where only tables of settings stand", async () => {
    const book = emptyBook("ny.xlsx", ["Inställningar"]);
    const [sheet] = book.sheets;
    if (sheet)
      addTable(sheet, 0, 0, "Uf_Parametrar", [
        ["Namn", "Värde"],
        ["Region", "Jämtland"],
      ]);
    await open(book);
    expect(await readOutline()).not.toHaveProperty("marksLost");
  });

  test.each([1, 60])("takes three requests for %p sheets", async (count) => {
    const names = Array.from({ length: count }, (_, index) => `Blad ${String(index + 1)}`);
    const book = emptyBook("många.xlsx", names);
    for (const sheet of book.sheets) addTable(sheet, 0, 0, `Tabell_${sheet.name.slice(5)}`, [["Rubrik"], ["text"], [1]]);
    await open(book);
    expect((await readOutline()).sheets).toHaveLength(count);
    expect(excel.counters.syncs).toBe(3);
  });

  test("changes nothing", async () => {
    await open(exampleBook());
    await readOutline();
    expect(excel.journal).toEqual([]);
  });
});
