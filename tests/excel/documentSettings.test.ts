import { readOutline, saveDocumentSettings } from "../../src/excel";
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

async function settings(): Promise<Readonly<Record<string, string>>> {
  return (await readOutline()).documentSettings;
}

describe("The settings kept in the document", () => {
  test("are added to, replaced and taken away", async () => {
    await saveDocumentSettings({ "Uf.Year": "2025", other: "å" });
    await saveDocumentSettings({ "Uf.Year": "2024", third: "3" });
    expect(await settings()).toEqual({ "Uf.Year": "2024", other: "å", third: "3" });
    await saveDocumentSettings({ other: "" });
    expect(await settings()).toEqual({ "Uf.Year": "2024", third: "3" });
  });

  test("are saved in the workbook, under one key", async () => {
    await saveDocumentSettings({ "Uf.Year": "2025" });
    await excel.settle();
    expect([...excel.book.settings.keys()]).toEqual(["Uf.Settings"]);
  });

  test.each(["[]", "null", "7", '"text"', '{"a":1,"b":{}}'])("are none when they are not understood: %s", async (kept) => {
    excel.Office.context.document.settings.set("Uf.Settings", kept);
    expect(await settings()).toEqual({});
  });
});
