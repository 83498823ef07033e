import { readFileSync } from "node:fs";
import { parseAddress } from "../../src/model";
import { cellKey, type Book, type BookSheet } from "../host/book/book";
import { sheetDifferences } from "../host/files/compare";
import { readBook } from "../host/files/read";
import { writeBook } from "../host/files/write";
import { openWorkbook } from "../fixtures/books/sourceBook";
import { exampleBytes, exampleWithFaults, refreshed } from "./scene";

/*
 * What a refresh leaves alone: the user's own sheets (commands.md says what unchanged means), and what a person wrote on ours.
 */

/** The sheets of the file; the add-in owns none of them. */
async function sheetNames(bytes: Uint8Array): Promise<string[]> {
  return (await openWorkbook(bytes)).worksheets.map(({ name }) => name);
}

describe("the user's own sheets", () => {
  test.each([
    ["the example", () => exampleBytes()],
    ["the workbook with faults", () => readFileSync(exampleWithFaults)],
  ])("are unchanged in %s: values, types, formulas, formats, validations, tables", async (_, read) => {
    const before = read();
    const { workbook } = await refreshed(before);
    // In the workbook with faults the memo's sheet is the add-in's own from before.
    const differences = await sheetDifferences(before, workbook);
    expect(differences.filter((text) => !/^Tjänsteskrivelse[! ]/.test(text))).toEqual([]);
    expect((await sheetNames(workbook)).slice(0, (await sheetNames(before)).length)).toEqual(await sheetNames(before));
  });

  test("are unchanged after a second refresh too", async () => {
    const before = exampleBytes();
    const once = await refreshed(before);
    const twice = await refreshed(once.workbook);
    expect(await sheetDifferences(before, twice.workbook)).toEqual([]);
  });
});

describe("the same data", () => {
  test("gives the same bytes of all files", async () => {
    const [a, b] = [await refreshed(exampleBytes()), await refreshed(exampleBytes())];
    expect(Buffer.from(a.workbook).equals(Buffer.from(b.workbook))).toBe(true);
    expect([a.html, a.text, a.followUp, a.word, a.result]).toEqual([b.html, b.text, b.followUp, b.word, b.result]);
  });

  test("refreshed again later gives the same workbook but for the line Uppdaterad", async () => {
    const first = await refreshed(exampleBytes(), { now: "2026-03-04T14:02" });
    const second = await refreshed(first.workbook, { now: "2026-03-05T08:30" });
    const differences = await sheetDifferences(first.workbook, second.workbook);
    expect(differences.length).toBeGreaterThanOrEqual(5);
    expect(differences.filter((text) => !/"Uppdaterad 2026-03-04 14:02\..*→.*"Uppdaterad 2026-03-05 08:30\./.test(text))).toEqual([]);
    expect(await sheetNames(second.workbook)).toEqual(await sheetNames(first.workbook));
    expect([second.text, second.html, second.followUp, second.word]).toEqual([first.text, first.html, first.followUp, first.word]);
    expect(second.result.figures).toEqual(first.result.figures);
    expect(second.result.sheets.every(({ created }) => !created)).toBe(true);
  });

  test("refreshed again at the same moment gives the same looks too", async () => {
    const first = await refreshed(exampleBytes());
    const second = await refreshed(first.workbook);
    const [a, b] = [await readBook(first.workbook, "bok.xlsx"), await readBook(second.workbook, "bok.xlsx")];
    expect(b.sheets.map(plainSheet)).toEqual(a.sheets.map(plainSheet));
  });

  /** All that the book knows of a sheet, cells in order. */
  function plainSheet(sheet: BookSheet) {
    return { ...sheet, cells: [...sheet.cells].sort(([a], [b]) => a - b), hyperlinks: [...sheet.hyperlinks].sort(([a], [b]) => a - b) };
  }
});

