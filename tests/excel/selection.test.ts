import { followSelection, type SelectedCells } from "../../src/excel";
import type { EmbeddedExcel } from "../host";
import { exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

afterEach(async () => {
  await closeExcel(excel);
});

/** Longer than the moment that a selection must last. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

async function follow() {
  const heard: (SelectedCells | null)[] = [];
  const stop = await followSelection((selected) => heard.push(selected));
  return { heard, stop };
}

describe("Following the selection", () => {
  test("tells what is selected now, and after each change that lasts", async () => {
    excel = await openExcel(exampleBook());
    excel.select("Insatser!C5:E7");
    const { heard } = await follow();
    expect(heard).toMatchObject([{ range: { sheet: "Insatser", row: 4, column: 2, rowCount: 3, columnCount: 3 }, inTable: false }]);
    expect(heard[0]?.head[0]).toEqual(["Prioriterat område", "Insats", "Resultat"]);
    for (const address of ["Stöd!A1", "Stöd!A2", "Stöd!B3:D6"]) excel.select(address);
    await aMoment();
    expect(heard.slice(1)).toMatchObject([{ range: { sheet: "Stöd", row: 2, column: 1, rowCount: 4, columnCount: 3 }, inTable: true }]);
  });

  test("looks only at what holds something: whole columns end where the cells do, and an empty cell is nothing", async () => {
    excel = await openExcel(exampleBook());
    excel.select("Insatser!A1:H50");
    const { heard } = await follow();
    expect(heard).toMatchObject([{ range: { row: 4, column: 2, rowCount: 3, columnCount: 3 } }]);
    excel.select("Tomt!A1");
    await aMoment();
    expect(heard[1]).toBeNull();
  });

  test("tells of nothing more when it is stopped, nor of a failure", async () => {
    excel = await openExcel(exampleBook());
    const { heard, stop } = await follow();
    excel.faults.failRequest(1, "InvalidSelection");
    excel.select("Insatser!C5:E7");
    await aMoment();
    expect(heard[1]).toBeNull();
    excel.select("Insatser!C5:E6");
    await stop();
    excel.select("Insatser!C5:D6");
    await aMoment();
    expect(heard).toHaveLength(2);
  });

  test("changes nothing", async () => {
    excel = await openExcel(exampleBook());
    await follow();
    expect(excel.journal).toEqual([]);
  });
});
