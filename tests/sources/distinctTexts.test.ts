import fc from "fast-check";
import type { CellValue } from "../../src/model";
import { distinctTexts } from "../../src/review/distinctTexts";
import { datasetOf, type SheetOfTest } from "./book";

const headers = ["Stödform", "Beviljat belopp", "Beslutsdatum", "Mottagare", "Organisationsnummer"];

function sheet(name: string, rows: readonly (readonly [recipient: CellValue, orgNumber: CellValue])[], total = false): SheetOfTest {
  const grants = rows.map(([recipient, orgNumber], index) => ["Servicebidrag", 100_000 + index, 45_720, recipient, orgNumber]);
  return { name, cells: [headers, ...grants, ...(total ? [["Summa", 1, "", "Endast på summaraden", ""]] : [])] };
}

/** The text of each grant, by the reading's own telling apart. */
function textsOf(sheets: readonly SheetOfTest[], field: "recipient" | "orgNumber" | "store") {
  const dataset = datasetOf(sheets);
  const { texts, places } = distinctTexts(dataset, field);
  return { texts, ofGrants: Array.from(places, (place) => texts[place]), dataset };
}

test("two tables share their texts; spellings that read alike are one, and a total row's text is none", () => {
  const { texts, ofGrants } = textsOf(
    [
      sheet(
        "Norr",
        [
          ["Påhittade Boden", ""],
          ["Påhittade Lagret", ""],
          [" Påhittade Boden ", ""],
        ],
        true,
      ),
      sheet("Söder", [
        ["Påhittade Lagret", ""],
        ["Påhittade Kiosken", ""],
      ]),
    ],
    "recipient",
  );
  expect(texts).toEqual(["Påhittade Boden", "Påhittade Lagret", "Påhittade Kiosken"]);
  expect(ofGrants).toEqual(["Påhittade Boden", "Påhittade Lagret", "Påhittade Boden", "Påhittade Lagret", "Påhittade Kiosken"]);
});

test("without the column there is one text, and it is empty", () => {
  const { texts, ofGrants } = textsOf([sheet("Norr", [["Påhittade Boden", ""]])], "store");
  expect({ texts, ofGrants }).toEqual({ texts: [""], ofGrants: [""] });
});

test("what the reading tells apart is what the grants say", () => {
  const text = fc.oneof(fc.constantFrom("A", "a", " A", "B ", "", 12, 12.5, true), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), (tables) => {
      const sheets = tables.map((rows, index) => sheet(`Blad ${String(index + 1)}`, rows));
      for (const field of ["recipient", "orgNumber"] as const) {
        const { ofGrants, dataset } = textsOf(sheets, field);
        expect(ofGrants).toEqual(dataset.grants.map((grant) => grant[field]));
      }
    }),
    { numRuns: 200 },
  );
});