describe("what a person wrote on our sheets", () => {
  test("own texts, ticks and rows of the memo stay, and win over the proposal", async () => {
    const edited = await editedBook((book) => {
      const table = memoTable(book);
      table.put("resources/financing", "Egen text", "Vår egen text om resurserna.");
      table.put("background/strategy", "Ta med", "nej");
      table.put("proposal/decision", "Klar", "ja");
    });
    const { text, workbook } = await refreshed(edited);
    expect(text).toContain("Vår egen text om resurserna.");
    expect(text).not.toContain("RUN/515/2018");
    const table = memoTable(await readBook(workbook, "bok.xlsx"));
    expect(table.get("resources/financing", "Egen text")).toBe("Vår egen text om resurserna.");
    expect(table.get("background/strategy", "Ta med")).toBe("nej");
    expect(table.get("proposal/decision", "Klar")).toBe("ja");
  });

  test("stands below headers that cannot be told, is said where, and is read again when they are written back", async () => {
    const rename = (headers: readonly (readonly [string, string])[]) => (book: Book) => {
      const sheet = sheetOf(book, "Tjänsteskrivelse");
      for (const [key, cell] of sheet.cells) {
        const header = headers.find(([from]) => from === cell.value)?.[1];
        if (header !== undefined) sheet.cells.set(key, { ...cell, value: header });
      }
      sheet.changed = true;
    };
    const renamed = await editedBook((book) => {
      memoTable(book).put("resources/financing", "Egen text", "Vår egen text.");
      rename([
        ["Förslag", "Tilläggets"],
        ["Egen text", "Vår text"],
      ])(book);
    });
    const first = await refreshed(renamed);
    const second = await refreshed(first.workbook);
    for (const { text, result } of [first, second]) {
      expect(text).not.toContain("Vår egen text.");
      expect(result.findings.filter(({ rule }) => rule === "texts-aside").map(({ address }) => address?.split("!")[0])).toEqual([
        "Tjänsteskrivelse",
      ]);
    }
    const book = await readBook(second.workbook, "bok.xlsx");
    rename([
      ["Tilläggets", "Förslag"],
      ["Vår text", "Egen text"],
    ])(book);
    const third = await refreshed(await writeBook(book));
    expect(third.text).toContain("Vår egen text.");
    expect(third.result.findings.map(({ rule }) => rule)).not.toContain("texts-aside");
  });

  test("notes beside and below our blocks stay where they belong", async () => {
    const edited = await editedBook((book) => {
      for (const sheet of ownedSheets(book)) {
        put(sheet, "Z3", "Bredvid");
        put(sheet, "C500", "Under");
      }
    });
    const { workbook } = await refreshed(edited);
    const book = await readBook(workbook, "bok.xlsx");
    for (const sheet of ownedSheets(book))
      expect([sheet.name, at(sheet, "Z3"), at(sheet, "C500")]).toEqual([sheet.name, "Bredvid", "Under"]);
  });

  test("notes further to the right stay when our block gets wider", async () => {
    const edited = await editedBook((book) => {
      put(sheetOf(book, "Översikt"), "R12", "Bredvid");
      put(sheetOf(book, "Översikt"), "R60", "Bredvid, långt ner");
      // Statuses that had no column of their own.
      const activities = sheetOf(book, "Insatser");
      put(activities, "K2", "Utgår");
      put(activities, "K3", "");
    });
    const { workbook } = await refreshed(edited);
    const sheet = sheetOf(await readBook(workbook, "bok.xlsx"), "Översikt");
    expect([at(sheet, "R12"), at(sheet, "R60")]).toEqual(["Bredvid", "Bredvid, långt ner"]);
  });

  test("notes below stay below when our block grows", async () => {
    const edited = await editedBook((book) => {
      put(sheetOf(book, "Medborgare"), "B60", "Under blocket");
      const activities = sheetOf(book, "Insatser");
      // Insatser of Medborgare take over those of Servicegivare.
      for (let row = 1; row < 25; row += 1)
        if (at(activities, `B${String(row + 1)}`) === "Servicegivare") put(activities, `B${String(row + 1)}`, "Medborgare");
    });
    const { workbook, result } = await refreshed(edited);
    const sheet = sheetOf(await readBook(workbook, "bok.xlsx"), "Medborgare");
    expect([...sheet.cells.values()].filter(({ value }) => value === "Under blocket")).toHaveLength(1);
    expect(result.figures.every(({ value, excel }) => value === excel || Math.abs(Number(value) - Number(excel)) < 0.005)).toBe(true);
  });
});

