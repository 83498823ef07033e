import type { Source } from "../../src/model";
import { textCriterion } from "../../src/summary/criteria";
import { cellFormula, columnReference } from "../../src/summary/references";

test.each<[string, string | null]>([
  ["Servicebidrag", '"Servicebidrag"'],
  ["Service*bidrag?", '"Service~*bidrag~?"'],
  ["a~b", '"a~~b"'],
  ["=x", '"==x"'],
  [">5", '"=>5"'],
  ["<>", '"=<>"'],
  ['stöd "A"', '"stöd ""A"""'],
  ["bidrag ", '"bidrag "'],
  ["x".repeat(256), null],
])("the criterion of %p is %s", (text, criterion) => {
  expect(textCriterion(text)).toBe(criterion);
});

function source(header: string, table: string | null): Source {
  const range = { sheet: "Stöd 2025", row: 4, column: 0, rowCount: 11, columnCount: 3 };
  const columns = { grantForm: { header, column: 1 } };
  const body = { ...range, row: 5, rowCount: 10 };
  return { role: "grants", table, sheetVisible: true, range, body, columns, headers: [], unmapped: [], choices: [], filtered: false };
}

test.each<[string, string]>([
  ["Stödform", "Stöd[Stödform]"],
  ["Typ av stöd", "Stöd[Typ av stöd]"],
  ["Belopp (kr)", "Stöd[[Belopp (kr)]]"],
  ["a[b]#'@", "Stöd[[a'[b']'#'''@]]"],
  ["Rad\nbrytning", "Stöd[[Rad\nbrytning]]"],
  [" Stödform", "Stöd[[ Stödform]]"],
])("the column %p is referred to as %p", (header, reference) => {
  expect(columnReference(source(header, "Stöd"), "grantForm")).toBe(reference);
});

test("a plain range is referred to by absolute addresses of its body, and a missing column not at all", () => {
  expect(columnReference(source("Stödform", null), "grantForm")).toBe("'Stöd 2025'!$B$6:$B$15");
  expect(columnReference(source("Stödform", "Stöd"), "decision")).toBeNull();
});

test("a cell is referred to absolutely", () => {
  expect(cellFormula({ sheet: "Åtgärder 1", row: 4, column: 27 })).toBe("='Åtgärder 1'!$AB$5");
});
