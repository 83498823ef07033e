import { cellKey, type Book } from "../host/book/book";
import type { Action, CellStyle, ChartPlan, RefreshUndo, SheetState } from "../../src/model";
import { planRestore, writeObstacles } from "../../src/sheets";
import { pointsOfCharacters } from "../../src/excel/columnWidth";
import { charactersOfPoints } from "../../src/sheets/restoredBlock";
import { bookWith, outlineOf, plainCell } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { cellOf, idsOn, rowOn, sheetNamed, tableOn, typeIn, valueOn } from "./documentCells";
import { exampleSheets, grant } from "./example";
import { planFor } from "./refreshBook";
import { contentsOf, statesOf, undoOf } from "./statesOf";

const summaries = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter"];
const documents = ["Tjänsteskrivelse", "Uppföljning"];

/** Refreshes without calculating, and gives what the refresh is taken back with. */
function refresh(book: Book, year = 2025): RefreshUndo {
  const before = statesOf(book);
  const { plan } = planFor(book, [], undefined, year);
  applyToBook(book, plan.actions);
  return undoOf(before, book, plan);
}

function restore(book: Book, undo: RefreshUndo) {
  const plan = planRestore({ undo, outline: outlineOf(book) });
  applyToBook(book, plan.actions);
  return plan;
}

function refreshed(): Book {
  const book = bookWith(exampleSheets());
  refresh(book);
  return book;
}

/** Other figures, another activity in the text, and more rows on a sheet. */
function changeSources(book: Book): void {
  sheetNamed(book, "Beviljade stöd").cells.set(cellKey(2, 4), plainCell(1));
  sheetNamed(book, "Handlingsplan 2025").cells.set(cellKey(2, 11), plainCell("nej"));
  const row = grant("Hemsändningsbidrag", "Härjedalen", 5, 2025);
  row.forEach((value, column) => sheetNamed(book, "Beviljade stöd").cells.set(cellKey(8, column), plainCell(value)));
  for (const table of sheetNamed(book, "Beviljade stöd").tables) table.range = "A1:F9";
}

function contents(book: Book): Record<string, unknown> {
  return Object.fromEntries([...summaries, ...documents].map((name) => [name, contentsOf(sheetNamed(book, name))]));
}

test("the sheets stand as they did before the refresh, formulas and all", () => {
  const book = refreshed();
  const before = contents(book);
  changeSources(book);
  const undo = refresh(book);
  expect(contents(book)).not.toEqual(before);
  expect(restore(book, undo)).toMatchObject({ restored: [...summaries, ...documents], emptied: [], left: [] });
  expect(contents(book)).toEqual(before);
});

test("the sheets that the refresh created are emptied and used again by the next one", () => {
  const book = bookWith(exampleSheets());
  const undo = refresh(book);
  const full = contents(book);
  const plan = restore(book, undo);
  expect(plan).toMatchObject({ restored: [], emptied: [...summaries, ...documents], left: [] });
  expect(summaries.map((name) => contentsOf(sheetNamed(book, name)))).toEqual(summaries.map(() => ({})));
  expect(idsOn(sheetNamed(book, "Tjänsteskrivelse"), "memo")).toEqual([""]);
  expect(valueOn(sheetNamed(book, "Tjänsteskrivelse"), 0, 1)).toBe("");
  const again = planFor(book).plan;
  expect(again.sheets.some(({ created }) => created)).toBe(false);
  applyToBook(book, again.actions);
  expect(contents(book)).toEqual(full);
});

