import { changedMemo, compose } from "../../src/memo";
import type { Action, DocumentKind, MemoChange } from "../../src/model";
import { planDocument } from "../../src/sheets";
import type { Book } from "../host/book/book";
import { bookWith } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { cellOf, columnOn, idsOn, putOn, rowOn, sheetNamed, tableOn, typeIn, valueOn } from "./documentCells";
import { exampleSheets } from "./example";
import { inputFor, planFor } from "./refreshBook";
import { contentsOf } from "./statesOf";

const names: Readonly<Record<DocumentKind, string>> = { memo: "Tjänsteskrivelse", followUp: "Uppföljning" };
const decision = "proposal/decision";

function refreshed(): Book {
  const book = bookWith(exampleSheets());
  applyToBook(book, planFor(book).plan.actions);
  return book;
}

/** Makes a change in the pane, as the product does: the rows are changed, the document composed anew, and its sheet written. */
function planChange(book: Book, document: DocumentKind, change: MemoChange) {
  const { documents, ...input } = inputFor(book);
  const { stored: before, memo: shown } = documents[document];
  const stored = changedMemo(before, shown, change);
  if (!stored) throw new Error(`Cannot be changed: ${JSON.stringify(change)}`);
  const { dataset, programme, figures } = input;
  const memo = compose({ document, dataset, programme, figures, stored: stored.blocks, order: stored.order });
  const plan = planDocument({ ...input, document, memo, stored });
  if (!plan) throw new Error("No year");
  return plan;
}

function make(book: Book, document: DocumentKind, change: MemoChange) {
  const plan = planChange(book, document, change);
  applyToBook(book, plan.actions);
  return plan;
}

const documentKinds: readonly DocumentKind[] = ["memo", "followUp"];

test.each(documentKinds)("an own text written in the pane stands in the sheet of the %s, and nothing else is touched", (document) => {
  const book = refreshed();
  const sheet = sheetNamed(book, names[document]);
  const [block = ""] = idsOn(sheet, document).slice(3, 4);
  typeIn(sheet, document, idsOn(sheet, document)[5] ?? "", "ownText", "Annan text");
  const before = contentsOf(sheet);
  const plan = make(book, document, { kind: "ownText", block, text: "=Min text", seen: null });
  const row = String(rowOn(sheet, document, block) + 1);
  const proposal = cellOf(sheet, document, block, "proposal");
  // What the other own text is based on is written down as soon as it is seen.
  const basedOn = { [`G${String(Number(row) + 2)}`]: contentsOf(sheet)[`G${String(Number(row) + 2)}`] };
  expect(contentsOf(sheet)).toEqual({ ...before, [`F${row}`]: "=Min text", [`G${row}`]: proposal, ...basedOn });
  expect(plan).toMatchObject({ sheet: names[document], created: false, roleKey: `${document}:2025` });
  expect(plan.ownTexts.get(block)).toMatchObject({ sheet: names[document], row: Number(row) - 1, column: 5 });
});

test("the other sheets are not in the plan", () => {
  const book = refreshed();
  const plan = planChange(book, "memo", { kind: "include", block: decision, included: false });
  const touched = new Set(plan.actions.map((action) => ("range" in action ? action.range.sheet : action.sheet)));
  expect(touched).toEqual(new Set(["Tjänsteskrivelse"]));
});

test("a sheet that is not there is made, with the change in it", () => {
  const book = bookWith(exampleSheets());
  const plan = make(book, "followUp", { kind: "done", section: "title", done: true });
  expect(plan).toMatchObject({ sheet: "Uppföljning", created: true });
  const sheet = sheetNamed(book, "Uppföljning");
  expect(tableOn(sheet, "followUp").name).toBe("Uf_Uppfoljning");
  expect(cellOf(sheet, "followUp", idsOn(sheet, "followUp")[0] ?? "", "done")).toBe("ja");
  expect(book.sheets.map(({ name }) => name)).not.toContain("Översikt");
});