describe("our sheets", () => {
  test("are known again when they have been renamed", async () => {
    const edited = await editedBook((book) => {
      sheetOf(book, "Servicegivare").name = "Butiker m.m.";
      sheetOf(book, "Översikt").name = "Min översikt";
    });
    const { result, workbook } = await refreshed(edited);
    expect(result.sheets).toContainEqual({ name: "Butiker m.m.", created: false });
    expect(result.figures.find(({ id }) => id === "grants/hemsandningsbidrag/count/2025")?.cell).toBe("'Butiker m.m.'!C8");
    expect(await sheetNames(workbook)).not.toContain("Servicegivare");
    expect(result.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("come back when they have been deleted", async () => {
    const edited = await editedBook((book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== "Medborgare" && name !== "Tjänsteskrivelse");
    });
    const { result, workbook } = await refreshed(edited);
    expect(result.sheets.filter(({ created }) => created).map(({ name }) => name)).toEqual(["Medborgare", "Tjänsteskrivelse"]);
    expect(await sheetNames(workbook)).toEqual(expect.arrayContaining(["Medborgare", "Tjänsteskrivelse"]));
  });

  test("stop the refresh with a word when one is protected", async () => {
    const edited = await editedBook((book) => {
      Object.assign(sheetOf(book, "Medborgare"), { protected: true, changed: true });
    });
    const again = await readBook(edited, "bok.xlsx");
    expect(sheetOf(again, "Medborgare").protected).toBe(true);
    await expect(refreshed(edited)).rejects.toMatchObject({
      fault: { code: "protected-sheet", message: { values: { sheet: "Medborgare" } } },
    });
  });

  test("cannot be added to a workbook whose structure is protected, and that is said", async () => {
    const book = await readBook(exampleBytes(), "bok.xlsx");
    book.structureProtected = true;
    await expect(refreshed(await writeBook(book))).rejects.toMatchObject({ fault: { code: "protected-workbook" } });
  });

  test("of a copied sheet the first stays ours, the copy is the user's", async () => {
    const edited = await editedBook((book) => {
      const original = sheetOf(book, "Medborgare");
      const copy: BookSheet = {
        ...structuredClone(original),
        name: "Medborgare (2)",
        originalName: null,
        id: "{00000099-0001-0000-0000-000000000000}",
        tables: [],
      };
      put(copy, "B2", "Min kopia");
      book.sheets.push(copy);
    });
    const { workbook, result } = await refreshed(edited);
    expect(at(sheetOf(await readBook(workbook, "bok.xlsx"), "Medborgare (2)"), "B2")).toBe("Min kopia");
    expect(result.sheets.map(({ name }) => name)).toContain("Medborgare");
  });
});

/** The refreshed example after a person has worked in it. */
async function editedBook(edit: (book: Book) => void): Promise<Uint8Array> {
  const { workbook } = await refreshed(exampleBytes());
  const book = await readBook(workbook, "bok.xlsx");
  edit(book);
  return writeBook(book);
}

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function ownedSheets(book: Book): BookSheet[] {
  return book.sheets.filter(({ customProperties }) => customProperties.size > 0);
}

function keyOf(address: string): number {
  const place = parseAddress(address);
  if (!place) throw new Error(`no address: ${address}`);
  return cellKey(place.row, place.column);
}

function put(sheet: BookSheet, address: string, value: string): void {
  const key = keyOf(address);
  const cell = sheet.cells.get(key) ?? { isError: false, formula: null, quotePrefix: false, numberFormat: "General", style: null };
  sheet.cells.set(key, { ...cell, value });
  sheet.changed = true;
}

function at(sheet: BookSheet, address: string): unknown {
  return sheet.cells.get(keyOf(address))?.value;
}

/** The memo's table, cell by block id and header. */
function memoTable(book: Book) {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "Uf_Tjansteskrivelse"));
  const range = parseAddress(sheet?.tables[0]?.range ?? "");
  if (!sheet || !range) throw new Error("no memo table");
  const value = (row: number, column: number) => String(sheet.cells.get(cellKey(row, column))?.value ?? "");
  const key = (id: string, header: string): number => {
    const columns = Array.from({ length: range.columnCount }, (_, index) => range.column + index);
    const column = columns.find((one) => value(range.row, one) === header);
    const rows = Array.from({ length: range.rowCount }, (_, index) => range.row + index);
    const row = rows.find((one) => value(one, range.column) === id);
    if (row === undefined || column === undefined)
      throw new Error(`no ${header} of ${id} among ${rows.map((one) => value(one, range.column)).join(", ")}`);
    return cellKey(row, column);
  };
  return {
    get: (id: string, header: string) => sheet.cells.get(key(id, header))?.value,
    put: (id: string, header: string, text: string) => {
      const place = key(id, header);
      const cell = sheet.cells.get(place) ?? { isError: false, formula: null, quotePrefix: false, numberFormat: "General", style: null };
      sheet.cells.set(place, { ...cell, value: text });
      sheet.changed = true;
    },
  };
}
