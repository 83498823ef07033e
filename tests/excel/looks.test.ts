import { applyActions, readOutline } from "../../src/excel";
import type { Action, ColorRule, RangeRef } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { sheetOf } from "../host/scene";
import { exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;
const here = "Översikt";
const create: Action = { kind: "createSheet", sheet: here, tabColor: null };

beforeEach(async () => {
  excel = await openExcel(exampleBook());
});

afterEach(async () => {
  await closeExcel(excel);
});

function cells(row: number, column: number, rowCount = 1, columnCount = 1, sheet = here): RangeRef {
  return { sheet, row, column, rowCount, columnCount };
}

const rule: ColorRule = { range: cells(3, 1, 4), formula: '=LEFT($B4,1)="▲"', fill: "#FFF4CE", color: "#5C2E00", bold: true };

describe("colorWhen", () => {
  test("gives the cells a look of their own when the formula is true", async () => {
    await applyActions([create, { kind: "colorWhen", ...rule }]);
    const { conditionals } = sheetOf(excel.book, here);
    expect(conditionals).toMatchObject([
      { ranges: ["B4:B7"], formula: rule.formula, look: { fill: "#FFF4CE", color: "#5C2E00", bold: true } },
    ]);
  });

  test("leaves the weight of the text alone where it says nothing of it", async () => {
    await applyActions([create, { kind: "colorWhen", ...rule, bold: false }]);
    expect(sheetOf(excel.book, here).conditionals[0]?.look).not.toHaveProperty("bold");
  });

  test("goes with the block that it stands in", async () => {
    await applyActions([create, { kind: "colorWhen", ...rule }]);
    await applyActions([{ kind: "clear", range: cells(0, 0, 20, 5) }]);
    expect(sheetOf(excel.book, here).conditionals).toEqual([]);
  });
});

describe("renameSheet and renameTable", () => {
  test("what follows means the new names", async () => {
    await applyActions([create, { kind: "write", range: cells(0, 0), cells: [["före"]] }]);
    await applyActions([
      { kind: "write", range: cells(1, 0), cells: [["gammalt namn"]] },
      { kind: "renameSheet", sheet: here, to: "Översikt 2024" },
      create,
      { kind: "write", range: cells(0, 0, 1, 1, "Översikt 2024"), cells: [["efter"]] },
      { kind: "write", range: cells(0, 0), cells: [["nytt blad"]] },
    ]);
    const texts = (name: string) => [...sheetOf(excel.book, name).cells.values()].map(({ value }) => value);
    expect(texts("Översikt 2024")).toEqual(["efter", "gammalt namn"]);
    expect(texts(here)).toEqual(["nytt blad"]);
  });

  test("a table gets its new name", async () => {
    await applyActions([{ kind: "renameTable", sheet: "Stöd", name: "Stöd_2025", to: "Uf_Tjansteskrivelse_2024" }]);
    expect(sheetOf(excel.book, "Stöd").tables.map(({ name }) => name)).toEqual(["Uf_Tjansteskrivelse_2024"]);
  });

  test("a name that somebody has taken is a fault, and says that something may be written", async () => {
    await expect(applyActions([{ kind: "renameSheet", sheet: "Stöd", to: "Insatser" }])).rejects.toMatchObject({
      fault: { code: "changed-meanwhile", message: { id: "fault.changed-meanwhile.halfway" } },
    });
  });
});

describe("The ids of created sheets", () => {
  test("come back by name, without a request of their own", async () => {
    const created = await applyActions([create, { kind: "createSheet", sheet: "Medborgare", tabColor: null }]);
    expect(excel.counters.syncs).toBe(1);
    const { sheets } = await readOutline();
    const ids = new Map(sheets.filter(({ position }) => position > 3).map(({ name, id }) => [name, id]));
    expect(new Map(created)).toEqual(ids);
    expect([...created.keys()]).toEqual([here, "Medborgare"]);
  });

  test("are none when no sheet is created", async () => {
    expect((await applyActions([{ kind: "write", range: cells(0, 0, 1, 1, "Tomt"), cells: [["a"]] }])).size).toBe(0);
  });
});
