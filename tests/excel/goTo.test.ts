import { goTo } from "../../src/excel";
import { createCatalogue } from "../../src/messages/catalogue";
import { faultTexts as english } from "../../src/messages/en/faults";
import { faultTexts as swedish } from "../../src/messages/sv/faults";
import type { RangeRef } from "../../src/model";
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

const outcome: RangeRef = { sheet: "Insatser", row: 5, column: 2, rowCount: 2, columnCount: 3 };

async function expectReason(range: RangeRef, reason: string): Promise<void> {
  const selection = await goTo(range);
  expect(selection).toMatchObject({ selected: false, reason });
  if (selection.selected) return;
  for (const catalogue of [createCatalogue("sv", swedish), createCatalogue("en", english)]) {
    expect(catalogue.say(selection.message)).not.toBe(selection.message.id);
  }
}

describe("Going to cells", () => {
  test("shows their sheet and selects them", async () => {
    expect(await goTo(outcome)).toEqual({ selected: true });
    expect([excel.book.activeSheet, excel.book.selection]).toEqual(["Insatser", "C6:E7"]);
    expect(excel.counters.syncs).toBe(2);
  });

  test("says so when their sheet is hidden, and leaves it hidden", async () => {
    await expectReason({ ...outcome, sheet: "Dolt" }, "very-hidden-sheet");
    expect(excel.book.sheets[3]?.visibility).toBe("VeryHidden");
    Object.assign(excel.book.sheets[3] ?? {}, { visibility: "Hidden" });
    await expectReason({ ...outcome, sheet: "Dolt" }, "hidden-sheet");
    expect(excel.book.activeSheet).toBe("Stöd");
  });

  test("says so when their sheet is gone", async () => {
    await expectReason({ ...outcome, sheet: "Borta" }, "no-such-sheet");
  });

  test("selects them behind hidden rows or columns and says so", async () => {
    excel.book.sheets[1]?.hiddenRows.add(5).add(6);
    await expectReason(outcome, "hidden-rows");
    expect(excel.book.selection).toBe("C6:E7");
    excel.book.sheets[0]?.hiddenColumns.add(1);
    await expectReason({ sheet: "Stöd", row: 3, column: 1, rowCount: 1, columnCount: 1 }, "hidden-columns");
  });

  test("is done when only some of their rows are hidden", async () => {
    excel.book.sheets[1]?.hiddenRows.add(5);
    expect(await goTo(outcome)).toEqual({ selected: true });
  });

  test.each(["InactiveWorkbook", "GeneralException"])("says that another workbook is in front when Excel gives %s", async (code) => {
    excel.faults.failRequest(2, code);
    await expectReason(outcome, "inactive-workbook");
  });

  test("fails as everything else does when reading fails", async () => {
    excel.faults.failRequest(1, "GeneralException");
    await expect(goTo(outcome)).rejects.toMatchObject({ fault: { code: "unexpected" } });
  });
});
