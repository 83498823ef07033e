import { readProgramme, serviceProgramme } from "../../src/programme";
import { planSettings } from "../../src/sheets";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { dumpSheet } from "./dump";

const tables = ["Uf_Parametrar", "Uf_Omraden", "Uf_Stodformer"];

test("the settings are written side by side, and reading them back gives the same programme", () => {
  const book = bookWith([]);
  const plan = planSettings(outlineOf(book), serviceProgramme);
  applyToBook(book, plan.actions);
  expect(plan.sheet).toBe("Inställningar");
  expect(book.sheets[0]?.tables.map((table) => table.name)).toEqual(tables);
  const read = readProgramme(outlineOf(book));
  expect(read.grantForms).toEqual(serviceProgramme.grantForms);
  expect(read.areas).toEqual(serviceProgramme.areas);
  expect([...read.parameters.values()].map(({ name, value }) => [name, value])).toEqual(
    [...serviceProgramme.parameters.values()].map(({ name, value }) => [name, value]),
  );
  expect(dumpSheet(book, "Inställningar")).toContain("B4 Uppgifter i texten");
});

test("once written they are the user's", () => {
  const book = bookWith([]);
  applyToBook(book, planSettings(outlineOf(book), serviceProgramme).actions);
  expect(planSettings(outlineOf(book), serviceProgramme)).toEqual({ actions: [], sheet: "Inställningar" });
});

test("settings tables on a sheet of the user's are left alone, and only what is missing is written", () => {
  const book = bookWith([
    {
      sheet: "Inställningar",
      table: "Uf_Parametrar",
      rows: [
        ["Namn", "Värde"],
        ["Region", "Region Test"],
      ],
    },
  ]);
  const plan = planSettings(outlineOf(book), serviceProgramme);
  applyToBook(book, plan.actions);
  expect(plan.sheet).toBe("Inställningar (uppföljning)");
  expect(book.sheets[1]?.tables.map((table) => table.name)).toEqual(tables.slice(1));
  expect(planSettings(outlineOf(book), serviceProgramme)).toEqual({ actions: [], sheet: "Inställningar" });
});
