import { wallClock, type Finding, type WallClock } from "../../src/model";
import { checkDataset, readAcceptances, separateAccepted } from "../../src/review";
import { acceptanceOf, planAcceptance, planReviewSheet, planTakeBack } from "../../src/sheets";
import type { Book } from "../host/book/book";
import { cellKey } from "../host/book/book";
import { bookWith, datasetOf, outlineOf, plainCell } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { dumpSheet } from "./dump";
import { exampleSheets, grant } from "./example";

const now: WallClock = wallClock("2026-03-04T14:02") ?? never();

function never(): never {
  throw new Error("no such moment");
}

/** The small example with a grant far above the others, and one in an unknown municipality. */
function oddBook(): Book {
  const usual = Array.from({ length: 8 }, () => grant("Servicebidrag", "Berg", 150_000, 2025));
  return bookWith(
    exampleSheets([...usual, grant("Servicebidrag", "Berg", 9_000_000, 2025), grant("Servicebidrag", "Bärg", 150_000, 2025)]),
  );
}

function reviewed(book: Book): { readonly findings: readonly Finding[]; readonly open: readonly Finding[] } {
  const { dataset, programme, outline } = datasetOf(book);
  const { findings } = checkDataset(dataset, programme);
  return { findings, ...separateAccepted(findings, readAcceptances(outline)) };
}

function writeReview(book: Book): void {
  const { dataset, programme, outline } = datasetOf(book);
  const { open } = reviewed(book);
  applyToBook(book, planReviewSheet({ outline, dataset, programme, findings: open, now }).actions);
}

function accept(book: Book, finding: Finding, reason: string): void {
  const actions = planAcceptance(outlineOf(book), acceptanceOf(finding, reason, now));
  if (!actions) throw new Error("no table");
  applyToBook(book, actions);
}

function outlier(book: Book): Finding {
  const finding = reviewed(book).open.find(({ rule }) => rule === "amount-outlier");
  if (!finding) throw new Error("no outlier");
  return finding;
}

describe("the sheet Granskning", () => {
  test("lists the findings with links to their cells, and has an empty table beside them", () => {
    const book = oddBook();
    writeReview(book);
    const dump = dumpSheet(book, "Granskning");
    expect(dump).toContain("B2 Regionalt serviceprogram 2023–2030. Uppföljning av 2025.");
    expect(dump).toContain("Granskad 2026-03-04 14:02. Källor: Beviljade stöd och Handlingsplan 2025.");
    expect(dump).toContain("◆ Fel");
    expect(dump).toContain("Okänd kommun");
    expect(dump).toContain('=HYPERLINK("#\'Beviljade stöd\'!D18","D18, Beviljade stöd")');
    expect(book.sheets.at(-1)?.tables.map(({ name, range }) => [name, range])).toEqual([["Uf_Godtagna", "J7:N8"]]);
    expect(readAcceptances(outlineOf(book))).toEqual([]);
  });

  test("written again it keeps what was accepted, and lists only what is left", () => {
    const book = oddBook();
    writeReview(book);
    accept(book, outlier(book), "Kontrollerat mot beslutet.");
    writeReview(book);
    expect(readAcceptances(outlineOf(book))).toHaveLength(1);
    expect(dumpSheet(book, "Granskning")).not.toContain("Belopp avviker mycket");
    expect(book.sheets.filter((sheet) => sheet.name.startsWith("Granskning"))).toHaveLength(1);
  });

  test("without findings says so", () => {
    const book = bookWith(exampleSheets().slice(0, 1));
    const { dataset, programme, outline } = datasetOf(book);
    applyToBook(book, planReviewSheet({ outline, dataset, programme, findings: [], now }).actions);
    expect(dumpSheet(book, "Granskning")).toContain("Inget att titta på");
  });

  test("leaves a sheet of the user's with that name alone", () => {
    const book = bookWith([...exampleSheets(), { sheet: "Granskning", table: null, rows: [["Mitt eget"]] }]);
    writeReview(book);
    expect(dumpSheet(book, "Granskning")).toContain("A1 Mitt eget");
    expect(dumpSheet(book, "Granskning (uppföljning)")).toContain("Granskning");
  });
});

