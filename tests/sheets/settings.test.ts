import type { Action, Limit, RangeRef, WrittenCell } from "../../src/model";
import { localAddress } from "../../src/model";
import { readProgramme, serviceProgramme } from "../../src/programme";
import { planSettings } from "../../src/sheets";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { dumpSheet } from "./dump";

const tables = ["Uf_Parametrar", "Uf_Omraden", "Uf_Stodformer", "Uf_Beslut", "Uf_Statusar", "Uf_Kommuner", "Uf_Granser", "Uf_Ordlista"];

test("the settings are written side by side, and reading them back gives the same programme", () => {
  const book = bookWith([]);
  const plan = planSettings(outlineOf(book), serviceProgramme);
  applyToBook(book, plan.actions);
  expect(plan.sheet).toBe("Inställningar");
  expect(book.sheets[0]?.tables.map((table) => table.name)).toEqual(tables);
  const read = readProgramme(outlineOf(book));
  const { areas, grantForms, decisions, statuses, municipalities, wordings } = serviceProgramme;
  expect(read).toMatchObject({ areas, grantForms, decisions, statuses, municipalities, wordings, problems: [] });
  const byId = (one: Limit, other: Limit) => one.id.localeCompare(other.id);
  expect(read.limits.map((limit) => ({ ...limit, cell: null })).sort(byId)).toEqual([...serviceProgramme.limits].sort(byId));
  expect(read.limits.every(({ cell }) => cell?.sheet === "Inställningar")).toBe(true);
  expect([...read.parameters.values()].map(({ name, value }) => [name, value])).toEqual(
    [...serviceProgramme.parameters.values()].map(({ name, value }) => [name, value]),
  );
  expect(dumpSheet(book, "Inställningar")).toContain("B4 Uppgifter i texten");
});

test("once written they are the user's", () => {
  const book = bookWith([]);
  applyToBook(book, planSettings(outlineOf(book), serviceProgramme).actions);
  expect(planSettings(outlineOf(book), serviceProgramme)).toEqual({ actions: [], sheet: "Inställningar" });
});

test("settings tables on a sheet of the user's are left alone, and only what is missing is written", () => {
  const book = bookWith([
    {
      sheet: "Inställningar",
      table: "Uf_Parametrar",
      rows: [
        ["Namn", "Värde"],
        ["Region", "Region Test"],
      ],
    },
  ]);
  const plan = planSettings(outlineOf(book), serviceProgramme);
  applyToBook(book, plan.actions);
  expect(plan.sheet).toBe("Inställningar (uppföljning)");
  expect(book.sheets[1]?.tables.map((table) => table.name)).toEqual(tables.slice(1));
  expect(planSettings(outlineOf(book), serviceProgramme)).toEqual({ actions: [], sheet: "Inställningar" });
});

test("a table that is deleted comes back to the right of the others", () => {
  const book = bookWith([]);
  applyToBook(book, planSettings(outlineOf(book), serviceProgramme).actions);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const before = sheet.tables.map(({ name, range }) => [name, range]);
  sheet.tables = sheet.tables.filter(({ name }) => name !== "Uf_Beslut");
  const plan = planSettings(outlineOf(book), serviceProgramme);
  expect(plan.sheet).toBe("Inställningar");
  expect(plan.actions.flatMap((action) => (action.kind === "createTable" ? [action.name] : []))).toEqual(["Uf_Beslut"]);
  applyToBook(book, plan.actions);
  const after = new Map(sheet.tables.map(({ name, range }) => [name, range]));
  expect(before.filter(([name, range]) => name !== "Uf_Beslut" && after.get(name ?? "") !== range)).toEqual([]);
  expect(readProgramme(outlineOf(book)).decisions).toEqual(serviceProgramme.decisions);
});

function textOf(cell: WrittenCell | undefined): string {
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}

