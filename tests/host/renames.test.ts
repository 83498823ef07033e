import { open, plain, refusalOf } from "./scene";

describe("renaming", () => {
  test("a table's new name goes into the formulas that name it (judgement: as in the interface)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.formulas = [['=SUM(Stod[Belopp])&"Stod[Belopp]"&ROWS(stod[#All])']];
      context.workbook.tables.getItem("Stod").name = "Uf_Stod_2025";
      cell.load("formulas");
      await context.sync();
      expect(plain(cell.formulas)).toEqual([['=SUM(Uf_Stod_2025[Belopp])&"Stod[Belopp]"&ROWS(Uf_Stod_2025[#All])']]);
    });
  });

  test("a link within the workbook keeps the old name of a sheet that is renamed (Excel's known limit; judgement)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const cell = worksheets.getItem("Blad2").getRange("A1");
      cell.hyperlink = { documentReference: "Stöd!B2", textToDisplay: "Till källan" };
      worksheets.getItem("Stöd").name = "Alla stöd";
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink.documentReference).toBe("Stöd!B2");
    });
  });

  test("a taken name is ItemAlreadyExists for a sheet; the case of its own letters can be changed (docs: error codes)", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Blad2").name = "STÖD";
    });
    expect(refusal).toMatchObject({ code: "ItemAlreadyExists", location: "Worksheet.name" });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stöd").name = "STÖD";
      await context.sync();
    });
    expect(excel.book.sheets[0]?.name).toBe("STÖD");
  });

  test.each(["", "1a", "a b", "A1", "R1C1", "a-b", "x".repeat(256)])(
    "%j is no name for a table (Microsoft support: Rename a table)",
    async (name) => {
      const refusal = await refusalOf(await open(), (context) => {
        context.workbook.tables.getItem("Stod").name = name;
      });
      expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
    },
  );
});
