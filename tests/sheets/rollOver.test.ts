import type { DocumentKind } from "../../src/model";
import { comingSheets, planRefresh, writeObstacles } from "../../src/sheets";
import type { Book } from "../host/book/book";
import { startIronCalcInNode } from "../host/calculation/node";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { cellOf, idsOn, sheetNamed, tableOn, typeIn } from "./documentCells";
import { dumpSheet } from "./dump";
import { exampleSheets } from "./example";
import { findText, inputFor, now, planFor, refreshBook } from "./refreshBook";

beforeAll(startIronCalcInNode);

const memoNames = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter"];

async function refreshedIn(...years: number[]): Promise<Book> {
  const book = bookWith(exampleSheets());
  for (const year of years) await refreshBook(book, [], year);
  return book;
}

function names(book: Book): string[] {
  return book.sheets.map(({ name }) => name).slice(2);
}

test("a new year's documents take the names, and last year's bear their year", async () => {
  const book = await refreshedIn(2024);
  const before = dumpSheet(book, "Tjänsteskrivelse").split("\n## Tables")[0]?.replace("# Tjänsteskrivelse\n", "");
  await refreshBook(book, [], 2025);
  expect(names(book)).toEqual([...memoNames, "Tjänsteskrivelse 2024", "Uppföljning 2024", "Tjänsteskrivelse", "Uppföljning"]);
  const [after] = dumpSheet(book, "Tjänsteskrivelse 2024").split("\n## Tables");
  expect(after?.replace("# Tjänsteskrivelse 2024\n", "")).toBe(before);
  expect(tableOn(sheetNamed(book, "Tjänsteskrivelse 2024"), "memo").name).toBe("Uf_Tjansteskrivelse_2024");
  expect(tableOn(sheetNamed(book, "Uppföljning 2024"), "followUp").name).toBe("Uf_Uppfoljning_2024");
  expect(tableOn(sheetNamed(book, "Tjänsteskrivelse"), "memo").name).toBe("Uf_Tjansteskrivelse");
  expect(findText(book, "Översikt", "Tjänsteskrivelse").column).toBe(1);
});

test("going back to the earlier year uses that year's sheets as they are named, with its own texts", async () => {
  const book = await refreshedIn(2024, 2025);
  typeIn(sheetNamed(book, "Tjänsteskrivelse 2024"), "memo", "proposal/decision", "ownText", "Texten 2024");
  typeIn(sheetNamed(book, "Tjänsteskrivelse"), "memo", "proposal/decision", "ownText", "Texten 2025");
  const before = names(book);
  const { plan } = await refreshBook(book, [], 2024);
  expect(names(book)).toEqual(before);
  expect(plan.roles.get("memo:2024")).toBe("Tjänsteskrivelse 2024");
  expect(plan.sheets.map(({ name }) => name)).toContain("Uppföljning 2024");
  expect(cellOf(sheetNamed(book, "Tjänsteskrivelse 2024"), "memo", "proposal/decision", "ownText")).toBe("Texten 2024");
  expect(findText(book, "Översikt", "Tjänsteskrivelse 2024").column).toBe(1);
  const touched = plan.actions.map((action) => ("range" in action ? action.range.sheet : action.sheet));
  expect(touched).not.toContain("Tjänsteskrivelse");
  await refreshBook(book, [], 2025);
  expect(cellOf(sheetNamed(book, "Tjänsteskrivelse"), "memo", "proposal/decision", "ownText")).toBe("Texten 2025");
});

test("a sheet that a person has renamed keeps its name, but its table gives up its own", async () => {
  const book = await refreshedIn(2024);
  sheetNamed(book, "Tjänsteskrivelse").name = "Nämndens skrivelse";
  await refreshBook(book, [], 2025);
  expect(names(book).slice(4)).toEqual(["Nämndens skrivelse", "Uppföljning 2024", "Tjänsteskrivelse", "Uppföljning"]);
  expect(tableOn(sheetNamed(book, "Nämndens skrivelse"), "memo").name).toBe("Uf_Tjansteskrivelse_2024");
});

test("a name with a year that is taken gets an ending", async () => {
  const book = await refreshedIn(2024);
  sheetNamed(book, "Handlingsplan 2025").name = "Tjänsteskrivelse 2024";
  await refreshBook(book, [], 2025);
  expect(names(book)[4]).toBe("Tjänsteskrivelse 2024 (2)");
  expect(sheetNamed(book, "Tjänsteskrivelse").tables).toHaveLength(1);
});

test("a protected sheet of another year is left alone, and the new one bears its year", async () => {
  const book = await refreshedIn(2024);
  sheetNamed(book, "Tjänsteskrivelse").protected = true;
  const { plan, outline } = planFor(book, [], now, 2025);
  expect(writeObstacles(plan.actions, outline)).toEqual([]);
  applyToBook(book, plan.actions);
  expect(names(book).slice(4)).toEqual(["Tjänsteskrivelse", "Uppföljning 2024", "Tjänsteskrivelse 2025", "Uppföljning"]);
  expect(tableOn(sheetNamed(book, "Tjänsteskrivelse 2025"), "memo").name).toBe("Uf_Tjansteskrivelse_2");
});

test("a filter on last year's table is in nobody's way", async () => {
  const book = await refreshedIn(2024);
  for (const table of sheetNamed(book, "Tjänsteskrivelse").tables) table.filtered = true;
  const { plan, outline } = planFor(book, [], now, 2025);
  expect(writeObstacles(plan.actions, outline)).toEqual([]);
});

describe("a workbook from before the documents had years", () => {
  function withoutYears(book: Book): Book {
    for (const sheet of book.sheets) {
      const mark = sheet.customProperties.get("mark");
      if (mark) sheet.customProperties.set("mark", mark.replace(/,"year":\d+/, ',"year":null'));
    }
    return book;
  }

  test("keeps its sheet for the year that its head names", async () => {
    const book = withoutYears(await refreshedIn(2025));
    const { plan } = await refreshBook(book, [], 2025);
    expect(plan.sheets.every(({ created }) => !created)).toBe(true);
    expect(sheetNamed(book, "Tjänsteskrivelse").customProperties.get("mark")).toContain('"year":2025');
  });

  test("rolls over to another year, and the mark says the year from then on", async () => {
    const book = withoutYears(await refreshedIn(2024));
    await refreshBook(book, [], 2025);
    expect(sheetNamed(book, "Tjänsteskrivelse 2024").customProperties.get("mark")).toContain('"year":2024');
  });
});

test("the pane lists the sheets as the refresh will name them", async () => {
  const book = await refreshedIn(2024);
  const { outline, programme } = inputFor(book, [], now, 2025);
  const coming = comingSheets(outline, programme, 2025);
  expect(coming).toEqual(planRefresh(inputFor(book, [], now, 2025)).sheets);
  expect(coming.slice(-2)).toEqual([
    { name: "Tjänsteskrivelse", created: true },
    { name: "Uppföljning", created: true },
  ]);
});

test.each<DocumentKind>(["memo", "followUp"])("each year's %s has its own rows", async (document) => {
  const book = await refreshedIn(2024, 2025);
  const name = document === "memo" ? "Tjänsteskrivelse" : "Uppföljning";
  expect(idsOn(sheetNamed(book, name), document).length).toBeGreaterThan(10);
  expect(outlineOf(book).sheets.find((sheet) => sheet.name === `${name} 2024`)?.mark?.role).toEqual({ kind: document, year: 2024 });
});
