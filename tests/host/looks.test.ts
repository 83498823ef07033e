import { open, plain, refusalOf, sheetOf, smallBook } from "./scene";
import { cellKey } from "./book";

describe("formats", () => {
  test("what differs within a range reads as null (docs: excel-add-ins-blank-null-values)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "#e8f2ec";
      const range = sheet.getRange("A1:B1").load("format/font/bold,format/fill/color,format/font/name,format/wrapText");
      await context.sync();
      const { font, fill, wrapText } = range.format;
      expect([font.bold, fill.color, font.name, wrapText]).toEqual([null, "#E8F2EC", "Calibri", false]);
    });
  });

  test("alignment, indent and wrapping are kept, with Excel's words (docs: RangeFormat)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      format.horizontalAlignment = "Right";
      format.verticalAlignment = "Top";
      format.indentLevel = 1;
      format.wrapText = true;
      format.load("horizontalAlignment,verticalAlignment,indentLevel,wrapText");
      await context.sync();
      expect([format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.wrapText]).toEqual([
        "Right",
        "Top",
        1,
        true,
      ]);
    });
    const style = sheetOf(excel.book, "Blad2").cells.get(cellKey(0, 0))?.style;
    expect(style).toEqual({ horizontal: "right", vertical: "top", indent: 1, wrap: true });
  });

  test("the lines of a range: its edges and what lies inside (docs: RangeBorderCollection)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("Blad2").getRange("A1:B2").format;
      const top = borders.getItem("EdgeTop");
      top.style = "Continuous";
      top.weight = "Medium";
      top.color = "#808080";
      borders.getItem("InsideHorizontal").color = "#CCCCCC";
      await context.sync();
    });
    const { cells } = sheetOf(excel.book, "Blad2");
    expect(cells.get(cellKey(0, 0))?.style?.borders).toEqual({
      top: { style: "medium", color: "#808080" },
      bottom: { style: "thin", color: "#CCCCCC" },
    });
    expect(cells.get(cellKey(1, 0))).toBeUndefined();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1:B1").format.borders.getItem("InsideHorizontal").style = "Continuous";
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  test.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ["a colour that is none", (format) => (format.fill.color = "#12")],
    ["an alignment that is none", (format) => (format.horizontalAlignment = "Mitten" as "Left")],
    ["a font that is too large", (format) => (format.font.size = 500)],
    ["a row that is too high", (format) => (format.rowHeight = 410)],
    ["an indent below zero", (format) => (format.indentLevel = -1)],
  ])("%s is InvalidArgument (docs: Excel specifications and limits)", async (_, change) => {
    const refusal = await refusalOf(await open(), (context) => change(context.workbook.worksheets.getItem("Blad2").getRange("A1").format));
    expect(refusal.code).toBe("InvalidArgument");
  });

  test("a new column is 48 points wide and a row 15 high; other widths come back as they were set (judgement)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Blad2").getRange("A1").load("format/columnWidth,format/rowHeight");
      await context.sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.load("columnWidth,rowHeight");
      const both = context.workbook.worksheets.getItem("Blad2").getRange("A1:B1").load("format/columnWidth");
      await context.sync();
      expect([format.columnWidth, format.rowHeight, both.format.columnWidth]).toEqual([120, 30, null]);
    });
    expect(sheetOf(excel.book, "Blad2").columnWidths.get(0)).toBeCloseTo(160 / 7);
  });

  test("wrapped text makes an autofitted row higher (judgement: the height is estimated)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      range.values = [["en lång text som inte får plats på en rad i en vanlig kolumn"]];
      range.format.wrapText = true;
      range.format.rowHeight = 15;
      range.format.autofitRows();
      range.load("format/rowHeight");
      await context.sync();
      expect(range.format.rowHeight).toBeGreaterThan(60);
    });
  });

  test("hidden rows: true, false, or null when only some are (docs: Range.rowHidden)", async () => {
    const book = smallBook();
    sheetOf(book, "Stöd").hiddenRows.add(2);
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd");
      const ranges = ["A3", "A2", "A1:A4"].map((address) => sheet.getRange(address).load("rowHidden"));
      sheet.getRange("C:C").columnHidden = true;
      const column = sheet.getRange("C1").load("columnHidden");
      await context.sync();
      expect(ranges.map((range) => range.rowHidden as boolean | null)).toEqual([true, false, null]);
      expect(column.columnHidden).toBe(true);
    });
  });
});

