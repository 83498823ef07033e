import { readCells } from "../../src/excel";
import type { EmbeddedExcel } from "../host";
import { exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openExcel(exampleBook());
});

afterEach(async () => {
  await closeExcel(excel);
});

const one = { rowCount: 1, columnCount: 1 };

describe("Many cells", () => {
  test("are read in one request, in the order asked for", async () => {
    const grids = await readCells([
      { sheet: "Insatser", row: 5, column: 2, ...one },
      { sheet: "Stöd", row: 3, column: 2, rowCount: 2, columnCount: 2 },
      { sheet: "Stöd", row: 900_000, column: 9, ...one },
      { sheet: "Stöd", row: 0, column: 0, ...one },
    ]);
    expect(grids).toEqual([
      [["Medborgare"]],
      [
        [155000, 45720],
        ["154 998 kr", 45731],
      ],
      [[""]],
      [["Beviljade stöd 2025"]],
    ]);
    expect(excel.counters.syncs).toBe(1);
  });

  test("are none without a request", async () => {
    expect(await readCells([])).toEqual([]);
    expect(excel.counters.syncs).toBe(0);
  });

  test("on a sheet that is gone are a change meanwhile", async () => {
    const reading = readCells([{ sheet: "Borta", row: 0, column: 0, ...one }]);
    await expect(reading).rejects.toMatchObject({ fault: { code: "changed-meanwhile" } });
  });
});
