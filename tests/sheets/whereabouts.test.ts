import { formulaNow, rangeNow, type Whereabouts } from "../../src/sheets/whereabouts";

const now: Whereabouts = {
  renamed: new Map([
    ["Medborgare", "Länets medborgare"],
    ["Vår 'bygd'", "Bygd"],
    ["Servicegivare", null],
  ]),
  sheets: new Set(["länets medborgare", "bygd", "översikt", "stöd 2025"]),
  tables: new Set(["stöd"]),
};

test.each<[string, string, string]>([
  ["a sheet that stands", "=Översikt!C8", "=Översikt!C8"],
  ["a renamed sheet", "=Medborgare!C8+1", "='Länets medborgare'!C8+1"],
  ["a renamed sheet in quotes", "=SUM('Vår ''bygd'''!$C$8:$C$9)", "=SUM(Bygd!$C$8:$C$9)"],
  ["a sheet that is gone", "=Servicegivare!C8+Medborgare!C8", "=#REF!+'Länets medborgare'!C8"],
  ["a sheet of the user's that is gone", "=SUM('Stöd 2024'!C2:C9)", "=SUM(#REF!)"],
  ["a sheet of the user's that stands", "=SUM('Stöd 2025'!C2:C9)", "=SUM('Stöd 2025'!C2:C9)"],
  ["a text that looks like a reference", '="Medborgare!C8 och ""Servicegivare!C8"""', '="Medborgare!C8 och ""Servicegivare!C8"""'],
  ["a table that stands", "=SUM(Stöd[Belopp '[kr']])", "=SUM(Stöd[Belopp '[kr']])"],
  ["a table that is gone", "=SUM(Insatser[Antal])", "=#REF!"],
  ["a text that looks like a table", '="Insatser[Antal]"&Stöd[@Kommun]', '="Insatser[Antal]"&Stöd[@Kommun]'],
  ["cells of its own sheet", "=C8+C9", "=C8+C9"],
])("a formula with %s", (_, then, formula) => {
  expect(formulaNow(then, now)).toBe(formula);
});

test("a range follows its sheet, and is none when that is gone", () => {
  const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  expect(rangeNow({ sheet: "Medborgare", ...range }, now)).toEqual({ sheet: "Länets medborgare", ...range });
  expect(rangeNow({ sheet: "Servicegivare", ...range }, now)).toBeNull();
  expect(rangeNow({ sheet: "Stöd 2024", ...range }, now)).toBeNull();
});
