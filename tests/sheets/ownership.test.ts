import { sheetIdsSetting, type Action } from "../../src/model";
import { writeObstacles } from "../../src/sheets";
import { cellKey, emptySheet, type Book, type BookSheet } from "../host/book/book";
import { bookWith, plainCell } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { cellOf, sheetNamed, tableOn, typeIn } from "./documentCells";
import { exampleSheets } from "./example";
import { planFor } from "./refreshBook";

const ours = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter", "Tjänsteskrivelse", "Uppföljning"] as const;

function refreshed(): Book {
  const book = bookWith(exampleSheets());
  refresh(book);
  return book;
}

function refresh(book: Book) {
  const planned = planFor(book);
  applyToBook(book, planned.plan.actions);
  return planned;
}

function writtenTo(actions: readonly Action[]): Set<string> {
  return new Set(actions.map((action) => ("range" in action ? action.range.sheet : action.sheet)));
}

/** As Excel copies a sheet: mark and all, its tables under new names. */
function copyOf(book: Book, name: string): BookSheet {
  const original = sheetNamed(book, name);
  const copy: BookSheet = {
    ...emptySheet(`${name} (2)`, book.sheets),
    cells: new Map(original.cells),
    customProperties: new Map(original.customProperties),
    tables: original.tables.map((table) => ({ ...table, id: `${table.id}2`, name: `${table.name}3` })),
  };
  return copy;
}

describe.each(ours)("the sheet %s", (name) => {
  test("is left alone when it is the user's, and ours gets another name", () => {
    const book = bookWith([...exampleSheets(), { sheet: name.toUpperCase(), table: null, rows: [["mitt"]] }]);
    const { plan } = refresh(book);
    expect(plan.sheets.map((sheet) => sheet.name)).toContain(
      `${name} (uppföljning)`.length <= 31 ? `${name} (uppföljning)` : "Offentliga intres (uppföljning)",
    );
    expect(writtenTo(plan.actions)).not.toContain(name.toUpperCase());
    expect([...sheetNamed(book, name.toUpperCase()).cells.values()].map(({ value }) => value)).toEqual(["mitt"]);
  });

  test("is named before anything is written when it is protected", () => {
    const book = refreshed();
    sheetNamed(book, name).protected = true;
    const { plan, outline } = planFor(book);
    expect(writeObstacles(plan.actions, outline)).toEqual([{ sheet: name, reason: "protected" }]);
  });

  test("keeps its page as it is while it is hidden: some Excels cannot freeze its rows then (office-js #1463)", () => {
    const book = refreshed();
    sheetNamed(book, name).visibility = "Hidden";
    const { plan } = planFor(book);
    expect(writtenTo(plan.actions)).toContain(name);
    expect(writtenTo(plan.actions.filter(({ kind }) => kind === "page"))).not.toContain(name);
  });

  test("is used again when it has been renamed and moved", () => {
    const book = refreshed();
    sheetNamed(book, name).name = "Eget namn";
    book.sheets.reverse();
    const { plan } = refresh(book);
    expect(plan.sheets.filter(({ created }) => created)).toEqual([]);
    expect(plan.sheets[ours.indexOf(name)]?.name).toBe("Eget namn");
    expect([...plan.roles.values()]).toEqual(plan.sheets.map((sheet) => sheet.name));
  });

  test("is made anew when it has been deleted", () => {
    const book = refreshed();
    book.sheets.splice(book.sheets.indexOf(sheetNamed(book, name)), 1);
    const { plan } = refresh(book);
    expect(plan.sheets.filter(({ created }) => created)).toEqual([{ name, created: true }]);
    expect(sheetNamed(book, name).cells.size).toBeGreaterThan(5);
  });

  test("of two copies the one whose id is kept is ours, else the first", () => {
    const book = refreshed();
    const copy = copyOf(book, name);
    copy.cells.set(cellKey(60, 3), plainCell("min kopia"));
    // A copy that stands before its original.
    book.sheets.unshift(copy);
    const key = planFor(book).plan.roles;
    const role = [...key].find(([, sheet]) => sheet === name || sheet === copy.name)?.[0] ?? "";
    const isDocument = sheetNamed(book, name).tables.length > 0;
    // Whose table still has the document's own name is the original.
    expect(key.get(role)).toBe(isDocument ? name : copy.name);
    for (const kept of [sheetNamed(book, name), copy]) {
      book.settings.set(sheetIdsSetting, JSON.stringify(JSON.stringify({ [role]: kept.id })));
      const { plan } = planFor(book);
      expect(plan.roles.get(role)).toBe(kept.name);
      const other = kept === copy ? name : copy.name;
      expect(writtenTo(plan.actions.filter(({ kind }) => kind === "write"))).not.toContain(other);
    }
  });

  test("keeps the user's notes beside, below and above what is ours", () => {
    const book = refreshed();
    const sheet = sheetNamed(book, name);
    const rows = [...sheet.cells.keys()].map((key) => Math.floor(key / 16_384));
    const notes = ["bredvid", "under", "intill rubriken"];
    sheet.cells.set(cellKey(8, 30), plainCell("bredvid"));
    sheet.cells.set(cellKey(Math.max(...rows) + 2, 1), plainCell("under"));
    sheet.cells.set(cellKey(0, 29), plainCell("intill rubriken"));
    growAndShrink(book);
    const values = [...sheet.cells.values()].map(({ value }) => value);
    expect(values.filter((value) => notes.includes(String(value))).sort()).toEqual([...notes].sort());
  });

  test("keeps what the user has put in rows of their own above it, and leaves no second head", () => {
    const book = refreshed();
    const sheet = sheetNamed(book, name);
    applyToBook(book, [{ kind: "insertRows", sheet: name, row: 0, count: 3 }]);
    for (const table of sheet.tables) table.range = table.range.replace(/\d+/g, (row) => String(Number(row) + 3));
    sheet.cells.set(cellKey(0, 0), plainCell("ovanför till vänster"));
    sheet.cells.set(cellKey(1, 1), plainCell("ovanför"));
    growAndShrink(book);
    const values = [...sheet.cells.values()].map(({ value }) => String(value));
    expect(values.filter((value) => value.startsWith("ovanför")).sort()).toEqual(["ovanför", "ovanför till vänster"]);
    expect(values.filter((value) => value.startsWith("Uppdaterad "))).toHaveLength(1);
  });
});

