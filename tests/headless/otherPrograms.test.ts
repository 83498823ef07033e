import { parseAddress } from "../../src/model";
import { bytesOf, openWorkbook } from "../fixtures/books/sourceBook";
import { cellKey, type Book, type BookSheet } from "../host/book/book";
import { sheetDifferences } from "../host/files/compare";
import { readBook } from "../host/files/read";
import { writeBook } from "../host/files/write";
import { columnOn, putOn, sheetNamed, tableOn, typeIn, valueOn } from "../sheets/documentCells";
import { memoColumns } from "../../src/memo";
import { exampleBytes, refreshed, type Refreshed } from "./scene";

/*
 * A workbook that has been saved in another program: the marks of our sheets, and the settings of the document, are gone. ExcelJS drops them
 * as LibreOffice, Numbers and Google Sheets do.
 */

const ours = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter", "Tjänsteskrivelse", "Uppföljning"] as const;
const summaries = ours.slice(0, 4);

async function savedElsewhere(bytes: Uint8Array): Promise<Uint8Array> {
  return bytesOf(await openWorkbook(bytes));
}

async function edited(bytes: Uint8Array, edit: (book: Book) => void): Promise<Uint8Array> {
  const book = await readBook(bytes, "bok.xlsx");
  edit(book);
  for (const sheet of book.sheets) sheet.changed = true;
  return writeBook(book);
}

function sheetNames(book: Book): string[] {
  return book.sheets.map(({ name }) => name);
}

function texts(sheet: BookSheet): string[] {
  return [...sheet.cells.values()].map(({ value }) => String(value));
}

/** What a person does before the workbook is saved in another program. */
function writeByHand(book: Book): void {
  const memo = sheetNamed(book, "Tjänsteskrivelse");
  typeIn(memo, "memo", "resources/financing", "ownText", "Vår egen text om resurserna.");
  typeIn(memo, "memo", "background/strategy", "included", "nej");
  typeIn(memo, "memo", "proposal/decision", "done", "ja");
  addRow(memo, "En rad som vi har lagt till.");
  for (const name of summaries) {
    const sheet = sheetNamed(book, name);
    const block = blockOf(sheet);
    putOn(sheet, 8, block.columnCount, "Tätt intill");
    putOn(sheet, block.rowCount, 1, "Tätt under");
  }
  putOn(memo, 8, 12, "Bredvid tabellen");
  putOn(memo, tableOn(memo, "memo").place.row + tableOn(memo, "memo").place.rowCount + 1, 4, "Under tabellen");
}

function addRow(sheet: BookSheet, text: string): void {
  const { place, name } = tableOn(sheet, "memo");
  const end = place.row + place.rowCount;
  for (const table of sheet.tables.filter((one) => one.name === name)) table.range = table.range.replace(/\d+$/, String(end + 1));
  putOn(sheet, end, columnOn(sheet, "memo", memoColumns.ownText), text);
}

/** What the mark says that we wrote. */
function blockOf(sheet: BookSheet) {
  const mark = [...sheet.customProperties.values()].join("").split("\n")[0] ?? "";
  const block = parseAddress((JSON.parse(mark) as { block: string }).block);
  if (!block) throw new Error(`no block on ${sheet.name}`);
  return block;
}