describe("what a person has written since the refresh", () => {
  const visits = "activity:fysiska företagsbesök";
  const memo = (book: Book) => sheetNamed(book, "Tjänsteskrivelse");

  test("own texts and Ta med stay, beside the earlier proposal", () => {
    const book = refreshed();
    typeIn(memo(book), "memo", "proposal/decision", "ownText", "Före");
    const earlier = cellOf(memo(book), "memo", "grants:servicebidrag", "proposal");
    changeSources(book);
    const undo = refresh(book);
    const written = cellOf(memo(book), "memo", "grants:servicebidrag", "proposal");
    typeIn(memo(book), "memo", "proposal/decision", "ownText", "Efter");
    typeIn(memo(book), "memo", "grants:servicebidrag", "ownText", "Servicebidragen");
    typeIn(memo(book), "memo", visits, "included", "nej");
    typeIn(memo(book), "memo", visits, "done", "ja");
    restore(book, undo);
    const of = (id: string, column: Parameters<typeof cellOf>[3]) => cellOf(memo(book), "memo", id, column);
    expect([of("proposal/decision", "ownText"), of("grants:servicebidrag", "ownText")]).toEqual(["Efter", "Servicebidragen"]);
    expect([of(visits, "included"), of(visits, "done")]).toEqual(["nej", "ja"]);
    expect([of("grants:servicebidrag", "proposal"), of("grants:servicebidrag", "basedOn")]).toEqual([earlier, written]);
  });

  test("a text in a row that was not there before stands at the end", () => {
    const book = refreshed();
    const rows = idsOn(memo(book), "memo");
    sheetNamed(book, "Handlingsplan 2025").cells.set(cellKey(4, 8), plainCell("Påbörjat."));
    sheetNamed(book, "Handlingsplan 2025").cells.set(cellKey(4, 11), plainCell("ja"));
    const undo = refresh(book);
    typeIn(memo(book), "memo", "activity:energieffektivisering", "ownText", "Tio butiker sparar el.");
    restore(book, undo);
    expect(idsOn(memo(book), "memo")).toEqual([...rows, "activity:energieffektivisering"]);
    expect(cellOf(memo(book), "memo", "activity:energieffektivisering", "ownText")).toBe("Tio butiker sparar el.");
    expect(tableOn(memo(book), "memo").place.rowCount).toBe(rows.length + 2);
  });

  test("a done mark that the refresh took away comes back with its proposal", () => {
    const book = refreshed();
    typeIn(memo(book), "memo", "grants:servicebidrag", "done", "ja");
    changeSources(book);
    const undo = refresh(book);
    expect(cellOf(memo(book), "memo", "grants:servicebidrag", "done")).toBe("nej");
    restore(book, undo);
    expect(cellOf(memo(book), "memo", "grants:servicebidrag", "done")).toBe("ja");
  });

  test("an own text is all that is left on a document that the refresh created", () => {
    const book = bookWith(exampleSheets());
    const undo = refresh(book);
    typeIn(memo(book), "memo", visits, "ownText", "Vi gjorde 18 besök.");
    restore(book, undo);
    expect(idsOn(memo(book), "memo")).toEqual([visits]);
    refresh(book);
    expect(cellOf(memo(book), "memo", visits, "ownText")).toBe("Vi gjorde 18 besök.");
  });

  test("a row that a person deleted comes back with its text", () => {
    const book = refreshed();
    typeIn(memo(book), "memo", "extracts/recipients", "ownText", "Revisionen");
    changeSources(book);
    const undo = refresh(book);
    const { place } = tableOn(memo(book), "memo");
    for (let column = 0; column < place.columnCount; column += 1) memo(book).cells.delete(cellKey(place.row + place.rowCount - 1, column));
    for (const table of memo(book).tables) table.range = `A6:J${String(place.row + place.rowCount - 1)}`;
    restore(book, undo);
    expect(cellOf(memo(book), "memo", "extracts/recipients", "ownText")).toBe("Revisionen");
  });
});

test("notes beside and below a block are kept", () => {
  const book = refreshed();
  const sheet = sheetNamed(book, "Servicegivare");
  const last = Math.max(...[...sheet.cells.keys()].map((key) => Math.floor(key / 16_384)));
  sheet.cells.set(cellKey(last + 2, 1), plainCell("under"));
  changeSources(book);
  const undo = refresh(book);
  sheet.cells.set(cellKey(2, 40), plainCell("bredvid"));
  restore(book, undo);
  const values = [...sheet.cells.values()].map(({ value }) => value);
  expect(values.filter((value) => value === "under" || value === "bredvid")).toHaveLength(2);
});