describe("the cells of the settings", () => {
  const { actions } = planSettings(outlineOf(bookWith([])), serviceProgramme);

  /** The header over a range, and the row's first cell where it is one row. */
  const placeOf = ({ row, column, rowCount }: RangeRef): string => {
    const table = actions.find((action): action is Extract<Action, { kind: "write" }> => {
      return (
        action.kind === "write" &&
        action.range.row === 5 &&
        column >= action.range.column &&
        column < action.range.column + action.range.columnCount
      );
    });
    const header = textOf(table?.cells[0]?.[column - table.range.column]);
    return rowCount === 1 ? `${header} ${textOf(table?.cells[row - 5]?.[0])}` : header;
  };

  test("have a drop-down where there are few answers", () => {
    const choices = actions.flatMap((action) => (action.kind === "choices" ? [[placeOf(action.range), action.choices.join(" ")]] : []));
    const yesNo = "ja nej";
    expect(choices).toEqual([
      ["Värde SammanträdeMånad", "januari februari mars april maj juni juli augusti september oktober november december"],
      ["Värde VisaNollor", yesNo],
      ["Värde SmåTalMedBokstäver", yesNo],
      ["Värde JämförMedÅretFöre", yesNo],
      ["Värde TaketsÅr", "stödår beslutsår"],
      ["Räknas", yesNo],
      ["Klar", yesNo],
      ["Kontroll", "known-phrase missing-hyphen abbreviation"],
    ]);
  });

  test("are real dates where they are dates, also in a workbook that counts from 1904", () => {
    const dates = actions.flatMap((action) => (action.kind === "numberFormat" ? [[placeOf(action.range), action.format]] : []));
    expect(dates).toEqual(Array.from({ length: 4 }, (_, index) => [index % 2 === 0 ? "Gäller från" : "Gäller till", "yyyy-mm-dd"]));
    const from1904 = planSettings({ ...outlineOf(bookWith([])), dateOffset: 1462 }, serviceProgramme).actions;
    const numbers = (plan: readonly Action[]) =>
      plan.flatMap((action) => (action.kind === "write" ? action.cells.flat() : [])).filter((cell) => typeof cell === "number");
    // 31 December 2024 in both systems.
    expect([numbers(actions).includes(45657), numbers(from1904).includes(45657 - 1462), numbers(from1904).includes(45657)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("are explained: every table has a heading and a line, every parameter and limit its own", () => {
    for (const action of actions) {
      if (action.kind !== "createTable") continue;
      const above = actions.find(
        (other): other is Extract<Action, { kind: "write" }> =>
          other.kind === "write" && other.range.row === 3 && other.range.column === action.range.column,
      );
      expect(above?.cells.map(([text]) => textOf(text).length > 3 && !textOf(text).startsWith("sheets."))).toEqual([true, true]);
    }
    const explained = actions.flatMap((action) =>
      action.kind === "write" && action.cells[0]?.at(-1) === "Förklaring" ? [action.cells] : [],
    );
    expect(explained.map((rows) => rows.slice(1).every((row) => textOf(row.at(-1)).length > 10))).toEqual([true, true]);
  });

  test("say what a table is for in no more than its width", () => {
    const widths = actions.flatMap((action) => (action.kind === "columnWidths" && action.column > 0 ? [action] : []));
    const abouts = widths.map(({ column, characters }) => {
      const above = actions.find((action) => action.kind === "write" && action.range.row === 3 && action.range.column === column);
      const text = above?.kind === "write" ? textOf(above.cells[1]?.[0]) : "";
      return [text, characters.reduce((sum, width) => sum + width, 0)] as const;
    });
    expect(abouts.filter(([text, width]) => text.length > width)).toEqual([]);
  });

  test("have a width each, and no two tables touch", () => {
    const tables = actions.flatMap((action) => (action.kind === "createTable" ? [action.range] : []));
    const widths = actions.flatMap((action) => (action.kind === "columnWidths" && action.column > 0 ? [action] : []));
    expect(widths.map(({ column, characters }) => [column, characters.length])).toEqual(
      tables.map((range) => [range.column, range.columnCount + 1]),
    );
    const ends = tables.map((range) => range.column + range.columnCount);
    expect(tables.slice(1).map((range, index) => range.column - (ends[index] ?? 0))).toEqual(tables.slice(1).map(() => 1));
    expect(localAddress(tables[0] ?? { sheet: "", row: 0, column: 0 })).toBe("B6:D39");
  });
});