describe("accepting a finding", () => {
  test("keeps it with its reason, for as long as the cell says the same", () => {
    const book = oddBook();
    writeReview(book);
    const finding = outlier(book);
    accept(book, finding, "  Kontrollerat mot beslutet. ");
    const { accepted } = separateAccepted(reviewed(book).findings, readAcceptances(outlineOf(book)));
    expect(accepted.map((item) => item.accepted)).toEqual([
      {
        rule: "amount-outlier",
        cell: "'Beviljade stöd'!E17",
        value: `${finding.value} (${finding.subject})`,
        reason: "Kontrollerat mot beslutet.",
        when: "2026-03-04 14:02",
      },
    ]);
    expect(reviewed(book).open.map(({ rule }) => rule)).not.toContain("amount-outlier");
    const sheet = book.sheets.find(({ name }) => name === "Beviljade stöd");
    sheet?.cells.set(cellKey(16, 4), plainCell(9_500_000));
    expect(reviewed(book).open.map(({ rule }) => rule)).toContain("amount-outlier");
  });

  test("follows the row where it is moved: the case number tells it from others", () => {
    const book = oddBook();
    writeReview(book);
    accept(book, outlier(book), "Stämmer.");
    const sheet = book.sheets.find(({ name }) => name === "Beviljade stöd");
    for (let column = 0; column < 6; column += 1) {
      const [here, there] = [sheet?.cells.get(cellKey(16, column)), sheet?.cells.get(cellKey(2, column))];
      if (here && there) sheet?.cells.set(cellKey(16, column), there).set(cellKey(2, column), here);
    }
    expect(reviewed(book).open.map(({ rule }) => rule)).not.toContain("amount-outlier");
  });

  test("several take a row each, and a row that was taken back is used again", () => {
    const book = oddBook();
    writeReview(book);
    const finding = outlier(book);
    const others = ["Första", "Andra", "Tredje"].map((subject) => ({ ...finding, subject }));
    for (const other of others) accept(book, other, `Skäl: ${other.subject}`);
    const [, second] = readAcceptances(outlineOf(book));
    if (!second) throw new Error("no acceptance");
    applyToBook(book, planTakeBack(outlineOf(book), second));
    expect(readAcceptances(outlineOf(book)).map(({ reason }) => reason)).toEqual(["Skäl: Första", "Skäl: Tredje"]);
    accept(book, { ...finding, subject: "Fjärde" }, "Skäl: Fjärde");
    expect(readAcceptances(outlineOf(book)).map(({ reason }) => reason)).toEqual(["Skäl: Första", "Skäl: Fjärde", "Skäl: Tredje"]);
    expect(book.sheets.at(-1)?.tables[0]?.range).toBe("J7:N10");
  });

  test("without the table there is nothing to write to yet", () => {
    expect(planAcceptance(outlineOf(oddBook()), acceptanceOf(outlier(oddBook()), "Skäl", now))).toBeNull();
  });

  test("an acceptance without a reason, or of a finding that may not be accepted, holds nothing", () => {
    const book = oddBook();
    const { findings } = reviewed(book);
    const unknown = findings.find(({ rule }) => rule === "unknown-municipality");
    if (!unknown) throw new Error("no finding");
    const acceptance = acceptanceOf(unknown, "Det får vara så.", now);
    expect(separateAccepted(findings, [acceptance]).accepted).toEqual([]);
    writeReview(book);
    accept(book, outlier(book), "   ");
    expect(readAcceptances(outlineOf(book))).toEqual([]);
  });

  test("where two rows say the same and neither stands where it was accepted, both stay open", () => {
    const { findings } = reviewed(oddBook());
    const finding = findings.find(({ rule }) => rule === "amount-outlier");
    if (!finding?.cell) throw new Error("no finding");
    const twin = { ...finding, cell: { ...finding.cell, row: finding.cell.row + 1 } };
    const moved = { ...acceptanceOf(finding, "Skäl", now), cell: "Stöd!A1" };
    expect(separateAccepted([finding, twin], [moved]).accepted).toEqual([]);
    expect(separateAccepted([finding, twin], [acceptanceOf(twin, "Skäl", now)]).accepted).toHaveLength(1);
  });
});
