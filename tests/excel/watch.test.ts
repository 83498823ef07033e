import { applyActions, watch } from "../../src/excel";
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

describe("Watching the workbook", () => {
  test("tells of changes that somebody else makes, on any sheet, until it is stopped", async () => {
    const onChange = jest.fn();
    const stop = await watch(onChange);
    await excel.edit("Stöd!C4", [[160000]]);
    await excel.edit("Insatser!E6", [["20 besök"]]);
    await excel.settle();
    expect(onChange).toHaveBeenCalledTimes(2);
    await stop();
    await excel.edit("Stöd!C4", [[170000]]);
    await excel.settle();
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test("does not tell of what the add-in writes", async () => {
    const onChange = jest.fn();
    await watch(onChange);
    await applyActions([
      { kind: "createSheet", sheet: "Översikt", tabColor: null },
      { kind: "write", range: { sheet: "Översikt", row: 0, column: 0, rowCount: 1, columnCount: 1 }, cells: [["a"]] },
    ]);
    await excel.settle();
    expect(onChange).not.toHaveBeenCalled();
  });

  test("does not tell of sheets that do not matter", async () => {
    const onChange = jest.fn();
    const id = excel.book.sheets[2]?.id;
    await watch(onChange, (sheetId) => sheetId === id);
    await excel.edit("Tomt!A1", [["anteckning"]]);
    await excel.settle();
    expect(onChange).not.toHaveBeenCalled();
  });
});
