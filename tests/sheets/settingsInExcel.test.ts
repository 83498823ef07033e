import { createSettings } from "../../src/app/createSettings";
import { makeDraft } from "../../src/app/draft";
import { readWorkbook } from "../../src/app/read";
import { readOutline } from "../../src/excel";
import { createCatalogue } from "../../src/messages";
import { reviewTexts } from "../../src/messages/sv/review";
import { address, type Programme, type WorkbookOutline } from "../../src/model";
import { readProgramme, serviceProgramme } from "../../src/programme";
import { ruleMetas } from "../../src/review";
import { exampleBook, inExcel } from "../app/exampleInExcel";
import type { Book } from "../host/book";

const sheets = ["Inställningar", "Kontroller", "Textmallar"];

/** The example workbook without its settings. */
async function bookWithoutSettings(): Promise<Book> {
  const book = await exampleBook();
  book.sheets = book.sheets.filter((sheet) => sheet.name !== "Inställningar");
  return book;
}

function namesOf(book: Book): string[] {
  return book.sheets.map(({ name }) => name).filter((name) => sheets.includes(name));
}

test("the three sheets are written in Excel, read back as the built-in programme, and left alone the next time", async () => {
  const book = await bookWithoutSettings();
  await inExcel(book, async () => {
    expect(await createSettings()).toBe("Inställningar");
    expect(namesOf(book)).toEqual(sheets);
    const programme = readProgramme(await readOutline());
    expect(programme.problems).toEqual([]);
    expect(facts(programme)).toEqual(facts(serviceProgramme));
    expect(programme.ruleSettings.size).toBe(ruleMetas.length);
    const cells = JSON.stringify(book.sheets.map((sheet) => [...sheet.cells]));
    expect(await createSettings()).toBe("Inställningar");
    expect(JSON.stringify(book.sheets.map((sheet) => [...sheet.cells]))).toBe(cells);
  });
});

test("a workbook with an older sheet Inställningar keeps it as it is, and gets the tables that it lacks", async () => {
  const book = await exampleBook();
  for (const sheet of book.sheets) sheet.tables = sheet.tables.filter(({ name }) => name !== "Uf_Granser");
  const before = [...(book.sheets.find(({ name }) => name === "Inställningar")?.cells ?? [])];
  await inExcel(book, async () => {
    const own = readProgramme(await readOutline());
    await createSettings();
    expect([...(book.sheets.find(({ name }) => name === "Inställningar")?.cells ?? [])]).toEqual(before);
    const programme = readProgramme(await readOutline());
    expect(programme.problems).toEqual([]);
    expect(facts(programme)).toEqual(facts(own));
    expect(programme.limits.every(({ cell }) => cell?.sheet === "Inställningar (uppföljning)")).toBe(true);
  });
});

test("what is changed on the sheets is what the next review goes by", async () => {
  await inExcel(await exampleBook("uppfoljning-2025-med-fel.xlsx"), async (excel) => {
    await createSettings();
    const reviewNow = async () => (await makeDraft(await readWorkbook())).review;
    const before = await reviewNow();
    expect(before.findings.filter(({ rule }) => rule === "hidden-rows").map(({ severity }) => severity)).toEqual(["info"]);
    expect(before.findings.filter(({ rule }) => rule === "mixed-year").map(({ severity }) => severity)).toEqual(["info"]);
    const set = async (table: string, id: string, column: string, value: string) => {
      await excel.edit(placeIn(await readOutline(), table, id, column), [[value]]);
    };
    await set("Uf_Kontroller", "hidden-rows", "Allvar", "av");
    await set("Uf_Kontroller", "mixed-year", "Allvar", "varning");
    await set("Uf_Kontroller", "overdue", "Id", "overdu");
    await set("Uf_Granser", "operating-distance", "Värde", "1 mil");
    const after = await reviewNow();
    expect(after.findings.filter(({ rule }) => rule === "hidden-rows")).toEqual([]);
    expect(after.findings.filter(({ rule }) => rule === "mixed-year").map(({ severity }) => severity)).toEqual(["warning"]);
    expect(after.rulesRun.workbook).toBe(before.rulesRun.workbook - 1);
    const problems = (review: typeof after) => review.findings.filter(({ rule }) => rule === "setting-unusable");
    expect(problems(after).length - problems(before).length).toBe(2);
    const { say } = createCatalogue("sv", reviewTexts);
    expect(problems(after).map(({ message }) => say(message))).toEqual(
      expect.arrayContaining([
        "Värde i tabellen Uf_Granser är ”1 mil”, som inte går att använda. I stället gäller 10 km.",
        "”overdu” i tabellen Uf_Kontroller är inget som tillägget känner till. Raden används inte.",
      ]),
    );
  });
});

/** The address of a column in the row of an id. */
function placeIn(outline: WorkbookOutline, name: string, id: string, column: string): string {
  const table = outline.sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
  const row = table?.values?.findIndex((cells) => cells.includes(id)) ?? -1;
  if (!table || row < 0) throw new Error(`no ${id} in ${name}`);
  const { sheet, row: first, column: left } = table.range;
  return address({ sheet, row: first + row, column: left + table.headers.indexOf(column) });
}

/** A programme without the cells where its settings stand. */
function facts({ areas, grantForms, decisions, statuses, municipalities, parameters, limits, wordings }: Programme): unknown {
  return {
    ...{ areas, grantForms, decisions, statuses, municipalities, wordings },
    parameters: [...parameters.values()].map(({ name, value }) => [name, value]),
    limits: limits.map(({ id, value, unit, validFrom, validTo, basis }) => [id, value, unit, validFrom, validTo, basis].join(" ")).sort(),
  };
}
