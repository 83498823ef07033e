import { parseAddress, type Finding, type SheetMark, type WorkbookOutline } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { planReviewSheet, planSettings, withLostMarks, writeObstacles } from "../../src/sheets";
import { cellKey, emptySheet, type Book, type BookSheet } from "../host/book/book";
import { bookWith, datasetOf, outlineOf, plainCell } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { putOn, sheetNamed, storedOf, tableOn, typeIn } from "./documentCells";
import { exampleSheets, grant } from "./example";
import { now, planFor } from "./refreshBook";
import { contentsOf } from "./statesOf";

/*
 * Another program has saved the workbook: no sheet has a mark, and no setting of the document is left.
 */

const summaries = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter"] as const;
const ours = [...summaries, "Tjänsteskrivelse", "Uppföljning"] as const;

function refreshed(extra: Parameters<typeof exampleSheets>[0] = []): Book {
  const book = bookWith(exampleSheets(extra));
  refresh(book);
  return book;
}

function refresh(book: Book, year = 2025) {
  const planned = planFor(book, [], undefined, year);
  applyToBook(book, planned.plan.actions);
  return planned;
}

function loseMarks(book: Book): void {
  for (const sheet of book.sheets) sheet.customProperties.clear();
  book.settings.clear();
}

function marksOf(book: Book): Record<string, SheetMark | null> {
  return Object.fromEntries(outlineOf(book).sheets.map(({ name, mark }) => [name, mark]));
}

/** Without the order of the rows: of a document of another year it is said as it stands. */
function rolesAndBlocks(book: Book) {
  return Object.entries(marksOf(book)).map(([name, mark]) => [name, mark?.role, mark?.block]);
}

function contents(book: Book) {
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.name, contentsOf(sheet)]));
}

function review(book: Book, findings: readonly Finding[]): void {
  const { dataset, programme, outline } = datasetOf(book);
  applyToBook(book, planReviewSheet({ outline, dataset, programme, findings, now }).actions);
}

/** Many years, many forms in a wide table of many activities; no activity at all; no grant in the year. */
const books: Readonly<Record<string, () => Book>> = {
  "the example": () => refreshed(),
  "many years and forms": () =>
    refreshed(
      [2019, 2020, 2021, 2022, 2023].flatMap((year) => ["Servicebidrag", "Investeringslån"].map((form) => grant(form, "Berg", 1000, year))),
    ),
  "no activities": () => {
    const book = bookWith(exampleSheets());
    const sheet = sheetNamed(book, "Handlingsplan 2025");
    for (let row = 1; row < 5; row += 1) for (let column = 0; column < 12; column += 1) putOn(sheet, row, column, "");
    refresh(book);
    return book;
  },
  "a year without grants": () => {
    const book = bookWith(exampleSheets());
    refresh(book, 2019);
    return book;
  },
};

describe.each(Object.entries(books))("in %s", (_, make) => {
  test("every sheet is known again, with the block that its mark said", () => {
    const book = make();
    const before = marksOf(book);
    loseMarks(book);
    const after = marksOf(book);
    for (const name of ours) {
      expect([name, after[name]?.role]).toEqual([name, before[name]?.role]);
      const [was, is] = [before, after].map((marks) => parseAddress(marks[name]?.block ?? ""));
      expect([name, is?.rowCount]).toEqual([name, was?.rowCount]);
      // What is under a chart and nothing else is left to the person: never more than is ours.
      expect(is?.columnCount).toBeLessThanOrEqual(was?.columnCount ?? 0);
    }
  });

  test("a refresh writes the same as with the marks, whatever has changed in the tables, and notes stay", () => {
    const [marked, lost] = [make(), make()];
    for (const book of [marked, lost]) {
      const blocks = marksOf(book);
      for (const name of summaries) {
        const block = parseAddress(blocks[name]?.block ?? "");
        putOn(sheetNamed(book, name), 6, block?.columnCount ?? 0, "Tätt intill");
        putOn(sheetNamed(book, name), block?.rowCount ?? 0, 1, "Tätt under");
        putOn(sheetNamed(book, name), (block?.rowCount ?? 0) + 3, 4, "Längre ner");
      }
      typeIn(sheetNamed(book, "Tjänsteskrivelse"), "memo", "proposal/decision", "ownText", "Min text");
    }
    loseMarks(lost);
    for (const book of [marked, lost]) {
      const activities = sheetNamed(book, "Handlingsplan 2025");
      activities.cells.set(cellKey(4, 8), plainCell("Påbörjat."));
      activities.cells.set(cellKey(4, 11), plainCell("ja"));
      refresh(book);
    }
    expect(lost.sheets.map(({ name }) => name)).toEqual(marked.sheets.map(({ name }) => name));
    expect(notesOn(lost)).toEqual(notesOn(marked));
    expect(notesOn(lost)).toHaveLength(3 * summaries.length);
    expect(withoutNotes(lost)).toEqual(withoutNotes(marked));
    expect(rolesAndBlocks(lost)).toEqual(rolesAndBlocks(marked));
    expect(JSON.stringify(withoutNotes(lost))).toContain("Min text");
  });
});

