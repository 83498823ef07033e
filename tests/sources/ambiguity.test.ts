import type { CellValue } from "../../src/model";
import { recallOf, recognise, withColumn, withSourceUsed } from "../../src/sources";
import { datasetOf, outlineOf, type SheetOfTest } from "./book";

const headers = ["Ärendenummer", "Stödform", "Beslutat belopp", "Stödbelopp", "Beslutsdatum", "Beslut"];
const day = 45_720;

function grant(number: number, decided: CellValue, support: CellValue, decision = "Bifall", date = day): readonly CellValue[] {
  return [`RUN/${String(number)}`, "Servicebidrag", decided, support, date, decision];
}

function table(name: string, rows: readonly (readonly CellValue[])[], names: readonly string[] = headers): SheetOfTest {
  return {
    name,
    cells: [names, ...rows],
    tables: { [`T${name}`]: `A1:${String.fromCharCode(64 + names.length)}${String(rows.length + 1)}` },
  };
}

describe("what an open choice means in kronor", () => {
  const rows = [
    grant(1, 1000, 900),
    grant(2, "2 000 kr", 1500.5),
    grant(3, "okänt", ""),
    grant(4, 5000, 5000, "Avslag"),
    grant(5, 7000, 7000, "Bifall", day - 400),
  ];

  test("is the sum of each candidate over the grants that count in the follow-up year", () => {
    const { choiceTotals, sources } = datasetOf([table("Stöd", rows)], 2025);
    expect(choiceTotals.map(({ source, field, column, total }) => [source === sources[0], field, column, total])).toEqual([
      [true, "grantedAmount", 3, 240_050],
      [true, "grantedAmount", 2, 300_000],
    ]);
  });

  test("follows the year", () => {
    expect(datasetOf([table("Stöd", rows)], 2024).choiceTotals.map(({ total }) => total)).toEqual([700_000, 700_000]);
  });

  test("is not said once the choice is made, nor for a choice that is not about kronor", () => {
    const sheet = table("Stöd", rows);
    const [source] = recognise(outlineOf([sheet])).sources;
    const settings = source ? withColumn({}, source, "grantedAmount", source.headers[3] ?? null) : {};
    expect(datasetOf([sheet], 2025, 0, settings).choiceTotals).toEqual([]);
    const dates = table("Stöd", [["Servicebidrag", 1, day, day]], ["Stödform", "Belopp", "Bifallsdatum", "Datum för beslut"]);
    const { sources, choiceTotals } = datasetOf([dates]);
    expect([sources[0]?.choices.map(({ field }) => field), choiceTotals]).toEqual([["decisionDate"], []]);
  });
});

describe("tables that look like copies of each other", () => {
  const five = [1, 2, 3, 4, 5].map((number) => grant(number, number * 1000, ""));
  const rivals = (sheets: readonly SheetOfTest[], settings = {}) =>
    recognise(outlineOf(sheets, 0, settings), recallOf(settings)).rivals.map((group) => group.map(({ range }) => range.sheet));

  test.each<[string, readonly (readonly CellValue[])[], boolean]>([
    ["the same rows", five, true],
    ["the same rows in another order", [...five].reverse(), true],
    ["four of five rows the same", [...five.slice(0, 4), grant(9, 9000, "")], true],
    ["three of five rows the same", [...five.slice(0, 3), grant(8, 8000, ""), grant(9, 9000, "")], false],
    [
      "the same cases with other amounts",
      five.map(([number, form, amount, ...rest]) => [number, form, Number(amount) + 1, ...rest]) as CellValue[][],
      false,
    ],
    ["rows of another year", five.map((row) => [...row.slice(0, 4), day + 365, "Bifall"]), false],
    ["no rows", [], false],
  ])("%s", (_, rows, expected) => {
    expect(rivals([table("A", five), table("B", rows)])).toEqual(expected ? [["A", "B"]] : []);
  });

  test("are found in other columns and other spellings too", () => {
    const moved = five.map(
      ([number, form, amount, , date, decision]) => [amount, `${String(form).toUpperCase()} `, date, decision, number] as CellValue[],
    );
    const names = ["Beslutat belopp", "Stödform", "Beslutsdatum", "Beslut", "Dnr"];
    expect(rivals([table("A", five), table("B", moved, names)])).toEqual([["A", "B"]]);
  });

  test("are all read until the user has chosen", () => {
    expect(datasetOf([table("A", five), table("B", five)]).grants).toHaveLength(10);
  });

  test("are no rivals once one is left out, or once one is wanted all the same", () => {
    const sheets = [table("A", five), table("B", five)];
    const [first] = recognise(outlineOf(sheets)).sources;
    if (!first) throw new Error("no source");
    expect([rivals(sheets, withSourceUsed({}, first, false)), rivals(sheets, withSourceUsed({}, first, true))]).toEqual([[], []]);
    const three = [...sheets, table("C", five)];
    expect([rivals(three), rivals(three, withSourceUsed({}, first, false)), rivals(three, withSourceUsed({}, first, true))]).toEqual([
      [["A", "B", "C"]],
      [["B", "C"]],
      [["A", "B", "C"]],
    ]);
  });

  test("of activities are found by area, activity and outcome", () => {
    const names = ["Område", "Insats", "Resultat"];
    const rows = [["Medborgare", "Möten", "Tio möten"]];
    expect(rivals([table("A", rows, names), table("B", rows, names), table("C", five)])).toEqual([["A", "B"]]);
  });
});
