import fc from "fast-check";
import type { CellValue } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { readDataset, readDatasetInSlices, recognise } from "../../src/sources";
import { cellsOf, outlineOf, plainDataset, type SheetOfTest } from "./book";

const headers = ["Ärendenummer", "Stödform", "Mottagare", "Beslutsdatum", "Beslut", "Beviljat belopp", "Utbetalt"];

function inputOf(rows: readonly (readonly CellValue[])[]) {
  const activities: SheetOfTest = {
    name: "Insatser",
    cells: [
      ["Område", "Insats", "Resultat"],
      ["Medborgare", "Möten", " Tio möten"],
    ],
    tables: { Insatser: "A1:C2" },
  };
  const sheets = [{ name: "Stöd", cells: [headers, ...rows], tables: { Stöd: `A1:G${String(rows.length + 1)}` } }, activities];
  const outline = outlineOf(sheets);
  const { sources } = recognise(outline);
  return {
    sources,
    cells: sources.map((source) => cellsOf(sheets, source)),
    programme: readProgramme(outline),
    dateOffset: 0,
    chosenYear: null,
  };
}

function manyRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [
    index % 9 === 0 ? "RUN/1" : `RUN/${String((index * 7919) % count)}`,
    index % 5 === 0 ? "Servicebidrag " : "Hemsändning",
    `Butik ${String(index % 11)}`,
    index % 700 === 3 ? "" : 45_700 + (index % 90),
    index % 13 === 0 ? "Avslag" : "Bifall",
    index % 701 === 3 ? `${String(index)} kr` : 1000 + (index % 3),
    index % 3,
  ]);
}

describe("reading in slices", () => {
  test("gives what reading at once gives, whatever the cells", async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom("", "#N/A", "Bifall", "Servicebidrag", "1 000 kr", "Summa", 45_720),
    );
    const rows = fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const input = inputOf(rows);
        expect(plainDataset(await readDatasetInSlices(input, () => Promise.resolve()))).toEqual(plainDataset(readDataset(input)));
      }),
    );
  });

  test("gives the same over several slices, with pauses in between", async () => {
    const input = inputOf(manyRows(20_000));
    let pauses = 0;
    const sliced = await readDatasetInSlices(input, () => {
      pauses += 1;
      return Promise.resolve();
    });
    const whole = readDataset(input);
    const { grants, ...rest } = plainDataset(sliced);
    const { grants: expected, ...other } = plainDataset(whole);
    expect(pauses).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(grants.map((grant) => ({ ...grant, source: 0 })))).toBe(
      JSON.stringify(expected.map((grant) => ({ ...grant, source: 0 }))),
    );
    expect(rest).toEqual(other);
    expect([whole.notes.length, whole.repeatedRows.length, whole.sharedCases.size].every((count) => count > 0)).toBe(true);
  });

  test("ends with what the pause throws", async () => {
    const stop = () => Promise.reject(new Error("stopped by the user"));
    await expect(readDatasetInSlices(inputOf(manyRows(9_000)), stop)).rejects.toThrow("stopped by the user");
  });
});
