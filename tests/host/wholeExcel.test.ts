import { createCalculator } from "./calculation";
import { startIronCalcInNode } from "./calculation/node";
import { open, plain } from "./scene";

beforeAll(startIronCalcInNode);

// Office.js, object model and calculation together.
describe("formulas through Office.js", () => {
  test("structured references are computed, follow an edit, and can be read in the batch that wrote them (docs: calculation mode)", async () => {
    const excel = await open(undefined, { calculator: createCalculator() });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("A1:B1");
      range.formulas = [["=SUM(Stod[Belopp])", '=COUNTIFS(Stod[Stödform],"servicebidrag")']];
      range.load("values");
      await context.sync();
      expect(plain(range.values)).toEqual([[650.5, 2]]);
      await excel.edit("Stöd!B2", [["1 000"]]);
      range.load("values");
      await context.sync();
      expect(plain(range.values)).toEqual([[550.5, 2]]);
    });
  });

  test("formulas keep their values when rows are pushed down and a table grows (judgement: as in the interface)", async () => {
    const excel = await open(undefined, { calculator: createCalculator() });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd");
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.formulas = [["=SUM(Stöd!B2:B4)+SUM(Stod[Belopp])"]];
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A8:B8").values = [["Servicebidrag", 9.5]];
      context.workbook.tables.getItem("Stod").resize(sheet.getRange("A4:B8"));
      cell.load("values,formulas");
      await context.sync();
      expect([plain(cell.formulas), plain(cell.values)]).toEqual([[["=SUM(Stöd!B5:B7)+SUM(Stod[Belopp])"]], [[650.5 + 660]]]);
    });
  });

  test("an error of a formula is read as its text, of the type Error (docs: Range.valueTypes)", async () => {
    const excel = await open(undefined, { calculator: createCalculator() });
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.formulas = [["=1/0"]];
      cell.load("values,valueTypes,text");
      await context.sync();
      expect(plain([cell.values, cell.valueTypes, cell.text])).toEqual([[["#DIV/0!"]], [["Error"]], [["#DIVISION/0!"]]]);
    });
  });
});
