import { cellKey, emptySheet, type Book } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import { localAddress, rangeOfCell, wallClock, type CellValue, type Finding, type WallClock } from "../../src/model";
import { writeObstacles } from "../../src/sheets";
import { bookWith, plainCell, putRows } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { exampleSheets, grant } from "./example";
import { calculate, findText, planFor, refreshBook, valueAt } from "./refreshBook";

beforeAll(startIronCalcInNode);

function sheetOf(book: Book, name: string) {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function put(book: Book, sheet: string, row: number, column: number, value: CellValue): void {
  sheetOf(book, sheet).cells.set(cellKey(row, column), plainCell(value));
}

function controlOf(book: Book, sheet: string): string {
  const { row } = findText(book, sheet, "Kontroll: tilläggets egen räkning");
  const line = Array.from({ length: 30 }, (_, column) => String(valueAt(book, { sheet, row, column })));
  return line.find((text) => text.startsWith("✓") || text.startsWith("▲")) ?? "";
}

describe("the figures on the sheets", () => {
  test("are calculated to the engine's numbers, each and all", async () => {
    const book = bookWith(exampleSheets([grant("servicebidrag ", "Atlantis", 1_000.5, 2025)]));
    const { plan, figures } = await refreshBook(book);
    const shown = [...plan.placements].map(([id, cell]) => [id, rounded(valueAt(book, cell))]);
    expect(shown).toEqual([...plan.placements.keys()].map((id) => [id, rounded(figures.get(id)?.value ?? "–")]));
    expect(shown.length).toBeGreaterThan(80);
  });

  test("stand where result.json says they do", () => {
    const { plan } = planFor(bookWith(exampleSheets()));
    const cell = plan.placements.get("grants/hemsandningsbidrag/count/2025");
    expect(cell && `${cell.sheet}!${localAddress(rangeOfCell(cell))}`).toBe("Servicegivare!C8");
  });

  test("put grants without a known municipality in a row of their own, so that the sums agree", async () => {
    const book = bookWith(exampleSheets([grant("Servicebidrag", "", 1_000, 2025), grant("Servicebidrag", "Atlantis", 500, 2025)]));
    await refreshBook(book);
    const { row } = findText(book, "Servicegivare", "Okänd kommun");
    expect([2, 4, 7].map((column) => valueAt(book, { sheet: "Servicegivare", row, column }))).toEqual([2, 1_500, 1_500]);
    expect(controlOf(book, "Servicegivare")).toBe("✓ Lika");
  });

  test("leave out a form that nobody used in either year, and say when no form was used", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    expect(() => findText(book, "Servicegivare", "Investeringslån")).toThrow();
    const empty = bookWith([
      {
        sheet: "Stöd",
        table: "Stöd",
        rows: [
          ["Stödform", "Belopp", "Beslutsdatum"],
          ["", "", ""],
        ],
      },
    ]);
    await refreshBook(empty);
    expect(findText(empty, "Servicegivare", "Inga beslutade stöd 2025 eller 2024.").row).toBe(6);
    expect(findText(empty, "Medborgare", "Inga insatser 2025.").row).toBe(6);
  });

  test("say why a number is no formula", async () => {
    const [grants, activities] = exampleSheets();
    if (!grants || !activities) throw new Error();
    const part = ["RUN/9/2025", "Servicebidrag", "Påhittad handel", "Berg", 1_000, 45_800];
    const rows = [...grants.rows.map((row, index) => [...row, index === 0 ? "Utbetalt" : ""]), [...part, 400], [...part, 600]];
    const book = bookWith([{ ...grants, rows }, activities]);
    await refreshBook(book);
    const { row } = findText(book, "Servicegivare", "Servicebidrag");
    expect(valueAt(book, { sheet: "Servicegivare", row, column: 2 })).toBe(3);
    const how = findText(book, "Servicegivare", "Så räknas det");
    expect(how.column).toBe(11);
    expect(valueAt(book, { ...how, row: how.row + 2 })).toBe(
      "2025: 3 rader i Stöd (från E3). 2024: 1 rad i Stöd (från E8). " +
        "Talet är ett värde från tillägget: stöd som betalas ut i delar räknas en gång, och det kan en vanlig formel inte säga.",
    );
    expect(valueAt(book, { ...how, row: how.row + 1 })).toBe("2025: 1 rad i Stöd (från E2). 2024: 1 rad i Stöd (från E7).");
    // Each part has its payment: a plain formula is right.
    const paid = findText(book, "Servicegivare", "Utbetalt av 2025");
    expect(valueAt(book, { ...paid, row: paid.row + 2 })).toBe(1_000);
    expect(controlOf(book, "Servicegivare")).toBe("✓ Lika");
  });
});

