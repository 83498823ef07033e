import { open, plain, refusalOf, sheetOf, smallBook, fill } from "./scene";

describe("tables", () => {
  test("a table gives its parts as ranges, its columns and its count of rows (docs: Table)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("stod").load("name,id,showHeaders,showTotals,worksheet/name,autoFilter/isDataFiltered");
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((part) => part.load("address"));
      table.columns.load("items/name,items/id,items/index");
      table.rows.load("count");
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals, table.worksheet.name, table.autoFilter.isDataFiltered]).toEqual([
        "Stod",
        true,
        false,
        "Stöd",
        false,
      ]);
      expect(parts.map((part) => part.address)).toEqual(["Stöd!A1:B4", "Stöd!A1:B1", "Stöd!A2:B4"]);
      expect(plain(table.columns.items.map((column) => [column.id, column.index, column.name]))).toEqual([
        [1, 0, "Stödform"],
        [2, 1, "Belopp"],
      ]);
      expect(table.rows.count).toBe(3);
    });
  });

  test("headers become texts that differ, empty ones are named (judgement: as in the interface)", async () => {
    const book = smallBook();
    fill(sheetOf(book, "Blad2"), 0, 0, [["Belopp", "belopp", 2025, ""]]);
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.add("Blad2!A1:D3", true);
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(plain(header.values)).toEqual([["Belopp", "belopp2", "2025", "Kolumn4"]]);
    });
  });

  test("without headers Excel writes some and pushes the data down (docs: TableCollection.add)", async () => {
    const book = smallBook();
    fill(sheetOf(book, "Blad2"), 0, 0, [[1, 2]]);
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.tables.add("Blad2!A1:B1", false).getRange().load("values,address");
      await context.sync();
      expect([range.address, plain(range.values)]).toEqual([
        "Blad2!A1:B2",
        [
          ["Kolumn1", "Kolumn2"],
          [1, 2],
        ],
      ]);
    });
  });

  test("of a header row alone is refused: Excel may push down what stands below (office-js #1197, #5151)", async () => {
    const refusal = await refusalOf(await open(), (context) =>
      context.workbook.worksheets.getItem("Blad2").tables.add("A1:B1", true).load("name"),
    );
    expect(refusal).toMatchObject({ code: "NotImplemented", location: "TableCollection.add" });
  });

  test.each(["B4:C6", "A1:B4", "B1:B2"])(
    "a table at %s, over another table, is MergedRangeConflict (docs: error codes)",
    async (address) => {
      const refusal = await refusalOf(await open(), (context) =>
        context.workbook.worksheets.getItem("Stöd").tables.add(address, true).load("name"),
      );
      expect(refusal).toMatchObject({ code: "MergedRangeConflict", location: "TableCollection.add" });
    },
  );

  test("so is a table over merged cells (docs: error codes)", async () => {
    const refusal = await refusalOf(await open(), (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:B3", true).load("name");
    });
    expect(refusal.code).toBe("MergedRangeConflict");
  });

  test.each(["Stod", "STOD", "två ord", "A1", "R1C1", "1a", "", "x".repeat(256)])(
    "the name %j for a second table is InvalidArgument (office-js #551)",
    async (name) => {
      const refusal = await refusalOf(await open(), (context) => {
        context.workbook.worksheets.getItem("Blad2").tables.add("A1:B3", true).name = name;
      });
      expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
    },
  );

  test("structured references follow a table that is renamed (judgement: as in the interface)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.formulas = [["=SUM(Stod[Belopp])"]];
      context.workbook.tables.getItem("Stod").name = "Alla";
      cell.load("formulas");
      await context.sync();
      expect(plain(cell.formulas)).toEqual([["=SUM(Alla[Belopp])"]]);
    });
  });

  test("resize keeps the header's row and meets the old range (docs: Table.resize)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Stod").resize("A1:C9");
      await context.sync();
    });
    expect(sheetOf(excel.book, "Stöd").tables[0]?.range).toBe("A1:C9");
    for (const address of ["A2:B9", "D1:E9", "A1:B1"]) {
      const refusal = await refusalOf(excel, (context) => {
        context.workbook.tables.getItem("Stod").resize(address);
      });
      expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Table.resize" });
    }
  });

  test("an emptied header gets a name again, since a table has no empty headers (judgement: as in the interface)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const header = context.workbook.tables.getItem("Stod").getHeaderRowRange();
      header.values = [["", null]] as string[][];
      header.load("values");
      await context.sync();
      expect(plain(header.values)).toEqual([["Kolumn1", "Belopp"]]);
    });
  });

  test("clear() of a whole table is refused: what Excel does with the table is not known (judgement)", async () => {
    const refusal = await refusalOf(await open(), (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("A1:B4").clear();
    });
    expect(refusal.code).toBe("NotImplemented");
  });
});