const isNote = (text: string) => ["Tätt intill", "Tätt under", "Längre ner"].includes(text);

function notesOn({ sheets }: Book): string[] {
  return sheets
    .flatMap(({ name, cells }) => [...cells.values()].flatMap(({ value }) => (isNote(String(value)) ? [`${name}: ${String(value)}`] : [])))
    .sort();
}

/** The texts of each sheet, wherever a note has pushed them. */
function withoutNotes({ sheets }: Book) {
  return sheets.map(({ name, cells }) => [
    name,
    [...cells.values()]
      .map(({ value, formula }) => formula ?? String(value))
      .filter((text) => !isNote(text))
      .sort(),
  ]);
}

describe("marks that are lost", () => {
  test("are put back by the first refresh, and a second one changes nothing", () => {
    const book = refreshed();
    const marks = marksOf(book);
    loseMarks(book);
    expect(refresh(book).plan.sheets.filter(({ created }) => created)).toEqual([]);
    expect(marksOf(book)).toEqual(marks);
    const once = contents(book);
    refresh(book);
    expect(contents(book)).toEqual(once);
  });

  test("are put back first of all, so that a refresh that stops finds its sheets", () => {
    const book = refreshed();
    loseMarks(book);
    const { plan } = planFor(book);
    expect(plan.actions.slice(0, ours.length).map(({ kind }) => kind)).toEqual(ours.map(() => "markSheet"));
    applyToBook(book, plan.actions.slice(0, ours.length + 3));
    expect(refresh(book).plan.sheets.filter(({ created }) => created)).toEqual([]);
  });

  test("are known on renamed and moved sheets, and where a person has put rows above", () => {
    const book = refreshed();
    loseMarks(book);
    sheetNamed(book, "Översikt").name = "Läget";
    sheetNamed(book, "Tjänsteskrivelse").name = "Skrivelsen";
    book.sheets.reverse();
    applyToBook(book, [{ kind: "insertRows", sheet: "Medborgare", row: 0, count: 3 }]);
    putOn(sheetNamed(book, "Medborgare"), 1, 1, "Ovanför");
    const { plan } = refresh(book);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Läget", ...ours.slice(1, 4), "Skrivelsen", "Uppföljning"]);
    const texts = Object.values(contentsOf(sheetNamed(book, "Medborgare"))).map(String);
    expect(texts.filter((text) => text === "Ovanför" || text.startsWith("Uppdaterad ") || text.startsWith("Färger: "))).toHaveLength(3);
  });

  test("keep the order that a person has chosen", () => {
    const book = refreshed();
    typeIn(sheetNamed(book, "Tjänsteskrivelse"), "memo", "background/strategy", "number", 2.5);
    refresh(book);
    const chosen = storedOf(book, "memo", 2025).map(({ id }) => id);
    expect(chosen.indexOf("background/strategy")).toBeLessThan(chosen.indexOf("background/plan"));
    loseMarks(book);
    refresh(book);
    expect(storedOf(book, "memo", 2025).map(({ id }) => id)).toEqual(chosen);
  });

  test("are put back on the sheets of other years, of settings and of the review too", () => {
    const book = refreshed();
    applyToBook(book, planSettings(outlineOf(book), serviceProgramme).actions);
    refresh(book, 2024);
    const { dataset, programme } = datasetOf(book);
    review(book, checkDataset(dataset, programme).findings);
    const marks = rolesAndBlocks(book).filter(([name, role]) => role && name !== "Inställningar");
    expect(marks).toHaveLength(9);
    loseMarks(book);
    refresh(book, 2024);
    expect(rolesAndBlocks(book)).toEqual(expect.arrayContaining([...marks, ["Inställningar", { kind: "settings" }, null]]));
    expect(refresh(book, 2025).plan.sheets.filter(({ created }) => created)).toEqual([]);
  });

  test("of a protected sheet of another year are no obstacle", () => {
    const book = refreshed();
    refresh(book, 2024);
    loseMarks(book);
    sheetNamed(book, "Tjänsteskrivelse 2025").protected = true;
    const { plan, outline } = planFor(book, [], undefined, 2024);
    expect(writeObstacles(plan.actions, outline)).toEqual([]);
  });

  test("leave Granskning where it is, with a list as long as it is, and what stands below", () => {
    const book = refreshed([grant("Servicebidrag", "Bärg", 150_000, 2025)]);
    const { dataset, programme } = datasetOf(book);
    const { findings } = checkDataset(dataset, programme);
    expect(findings.length).toBeGreaterThan(0);
    review(book, findings);
    const before = contentsOf(sheetNamed(book, "Granskning"));
    const mark = marksOf(book)["Granskning"];
    const end = parseAddress(mark?.block ?? "")?.rowCount ?? 0;
    loseMarks(book);
    expect(marksOf(book)["Granskning"]).toEqual(mark);
    putOn(sheetNamed(book, "Granskning"), end, 1, "Under");
    review(book, findings);
    expect(contentsOf(sheetNamed(book, "Granskning"))).toEqual({ ...before, [`B${String(end + 1)}`]: "Under" });
    review(book, []);
    expect(Object.values(contentsOf(sheetNamed(book, "Granskning")))).toContain("Under");
    expect(book.sheets.filter(({ name }) => name.startsWith("Granskning"))).toHaveLength(1);
  });
});