function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

describe("the control row", () => {
  test.each<[string, number, CellValue, string]>([
    ["tells the kronor that differ", 4, 1_368_940, "▲ Skiljer 350\u00a0000"],
    ["rounds öre up", 4, 1_018_940.25, "▲ Skiljer 1"],
    ["sees what moves from one form to another", 1, "Servicebidrag", "▲ Skiljer 2\u00a0037\u00a0880"],
    ["sees a text where a number was", 4, "1 018 940 kr", "▲ Skiljer 1\u00a0018\u00a0940"],
  ])("%s", async (_, column, value, told) => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    expect([controlOf(book, "Servicegivare"), controlOf(book, "Översikt")]).toEqual(["✓ Lika", "✓ Lika"]);
    put(book, "Beviljade stöd", 4, column, value);
    await calculate(book);
    expect(controlOf(book, "Servicegivare")).toBe(told);
  });

  test("on Översikt sees an activity change its status", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    put(book, "Handlingsplan 2025", 4, 7, "Genomförd");
    await calculate(book);
    expect(controlOf(book, "Översikt")).toBe("▲ Skiljer 1");
  });
});

describe("the head", () => {
  const finding = (severity: Finding["severity"]): Finding => {
    const cell = { sheet: "Beviljade stöd", row: 3, column: 4, rowCount: 1, columnCount: 1 };
    return { rule: "x", severity, cell, related: [], value: "", message: { id: "x" }, advice: { id: "x" }, subject: "", acceptable: false };
  };
  test.each<[Finding["severity"][], string]>([
    [[], "✓ Inga fel. Inga varningar."],
    [["info"], "✓ Inga fel. Inga varningar."],
    [["warning", "warning"], "✓ Inga fel. 2 varningar, se Granska i panelen."],
    [["error", "warning"], "▲ Preliminär: 1 fel kvar och 1 varning. Se Granska i panelen."],
    [["error", "error"], "▲ Preliminär: 2 fel kvar. Se Granska i panelen."],
  ])("says of %p: %s", async (severities, text) => {
    const book = bookWith(exampleSheets());
    await refreshBook(book, severities.map(finding));
    expect(valueAt(book, { sheet: "Servicegivare", row: 3, column: 1 })).toBe(text);
  });

  test("findings are counted in the area of the row that they speak of, the others apart", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book, [finding("error"), finding("warning"), finding("info"), { ...finding("error"), cell: null }]);
    const area = findText(book, "Översikt", "Servicegivare");
    const common = findText(book, "Översikt", "Övrigt");
    const header = findText(book, "Översikt", "Fel");
    const at = (row: number) =>
      [0, 1, 2].map((offset) => header.column + offset).map((column) => valueAt(book, { sheet: "Översikt", row, column }));
    expect([at(area.row), at(common.row), at(common.row + 1)]).toEqual([
      [1, 1, 1],
      [1, 0, 0],
      [2, 1, 1],
    ]);
  });
});