test("last year's documents get their names back, and the new ones bear their year", () => {
  const book = bookWith(exampleSheets());
  refresh(book, 2024);
  typeIn(sheetNamed(book, "Tjänsteskrivelse"), "memo", "proposal/decision", "ownText", "Texten 2024");
  const before = contentsOf(sheetNamed(book, "Tjänsteskrivelse"));
  const undo = refresh(book, 2025);
  typeIn(sheetNamed(book, "Tjänsteskrivelse"), "memo", "proposal/decision", "ownText", "Texten 2025");
  const plan = restore(book, undo);
  expect(contentsOf(sheetNamed(book, "Tjänsteskrivelse"))).toEqual(before);
  expect(tableOn(sheetNamed(book, "Tjänsteskrivelse"), "memo").name).toBe("Uf_Tjansteskrivelse");
  expect(tableOn(sheetNamed(book, "Tjänsteskrivelse 2025"), "memo").name).toBe("Uf_Tjansteskrivelse_2025");
  expect(cellOf(sheetNamed(book, "Tjänsteskrivelse 2025"), "memo", "proposal/decision", "ownText")).toBe("Texten 2025");
  expect(plan.restored).toEqual(expect.arrayContaining([...summaries, ...documents]));
  expect(plan.emptied).toEqual(["Tjänsteskrivelse 2025", "Uppföljning 2025"]);
});

