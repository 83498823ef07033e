import { defaultTemplateRows } from "../../src/memo";
import type { Action, Programme, WrittenCell } from "../../src/model";
import { readProgramme, serviceProgramme } from "../../src/programme";
import { ruleMetas } from "../../src/review";
import { planChecks, planSettings, planTemplates } from "../../src/sheets";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";

type Plan = (outline: ReturnType<typeof outlineOf>) => { readonly actions: readonly Action[]; readonly sheet: string };

const rows = defaultTemplateRows(serviceProgramme);
const plans: readonly (readonly [sheet: string, table: string, plan: Plan])[] = [
  ["Kontroller", "Uf_Kontroller", (outline) => planChecks(outline, serviceProgramme)],
  ["Textmallar", "Uf_Textmallar", (outline) => planTemplates(outline, rows)],
];

describe.each(plans)("the sheet %s", (name, table, plan) => {
  test("is marked and has its table; once written it is the user's", () => {
    const book = bookWith([]);
    const first = plan(outlineOf(book));
    applyToBook(book, first.actions);
    expect([first.sheet, book.sheets.map((sheet) => sheet.name), book.sheets[0]?.tables.map((found) => found.name)]).toEqual([
      name,
      [name],
      [table],
    ]);
    expect(outlineOf(book).sheets[0]?.mark?.role.kind).toBe(name === "Kontroller" ? "checks" : "templates");
    expect(plan(outlineOf(book))).toEqual({ actions: [], sheet: name });
  });

  test("leaves a sheet of the user's with its name alone, and a table that stands elsewhere", () => {
    const taken = bookWith([{ sheet: name, table: null, rows: [["Mitt eget"]] }]);
    expect(plan(outlineOf(taken)).sheet).toBe(`${name} (uppföljning)`);
    const elsewhere = bookWith([{ sheet: "Eget", table, rows: [["Id"], ["x"]] }]);
    expect(plan(outlineOf(elsewhere))).toEqual({ actions: [], sheet: "Eget" });
  });
});

/** The programme of a book with all three sheets. */
function writtenAndRead(): { programme: Programme; actions: readonly Action[] } {
  const book = bookWith([]);
  const outline = outlineOf(book);
  const actions = [planSettings(outline, serviceProgramme), ...plans.map(([, , plan]) => plan(outline))].flatMap((plan) => plan.actions);
  applyToBook(book, actions);
  return { programme: readProgramme(outlineOf(book)), actions };
}

/** The rows of a written table, with its header row. */
function writtenTable(actions: readonly Action[], header: string) {
  const writes = actions.flatMap((action) => (action.kind === "write" ? [action.cells] : []));
  return writes.find(([headers]) => headers?.includes(header)) ?? [];
}

function textOf(cell: WrittenCell | undefined): string {
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}

describe("the rules on the sheet Kontroller", () => {
  const { programme, actions } = writtenAndRead();
  const table = writtenTable(actions, "Allvar");

  test("are all there, with the severity that they have", () => {
    expect(programme.problems).toEqual([]);
    expect([...programme.ruleSettings].map(([id, { severity }]) => [id, severity])).toEqual(
      ruleMetas.map(({ id, severity }) => [id, severity]),
    );
  });

  test("are explained in Swedish, with the basis where there is one", () => {
    const titles = table.slice(1).map(([id, , title, basis]) => [id, textOf(title), textOf(basis)] as const);
    expect(titles.filter(([, title, basis]) => title === "" || title.startsWith("rule.") || basis.startsWith("rule."))).toEqual([]);
    const withBasis = ruleMetas.filter(({ basisId }) => basisId !== undefined).map(({ id }) => id);
    expect(titles.filter(([, , basis]) => basis !== "").map(([id]) => id)).toEqual(withBasis);
  });

  test("have their four severities to choose from", () => {
    const choices = actions.flatMap((action) => (action.kind === "choices" ? [action.choices] : []));
    expect(choices).toContainEqual(["fel", "varning", "upplysning", "av"]);
  });

  test("keep what the settings say of them when the table is written anew", () => {
    const cell = { sheet: "Kontroller", row: 6, column: 1 };
    const set: Programme = { ...serviceProgramme, ruleSettings: new Map([["whitespace", { severity: "off", cell }]]) };
    const [, ...body] = writtenTable(planChecks(outlineOf(bookWith([])), set).actions, "Allvar");
    expect(body.filter(([, severity]) => severity === "av").map(([id]) => id)).toEqual(["whitespace"]);
  });
});

test("the templates are read back as they were written, in their order, each style among the choices", () => {
  const { programme, actions } = writtenAndRead();
  expect(programme.templates.map(({ id, document, section, style, text }) => ({ id, document, section, style, text }))).toEqual(
    rows.map(({ id, document, section, style, text }) => ({ id, document, section, style, text: text.trim() })),
  );
  const choices = actions.flatMap((action) => (action.kind === "choices" ? [action.choices] : []));
  expect(choices.find((styles) => styles.includes("stycke"))).toEqual(expect.arrayContaining(rows.map(({ style }) => style)));
});