describe("links, merges and drop-downs", () => {
  test("a link within the workbook shows its text, blue and underlined (docs: RangeHyperlink; judgement: the look)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.hyperlink = { documentReference: "Stöd!A1:B4", textToDisplay: "källa", screenTip: "Gå till källan" };
      cell.load("hyperlink,values,format/font/underline");
      await context.sync();
      expect(plain(cell.hyperlink)).toEqual({ documentReference: "Stöd!A1:B4", textToDisplay: "källa", screenTip: "Gå till källan" });
      expect([plain(cell.values), cell.format.font.underline]).toEqual([[["källa"]], "Single"]);
    });
  });

  test.each([{ documentReference: "Saknas!A1" }, { textToDisplay: "x" }, { documentReference: "Stöd!A0" }])(
    "the link %j is InvalidArgument (judgement)",
    async (link) => {
      const refusal = await refusalOf(await open(), (context) => {
        context.workbook.worksheets.getItem("Blad2").getRange("A1").hyperlink = link;
      });
      expect(refusal.code).toBe("InvalidArgument");
    },
  );

  test("merged areas keep their first cell and are listed (docs: Range.merge, getMergedAreasOrNullObject)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      sheet.getRange("A1:B2").merge(true);
      const merged = sheet
        .getRange("A1:F9")
        .getMergedAreasOrNullObject()
        .load("address,areaCount,areas/items/address,areas/items/rowIndex");
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect([merged.address, merged.areaCount]).toEqual(["Blad2!A1:B1, Blad2!A2:B2", 2]);
      expect(plain(merged.areas.items.map((area) => [area.address, area.rowIndex]))).toEqual([
        ["Blad2!A1:B1", 0],
        ["Blad2!A2:B2", 1],
      ]);
      expect(plain(range.values)).toEqual([
        [1, ""],
        [3, ""],
      ]);
      sheet.getRange("A1:B2").unmerge();
      await context.sync();
    });
    expect(sheetOf(excel.book, "Blad2").merges.size).toBe(0);
  });

  test("a merged area that begins outside the range is not listed with it (office-js #3611)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1:C2").merge();
      const merged = sheet.getRange("B1:D4").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(merged.isNullObject).toBe(true);
    });
  });

  test("more than 512 merged areas cannot be listed (type file: getMergedAreasOrNullObject; the code is a guess)", async () => {
    const book = smallBook();
    for (let row = 1; row <= 513; row += 1) sheetOf(book, "Blad2").merges.add(`A${String(row)}:B${String(row)}`);
    const refusal = await refusalOf(await open(book), (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1:B600").getMergedAreasOrNullObject().load("address");
    });
    expect(refusal.code).toBe("GeneralException");
  });

  test("cells of a table cannot be merged (docs: error codes)", async () => {
    const refusal = await refusalOf(await open(), (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("A2:B2").merge();
    });
    expect(refusal.code).toBe("MergedRangeConflict");
  });

  test("a drop-down of typed choices; anything else is refused loudly (docs: DataValidation.rule)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Blad2").getRange("A1:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      const part = context.workbook.worksheets.getItem("Blad2").getRange("A3").dataValidation.load("type,rule");
      await context.sync();
      expect([part.type, plain(part.rule)]).toEqual(["List", { list: { inCellDropDown: true, source: "Ja,Nej" } }]);
      context.workbook.worksheets.getItem("Blad2").getRange("A3").dataValidation.clear();
      await context.sync();
    });
    expect(sheetOf(excel.book, "Blad2").validations.map((one) => one.range)).toEqual(["A1:A2", "A4:A9"]);
    const refusal = await refusalOf(excel, (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Blad2").getRange("B1");
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    });
    expect(refusal.code).toBe("NotImplemented");
  });

  test("clear takes contents, formats, merges, links and validations; Contents takes only contents (docs: Range.clear)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.font.bold = true;
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("A1").hyperlink = { documentReference: "Stöd!A1", textToDisplay: "x" };
      sheet.getRange("A2:B2").merge();
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect([plain(range.values.flat()), range.format.font.bold]).toEqual([["", "", "", ""], true]);
      range.clear();
      await context.sync();
    });
    const sheet = sheetOf(excel.book, "Blad2");
    expect([sheet.cells.size, sheet.merges.size, sheet.hyperlinks.size, sheet.validations.length]).toEqual([0, 0, 0, 0]);
  });
});

describe("inserted rows", () => {
  test("push down cells, tables, merges, heights and links, and formulas follow (docs: Range.insert; judgement: details)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd");
      const other = context.workbook.worksheets.getItem("Blad2");
      other.getRange("A1:A4").formulas = [["=Stöd!B2"], ["=SUM(Stöd!$B$1:B4)+B2"], ['="Stöd!B2"'], ["=SUM(Stod[Belopp])"]];
      sheet.getRange("D2").values = [["x"]];
      sheet.getRange("D2").format.rowHeight = 40;
      sheet.getRange("D2:E2").merge();
      const before = sheet.getRange("B3").load("address");
      sheet.getRange("1:2").insert("Down");
      before.load("address");
      const formulas = other.getRange("A1:A4").load("formulas");
      await context.sync();
      expect(before.address).toBe("Stöd!B5");
      expect(plain(formulas.formulas.flat())).toEqual(["=Stöd!B4", "=SUM(Stöd!$B$3:B6)+B2", '="Stöd!B2"', "=SUM(Stod[Belopp])"]);
    });
    const sheet = sheetOf(excel.book, "Stöd");
    expect([sheet.tables[0]?.range, [...sheet.merges], sheet.rowHeights.get(3)]).toEqual(["A3:B6", ["D4:E4"], 40]);
    expect(sheet.cells.get(cellKey(2, 0))?.value).toBe("Stödform");
  });

  test("rows inside a table make it longer (judgement: as in the interface)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("3:4").insert("Down");
      await context.sync();
    });
    expect(sheetOf(excel.book, "Stöd").tables[0]?.range).toBe("A1:B6");
  });

  test("shifting a part of a table is InsertDeleteConflict (docs: error codes)", async () => {
    const refusal = await refusalOf(await open(), (context) =>
      context.workbook.worksheets.getItem("Stöd").getRange("A2").insert("Down").load("address"),
    );
    expect(refusal).toMatchObject({ code: "InsertDeleteConflict", location: "Range.insert" });
  });

  test("pushing cells off the sheet is NonBlankCellOffSheet (docs: error codes)", async () => {
    const refusal = await refusalOf(await open(), (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1048576").values = [[1]];
      sheet.getRange("1:1").insert("Down").load("address");
    });
    expect(refusal.code).toBe("NonBlankCellOffSheet");
  });
});