test("sheets that are gone or protected are left and named, and stop nothing", () => {
  const book = refreshed();
  changeSources(book);
  const undo = refresh(book);
  sheetNamed(book, "Medborgare").protected = true;
  book.sheets.splice(book.sheets.indexOf(sheetNamed(book, "Servicegivare")), 1);
  const outline = outlineOf(book);
  const plan = planRestore({ undo, outline });
  expect(plan.left).toEqual(["Medborgare", "Servicegivare"]);
  expect(writeObstacles(plan.actions, outline)).toEqual([]);
  // Excel takes no formula that names a sheet that is gone.
  expect(JSON.stringify(plan.actions)).not.toMatch(/=[^"]*Servicegivare!/);
  applyToBook(book, plan.actions);
});

test("formulas and links follow sheets that a person has renamed since", () => {
  const book = refreshed();
  changeSources(book);
  const undo = refresh(book);
  sheetNamed(book, "Servicegivare").name = "Våra butiker";
  const { actions, restored } = planRestore({ undo, outline: outlineOf(book) });
  expect(restored).toContain("Våra butiker");
  const written = actions.flatMap((action) => (action.kind === "write" && action.range.sheet === "Översikt" ? action.cells.flat() : []));
  const formulas = written.flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
  expect(formulas.some((formula) => formula.includes("'Våra butiker'!"))).toBe(true);
  expect(formulas.some((formula) => formula.includes("Servicegivare!"))).toBe(false);
});

describe("looks and charts", () => {
  const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ sheet: "Översikt", row, column, rowCount, columnCount });
  const chart = (name: string): ChartPlan => ({
    name,
    kind: "clusteredBar",
    title: "Beviljade kronor",
    categories: at(1, 0, 2),
    series: [{ name: "2025", values: { ...at(1, 1, 2), sheet: "Medborgare" }, color: "#107C41", labelColor: "#000000" }],
    unit: "kronor",
    format: "0",
    place: at(5, 0, 5, 2),
  });
  const bold: CellStyle = { bold: true };
  const line: CellStyle = { bottom: { color: "#E3E3E3", weight: "hairline" } };
  const state: SheetState = {
    id: "",
    name: "Översikt",
    mark: { role: { kind: "overview" }, block: "A1:B3" },
    block: at(0, 0, 3, 2),
    cells: [
      ["Område", "Kronor"],
      ["Medborgare", { formula: "=Medborgare!C8" }],
      ["Summa", 2],
    ],
    formats: [
      ["General", "General"],
      ["General", "#,##0"],
      ["General", "#,##0"],
    ],
    styles: [
      [bold, bold],
      [line, line],
      [line, line],
    ],
    links: [{ cell: at(1, 0), target: { ...at(0, 0), sheet: "Medborgare" }, text: "Medborgare", tip: "Gå dit" }],
    merged: [at(0, 0, 1, 2)],
    heights: [30, 15, 15],
    widths: [pointsOfCharacters(33), pointsOfCharacters(1.5)],
    charts: [chart("Uf_A"), chart("Uf_B")],
    colors: [{ range: at(2, 1), formula: "=B3>0", fill: "#FFF4CE", color: "#000000", bold: false }],
  };

  function actionsFor(present: readonly { name: string; seriesCount: number }[]): readonly Action[] {
    const book = refreshed();
    const outline = outlineOf(book);
    const sheets = outline.sheets.map((sheet) => (sheet.name === "Översikt" ? { ...sheet, charts: present } : sheet));
    const id = sheetNamed(book, "Översikt").id;
    return planRestore({ undo: { before: [{ ...state, id }], created: [] }, outline: { ...outline, sheets } }).actions;
  }

  const kindsOf = (actions: readonly Action[], kind: Action["kind"]) => actions.filter((action) => action.kind === kind);

  test("equal looks are written at once, in as few rectangles as they make", () => {
    const actions = actionsFor([]);
    expect(kindsOf(actions, "style")).toEqual([
      { kind: "style", range: at(0, 0, 1, 2), style: bold },
      { kind: "style", range: at(1, 0, 2, 2), style: { ...line, inside: line.bottom } },
    ]);
    expect(kindsOf(actions, "numberFormat")).toEqual([{ kind: "numberFormat", range: at(1, 1, 2), format: "#,##0" }]);
    expect(kindsOf(actions, "rowHeight")).toEqual([
      { kind: "rowHeight", sheet: "Översikt", row: 0, count: 1, height: 30 },
      { kind: "rowHeight", sheet: "Översikt", row: 1, count: 2, height: 15 },
    ]);
    expect(kindsOf(actions, "columnWidths")).toEqual([{ kind: "columnWidths", sheet: "Översikt", column: 0, characters: [33, 11 / 7] }]);
    expect([...kindsOf(actions, "merge"), ...kindsOf(actions, "link"), ...kindsOf(actions, "colorWhen")]).toEqual([
      { kind: "merge", range: at(0, 0, 1, 2) },
      { kind: "link", range: at(1, 0), target: { ...at(0, 0), sheet: "Medborgare" }, text: "Medborgare", tip: "Gå dit" },
      { kind: "colorWhen", ...state.colors[0] },
    ]);
  });

  test("a link comes before the styles, which Excel would undo", () => {
    const kinds = actionsFor([]).map(({ kind }) => kind);
    expect(kinds.indexOf("link")).toBeLessThan(kinds.indexOf("style"));
    expect(kinds.indexOf("clear")).toBeLessThan(kinds.indexOf("write"));
  });

  test("charts are brought back in place, those that were not there go, and the mark says so", () => {
    const actions = actionsFor([
      { name: "Uf_B", seriesCount: 3 },
      { name: "Uf_C", seriesCount: 1 },
    ]);
    expect(kindsOf(actions, "removeChart")).toEqual([{ kind: "removeChart", sheet: "Översikt", name: "Uf_C" }]);
    expect(kindsOf(actions, "chart")).toEqual([
      { kind: "chart", sheet: "Översikt", chart: chart("Uf_A"), present: null },
      { kind: "chart", sheet: "Översikt", chart: chart("Uf_B"), present: 3 },
    ]);
    expect(kindsOf(actions, "markSheet")).toEqual([
      { kind: "markSheet", sheet: "Översikt", mark: { ...state.mark, charts: state.charts, colors: state.colors } },
    ]);
  });

  test.each([0.5, 1, 1.5, 8.43, 12, 33, 60])("a column of %p characters is as wide again", (characters) => {
    const points = pointsOfCharacters(characters);
    expect(pointsOfCharacters(charactersOfPoints(points))).toBe(points);
  });
});

test("the rows of a document whose columns a person has moved since come back into the moved columns", () => {
  const book = refreshed();
  const memo = sheetNamed(book, "Tjänsteskrivelse");
  typeIn(memo, "memo", "proposal/decision", "ownText", "Min text");
  changeSources(book);
  const undo = refresh(book);
  const { place } = tableOn(memo, "memo");
  for (let row = place.row; row < place.row + place.rowCount; row += 1) {
    const [proposal, ownText] = [valueOn(memo, row, 4), valueOn(memo, row, 5)];
    memo.cells.set(cellKey(row, 4), plainCell(ownText));
    memo.cells.set(cellKey(row, 5), plainCell(proposal));
  }
  restore(book, undo);
  expect(valueOn(memo, rowOn(memo, "memo", "proposal/decision"), 4)).toBe("Min text");
  expect(cellOf(memo, "memo", "proposal/decision", "proposal")).toBe("Uppföljning av det regionala serviceprogrammet godkänns.");
});