describe("the user's cells", () => {
  const memoOf = (book: Book) => sheetNamed(book, "Tjänsteskrivelse");

  test("an own text that is taken away leaves an empty cell", () => {
    const book = refreshed();
    typeIn(memoOf(book), "memo", decision, "ownText", "Min text");
    make(book, "memo", { kind: "ownText", block: decision, text: null, seen: "Min text" });
    expect(cellOf(memoOf(book), "memo", decision, "ownText")).toBe("");
    expect(cellOf(memoOf(book), "memo", decision, "basedOn")).toBe("");
  });

  test("Ta med and Klar are written as ja and nej, and only where they differ", () => {
    const book = refreshed();
    typeIn(memoOf(book), "memo", "grants:servicebidrag", "included", "Nej!");
    typeIn(memoOf(book), "memo", "grants:hemsandningsbidrag", "included", "NEJ");
    make(book, "memo", { kind: "include", block: decision, included: false });
    make(book, "memo", { kind: "done", section: "proposal", done: true });
    const of = (id: string) => [cellOf(memoOf(book), "memo", id, "included"), cellOf(memoOf(book), "memo", id, "done")];
    expect(of(decision)).toEqual(["nej", "ja"]);
    expect(of("grants:hemsandningsbidrag")).toEqual(["NEJ", "nej"]);
    make(book, "memo", { kind: "include", block: decision, included: true });
    expect(of(decision)).toEqual(["ja", "ja"]);
  });

  test("a block that is added gets a row, and goes with it", () => {
    const book = refreshed();
    const before = idsOn(memoOf(book), "memo");
    make(book, "memo", { kind: "add", section: "proposal", after: decision, style: "bullet", text: "En punkt till." });
    expect(idsOn(memoOf(book), "memo")).toHaveLength(before.length + 1);
    const added = idsOn(memoOf(book), "memo").find((id) => id.startsWith("own:")) ?? "";
    expect(cellOf(memoOf(book), "memo", added, "ownText")).toBe("En punkt till.");
    expect(cellOf(memoOf(book), "memo", added, "style")).toBe("punkt");
    expect(rowOn(memoOf(book), "memo", added)).toBe(rowOn(memoOf(book), "memo", decision) + 1);
    make(book, "memo", { kind: "remove", block: added });
    expect(idsOn(memoOf(book), "memo")).toEqual(before);
  });

  test("a block that is moved takes its cells along, and stays where it was put", () => {
    const book = refreshed();
    const sheet = memoOf(book);
    putOn(sheet, 5, 10, "Kommentar");
    for (const table of sheet.tables) table.range = table.range.replace("J", "K");
    const id = "grants:servicebidrag";
    putOn(sheet, rowOn(sheet, "memo", id), 10, "kolla");
    typeIn(sheet, "memo", id, "ownText", "Två servicebidrag.");
    typeIn(sheet, "memo", id, "included", "nej");
    const from = rowOn(sheet, "memo", id);
    make(book, "memo", { kind: "move", block: id, by: 1 });
    for (const time of ["after the change", "after a refresh"]) {
      const row = rowOn(sheet, "memo", id);
      expect([time, row]).toEqual([time, from + 1]);
      expect([valueOn(sheet, row, 10), cellOf(sheet, "memo", id, "ownText")]).toEqual(["kolla", "Två servicebidrag."]);
      expect(cellOf(sheet, "memo", id, "included")).toBe("nej");
      expect(valueOn(sheet, from, 10)).toBe("");
      applyToBook(book, planFor(book).plan.actions);
    }
    expect(sheet.customProperties.get("mark")).toContain(`"${id}"`);
  });
});

describe("an own text whose proposal has changed", () => {
  const id = "grants:servicebidrag";

  function changed(): Book {
    const book = refreshed();
    const sheet = sheetNamed(book, "Tjänsteskrivelse");
    typeIn(sheet, "memo", id, "ownText", "Två servicebidrag.");
    putOn(sheetNamed(book, "Beviljade stöd"), 2, 4, 1_000);
    applyToBook(book, planFor(book).plan.actions);
    return book;
  }

  const colorsIn = (actions: readonly Action[]) => actions.filter(({ kind }) => kind === "colorWhen");

  test("is flagged in its row with the numbers, under a legend", () => {
    const book = changed();
    const sheet = sheetNamed(book, "Tjänsteskrivelse");
    expect(String(cellOf(sheet, "memo", id, "source")).split("\n")).toEqual([
      "▲ Förslaget har ändrats: 289\u00a0994 → 151\u00a0000.",
      "'Beviljade stöd'!E3:E4",
    ]);
    expect(valueOn(sheet, 4, 1)).toMatch(/^Gul ruta: /);
    expect(cellOf(sheet, "memo", id, "basedOn")).toContain("289\u00a0994");
    expect(cellOf(sheet, "memo", id, "proposal")).toContain("151\u00a0000");
  });

  test("has its colour from one rule, however often the sheet is written", () => {
    const book = refreshed();
    const sheet = sheetNamed(book, "Tjänsteskrivelse");
    expect(colorsIn(planFor(book).plan.actions).filter((action) => "range" in action && action.range.sheet === sheet.name)).toEqual([]);
    typeIn(sheet, "memo", id, "ownText", "Två servicebidrag.");
    putOn(sheetNamed(book, "Beviljade stöd"), 2, 4, 1_000);
    const { plan } = planFor(book);
    expect(colorsIn(plan.actions)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          range: { sheet: sheet.name, row: 6, column: columnOn(sheet, "memo", "Egen text"), rowCount: 10_000, columnCount: 1 },
          formula: '=AND(TRIM($F7)<>"",$G7<>"",NOT(EXACT(TRIM($G7),TRIM($E7))))',
        }),
      ]),
    );
    applyToBook(book, plan.actions);
    const again = colorsIn(planFor(book).plan.actions).filter((action) => "range" in action && action.range.sheet === sheet.name);
    expect(again).toEqual([]);
  });

  test.each<[MemoChange, string, string]>([
    [{ kind: "keep", block: id }, "Två servicebidrag.", "151\u00a0000"],
    [{ kind: "takeOver", block: id }, "", ""],
  ])("is flagged no more after %p", (change, ownText, basedOn) => {
    const book = changed();
    make(book, "memo", change);
    const sheet = sheetNamed(book, "Tjänsteskrivelse");
    expect(cellOf(sheet, "memo", id, "ownText")).toBe(ownText);
    expect(cellOf(sheet, "memo", id, "basedOn")).toContain(basedOn);
    expect(cellOf(sheet, "memo", id, "source")).toBe("'Beviljade stöd'!E3:E4");
    expect(valueOn(sheet, 4, 1)).toBe("");
  });
});
