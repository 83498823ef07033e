import { readFileSync } from "node:fs";
import { plantedPlaces } from "../review/exampleFile";
import { exampleWithFaults, refreshed, type Refreshed } from "./scene";

/* The example workbook with faults through the whole add-in: read by Excel, reviewed, written and compared. */

let all: Refreshed;

beforeAll(async () => {
  all = await refreshed(readFileSync(exampleWithFaults));
});

test("its planted faults are found, each once and at its cell, and nothing else: every difference from Excel is explained by them", () => {
  expect(all.result.figures.some(({ value, excel }) => value !== excel)).toBe(true);
  expect(all.result.findings.map(({ rule, address }) => `${rule} ${String(address)}`).sort()).toEqual(plantedPlaces());
});

test("the own texts of its sheet Tjänsteskrivelse go into the memo, and the sheet is known again as the add-in's", () => {
  expect(all.text).toContain("Nätverket hade 37 medlemmar vid årets slut.");
  expect(all.result.sheets.filter(({ created }) => !created).map(({ name }) => name)).toEqual(["Tjänsteskrivelse"]);
});

test("the personal identity number in it is nowhere in what is written of the review", () => {
  expect(JSON.stringify(all.result)).not.toContain("121212-1212");
  expect(all.text).not.toContain("121212-1212");
});