describe("a sheet of the user's", () => {
  function copyOf(book: Book, name: string, as: string): BookSheet {
    const copy = { ...emptySheet(as, book.sheets), cells: new Map(sheetNamed(book, name).cells) };
    book.sheets.unshift(copy);
    return copy;
  }

  test("with a copy of the values of Översikt is never touched while the marks stand", () => {
    const book = refreshed();
    const copy = copyOf(book, "Översikt", "Kopia av Översikt");
    const before = contentsOf(copy);
    const { plan } = refresh(book);
    expect(plan.sheets[0]).toEqual({ name: "Översikt", created: false });
    expect(contentsOf(copy)).toEqual(before);
    expect(marksOf(book)[copy.name]).toBeNull();
  });

  test("with such a copy is not touched when the marks are lost either: the one with the name is ours", () => {
    const book = refreshed();
    const copy = copyOf(book, "Översikt", "Kopia av Översikt");
    const before = contentsOf(copy);
    loseMarks(book);
    refresh(book);
    expect(contentsOf(copy)).toEqual(before);
    expect(marksOf(book)[copy.name]).toBeNull();
  });

  test.each(["Översikt", "Tjänsteskrivelse"])("with our name %s and no head of ours is not touched", (name) => {
    const book = refreshed();
    loseMarks(book);
    sheetNamed(book, name).name = "Vår";
    const users = { ...emptySheet(name, book.sheets), cells: new Map([[cellKey(0, 0), plainCell("mitt")]]) };
    book.sheets.unshift(users);
    const { plan } = refresh(book);
    expect(plan.sheets.map((sheet) => sheet.name)).toContain("Vår");
    expect(contentsOf(users)).toEqual({ A1: "mitt" });
  });

  test.each([
    ["its title", 0],
    ["its period", 1],
    ["the line Uppdaterad", 2],
  ])("is what has lost %s", (_, row) => {
    const book = refreshed();
    loseMarks(book);
    putOn(sheetNamed(book, "Översikt"), row, 1, "Eget");
    const before = contentsOf(sheetNamed(book, "Översikt"));
    expect(refresh(book).plan.sheets[0]).toEqual({ name: "Översikt (uppföljning)", created: true });
    expect(contentsOf(sheetNamed(book, "Översikt"))).toEqual(before);
  });

  test("is what has lost its last line: where it ends cannot be told", () => {
    const book = refreshed();
    loseMarks(book);
    const sheet = sheetNamed(book, "Medborgare");
    for (const [key, { value }] of sheet.cells) if (String(value).startsWith("Färger: ")) sheet.cells.delete(key);
    expect(refresh(book).plan.sheets).toContainEqual({ name: "Medborgare (uppföljning)", created: true });
  });
});

test("a workbook with some marks, or without a sign that any are lost, is left as it is", () => {
  const book = refreshed();
  sheetNamed(book, "Översikt").customProperties.clear();
  expect(marksOf(book)["Översikt"]).toBeNull();
  const outline: WorkbookOutline = { ...outlineOf(book) };
  expect(withLostMarks(outline)).toBe(outline);
});

test("of a document and its copy the one with the document's own table is ours", () => {
  const book = refreshed();
  const original = sheetNamed(book, "Tjänsteskrivelse");
  const copy: BookSheet = {
    ...structuredClone(original),
    id: emptySheet("", book.sheets).id,
    name: "Tjänsteskrivelse (2)",
    tables: original.tables.map((table) => ({ ...table, id: "kopia", name: `${table.name}3` })),
  };
  book.sheets.unshift(copy);
  loseMarks(book);
  original.name = "Vår skrivelse";
  expect(refresh(book).plan.sheets.map(({ name }) => name)).toContain("Vår skrivelse");
  expect(tableOn(copy, "memo").name).toBe("Uf_Tjansteskrivelse3");
});