describe("a workbook that has been saved in another program", () => {
  let first: Refreshed;
  let saved: Uint8Array;
  let second: Refreshed;
  beforeAll(async () => {
    first = await refreshed(exampleBytes());
    saved = await savedElsewhere(await edited(first.workbook, writeByHand));
    second = await refreshed(saved, { now: "2026-03-05T09:00" });
  });

  test("has lost its marks: the test is about something", async () => {
    const book = await readBook(saved, "bok.xlsx");
    expect(book.sheets.every(({ customProperties }) => customProperties.size === 0)).toBe(true);
  });

  test("keeps its sheets, each once, in as many requests", async () => {
    const book = await readBook(second.workbook, "bok.xlsx");
    expect(sheetNames(book)).toEqual(sheetNames(await readBook(first.workbook, "bok.xlsx")));
    expect(second.result.sheets).toEqual(ours.map((name) => ({ name, created: false })));
    expect(second.result.excel.requests).toBeLessThanOrEqual((await refreshed(first.workbook)).result.excel.requests);
  });

  test("says its own texts in the memo, also that of an added row", () => {
    expect(second.text).toContain("Vår egen text om resurserna.");
    expect(second.text).toContain("En rad som vi har lagt till.");
    expect(second.text).not.toContain("RUN/515/2018");
  });

  test("keeps what a person has written beside and below, and none of our cells twice", async () => {
    const book = await readBook(second.workbook, "bok.xlsx");
    for (const name of summaries) {
      const all = texts(sheetNamed(book, name));
      expect([name, all.filter((text) => text.startsWith("Tätt ")).sort()]).toEqual([name, ["Tätt intill", "Tätt under"]]);
      expect([name, all.filter((text) => text.startsWith("Färger: ") || text.startsWith("Uppdaterad "))]).toEqual([
        name,
        [expect.stringMatching(/^Uppdaterad 2026-03-05 09:00/), expect.stringMatching(/^Färger: /)],
      ]);
    }
    const memo = sheetNamed(book, "Tjänsteskrivelse");
    expect(
      texts(memo)
        .filter((text) => text.endsWith(" tabellen"))
        .sort(),
    ).toEqual(["Bredvid tabellen", "Under tabellen"]);
    expect(valueOn(memo, tableOn(memo, "memo").place.row, 0)).toBe("Id");
  });

  test("says so, once", () => {
    const told = second.result.findings.filter(({ rule }) => rule === "marks-lost");
    expect(told).toEqual([
      {
        rule: "marks-lost",
        severity: "info",
        address: null,
        message:
          "Märkningen av bladen är borta, troligen för att arbetsboken har sparats i ett annat program. Översikt, Medborgare, Servicegivare, Offentliga intressenter, Tjänsteskrivelse och Uppföljning har känts igen på tabell och rubriker.",
      },
    ]);
    expect(second.result.findings.filter(({ rule }) => rule === "texts-aside")).toEqual([]);
  });

  test("is as it was from then on: the next refresh changes the line Uppdaterad alone", async () => {
    const third = await refreshed(second.workbook, { now: "2026-03-06T10:30" });
    const differences = await sheetDifferences(second.workbook, third.workbook);
    expect(
      differences.filter((text) => !/"Uppdaterad 2026-03-05 09:00\..*→.*"Uppdaterad 2026-03-06 10:30\./.test(text)).slice(0, 5),
    ).toEqual([]);
    expect([third.text, third.html, third.followUp]).toEqual([second.text, second.html, second.followUp]);
    expect(third.result.findings.filter(({ rule }) => rule === "marks-lost")).toEqual([]);
    const book = await readBook(third.workbook, "bok.xlsx");
    expect(ours.map((name) => blockOf(sheetNamed(book, name)).rowCount > 5)).toEqual(ours.map(() => true));
  });
});

test("a person's own sheet Översikt in a workbook without marks is not touched", async () => {
  const { workbook } = await refreshed(exampleBytes());
  const saved = await savedElsewhere(
    await edited(workbook, (book) => {
      const sheet = sheetNamed(book, "Översikt");
      sheet.cells.clear();
      sheet.cells.set(cellKey(0, 0), {
        value: "mitt",
        isError: false,
        formula: null,
        quotePrefix: false,
        numberFormat: "General",
        style: null,
      });
    }),
  );
  const { result, workbook: after } = await refreshed(saved);
  expect(result.sheets.map(({ name, created }) => `${name} ${String(created)}`)[0]).toBe("Översikt (uppföljning) true");
  expect(texts(sheetNamed(await readBook(after, "bok.xlsx"), "Översikt"))).toEqual(["mitt"]);
});

test("an own text on a sheet that is not known any more is told of", async () => {
  const { workbook } = await refreshed(exampleBytes());
  const saved = await savedElsewhere(
    await edited(workbook, (book) => {
      const memo = sheetNamed(book, "Tjänsteskrivelse");
      typeIn(memo, "memo", "resources/financing", "ownText", "Vår egen text om resurserna.");
      for (const row of [0, 1, 2, 3]) putOn(memo, row, 1, "");
    }),
  );
  const { result, workbook: after } = await refreshed(saved);
  expect(result.findings.filter(({ rule }) => rule === "texts-aside")).toMatchObject([
    { severity: "warning", message: expect.stringContaining("På bladet Tjänsteskrivelse") as string },
  ]);
  expect(texts(sheetNamed(await readBook(after, "bok.xlsx"), "Tjänsteskrivelse"))).toContain("Vår egen text om resurserna.");
});