describe("ownership", () => {
  test("a sheet of the user's with the wanted name is left alone, and another name is taken", async () => {
    const book = bookWith([...exampleSheets(), { sheet: "ÖVERSIKT", table: null, rows: [["mitt"]] }]);
    const { plan } = await refreshBook(book);
    expect(plan.sheets[0]).toEqual({ name: "Översikt (uppföljning)", created: true });
    expect(valueAt(book, { sheet: "ÖVERSIKT", row: 0, column: 0 })).toBe("mitt");
    expect(plan.sheets.map((sheet) => sheet.name).slice(1)).toEqual([
      "Medborgare",
      "Servicegivare",
      "Offentliga intressenter",
      "Tjänsteskrivelse",
      "Uppföljning",
    ]);
  });

  test("an owned sheet keeps the name that the user gave it, and others refer to it", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    sheetOf(book, "Servicegivare").name = "Butikerna";
    const { plan } = planFor(book);
    expect(plan.sheets[2]).toEqual({ name: "Butikerna", created: false });
    expect(plan.placements.get("grants/all/count/2025")?.sheet).toBe("Butikerna");
  });

  test("of two sheets with the same mark the first is the add-in's", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    const copy = emptySheet("Servicegivare (2)");
    copy.customProperties.set("mark", sheetOf(book, "Servicegivare").customProperties.get("mark") ?? "");
    book.sheets.push(copy);
    const { plan } = planFor(book);
    const written = plan.actions.map((action) => ("range" in action ? action.range.sheet : action.sheet));
    expect(written).toContain("Servicegivare");
    expect(written).not.toContain("Servicegivare (2)");
  });

  test("protected sheets and filtered tables are told before anything is written", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    sheetOf(book, "Servicegivare").protected = true;
    for (const table of sheetOf(book, "Tjänsteskrivelse").tables) table.filtered = true;
    sheetOf(book, "Beviljade stöd").protected = true;
    const { plan, outline } = planFor(book);
    expect(writeObstacles(plan.actions, outline)).toEqual([
      { sheet: "Servicegivare", reason: "protected" },
      { sheet: "Tjänsteskrivelse", reason: "filtered" },
    ]);
  });
});

describe("a second refresh", () => {
  test("of the same data gives the same actions but for the line Uppdaterad", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    const second = planFor(book);
    applyToBook(book, second.plan.actions);
    const third = planFor(book);
    expect(third.plan.actions).toEqual(second.plan.actions);
    const later = planFor(book, [], wallClock("2026-03-05T09:00") as WallClock);
    const text = (plan: typeof later.plan) => JSON.stringify(plan.actions);
    expect(text(later.plan)).not.toBe(text(third.plan));
    expect(text(later.plan).replaceAll("2026-03-05 09:00", "2026-03-04 14:02")).toBe(text(third.plan));
  });

  test("creates no sheets or tables and moves nothing", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    const kinds = new Set<string>(planFor(book).plan.actions.map((action) => action.kind));
    for (const kind of ["createSheet", "createTable", "resizeTable", "insertRows"]) expect(kinds).not.toContain(kind);
  });

  test("keeps what a person wrote beside and below the block, also when the block grows", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    const last = Math.max(...[...sheetOf(book, "Servicegivare").cells.keys()].map((key) => Math.floor(key / 16_384)));
    const lastActivity = findText(book, "Servicegivare", "Energieffektivisering").row;
    put(book, "Servicegivare", 3, 15, "bredvid");
    put(book, "Servicegivare", last + 1, 1, "under");
    const plan = sheetOf(book, "Handlingsplan 2025");
    putRows(
      plan,
      [
        ["Servicegivare", "Ny insats", "", "", "", "", "", "Pågår"],
        ["Servicegivare", "En till"],
      ],
      5,
      0,
    );
    plan.tables[0] = { ...plan.tables[0], ...{ range: "A1:L7" } } as (typeof plan.tables)[number];
    await refreshBook(book);
    expect(findText(book, "Servicegivare", "bredvid")).toMatchObject({ row: 3, column: 15 });
    expect(findText(book, "Servicegivare", "under")).toMatchObject({ row: last + 3, column: 1 });
    expect(findText(book, "Servicegivare", "En till").row).toBe(lastActivity + 2);
  });

  test("moves all of a sheet down when a wider block would cover what stands beside it", async () => {
    const book = bookWith(exampleSheets());
    await refreshBook(book);
    put(book, "Översikt", 12, 14, "min anteckning");
    ["Ej påbörjad", "Försenad", "Utgår"].forEach((status, index) => {
      put(book, "Handlingsplan 2025", 1 + index, 7, status);
    });
    await refreshBook(book);
    expect(findText(book, "Översikt", "min anteckning").row).toBeGreaterThan(60);
    expect(findText(book, "Översikt", "Försenad").row).toBe(10);
  });
});