/** Refreshes with more activities and forms, then with fewer. */
function growAndShrink(book: Book): void {
  const activities = sheetNamed(book, "Handlingsplan 2025");
  const picked = (row: number, value: string) => activities.cells.set(cellKey(row, 11), plainCell(value));
  activities.cells.set(cellKey(4, 8), plainCell("Påbörjat."));
  picked(4, "ja");
  refresh(book);
  for (const row of [1, 2, 3, 4]) picked(row, "nej");
  refresh(book);
  refresh(book);
}

test("a workbook whose structure is protected is refreshed as long as its sheets are there", () => {
  const book = refreshed();
  book.structureProtected = true;
  const kinds = new Set(planFor(book).plan.actions.map(({ kind }) => kind));
  for (const kind of ["createSheet", "renameSheet"] as const) expect(kinds).not.toContain(kind);
  // A new year adds sheets: Excel refuses the first of the actions, and nothing is written.
  const { plan } = planFor(book, [], undefined, 2024);
  expect(plan.actions.findIndex(({ kind }) => kind === "write")).toBeGreaterThan(
    plan.actions.findIndex(({ kind }) => kind === "createSheet"),
  );
});

test("what was written in a deleted memo is gone with it, and the proposal stands", () => {
  const book = refreshed();
  typeIn(sheetNamed(book, "Tjänsteskrivelse"), "memo", "proposal/decision", "ownText", "Min text");
  book.sheets.splice(book.sheets.indexOf(sheetNamed(book, "Tjänsteskrivelse")), 1);
  refresh(book);
  const sheet = sheetNamed(book, "Tjänsteskrivelse");
  expect(cellOf(sheet, "memo", "proposal/decision", "ownText")).toBe("");
  expect(tableOn(sheet, "memo").name).toBe("Uf_Tjansteskrivelse");
});
