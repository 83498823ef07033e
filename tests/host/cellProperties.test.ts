import { open, plain, refusalOf, sheetOf } from "./scene";

const asked = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, underline: true, size: true, color: true, name: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    borders: { style: true, weight: true, color: true },
  },
} satisfies Excel.CellPropertiesLoadOptions;

describe("properties of cells, rows and columns", () => {
  test("each cell's own are read in one call (docs: Range.getCellProperties)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1").hyperlink = { documentReference: "Stöd!A1", textToDisplay: "Stöd", screenTip: "Till källan" };
      sheet.getRange("B1").format.fill.color = "#e8f6ee";
      sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("B1").format.borders.getItem("EdgeBottom").weight = "Medium";
      sheet.getRange("B1").format.wrapText = true;
      const read = sheet.getRange("A1:B1").getCellProperties(asked);
      await context.sync();
      const [[link, filled] = []] = plain(read.value);
      expect(link?.hyperlink).toEqual({ documentReference: "Stöd!A1", screenTip: "Till källan", textToDisplay: "Stöd" });
      expect(link?.format?.font).toEqual({ bold: false, italic: false, underline: "Single", size: 11, color: "#0563C1", name: "Calibri" });
      expect(filled?.format).toMatchObject({
        fill: { color: "#E8F6EE", pattern: "Solid" },
        wrapText: true,
        indentLevel: 0,
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
        borders: { top: { style: "None" }, bottom: { style: "Continuous", weight: "Medium", color: "#000000" } },
      });
    });
  });

  test("what was read can be set again: the looks are the same (docs: Range.setCellProperties)", async () => {
    const excel = await open();
    const sheet = sheetOf(excel.book, "Blad2");
    const looks = () => [...sheet.cells].map(([key, { style }]) => [key, style]);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("A1:B2");
      range.getCell(0, 0).format.font.italic = true;
      range.getCell(1, 1).format.fill.color = "#FFF4CE";
      range.getCell(1, 1).format.indentLevel = 1;
      const read = range.getCellProperties({ format: { fill: { color: true, pattern: true }, font: { italic: true }, indentLevel: true } });
      await context.sync();
      const before = looks();
      range.clear();
      await context.sync();
      expect(looks()).toEqual([]);
      const set = plain(read.value).map((row) =>
        row.map(({ format }) => ({
          format: { ...format, fill: format?.fill?.pattern === "None" ? {} : { color: format?.fill?.color ?? "" } },
        })),
      );
      range.setCellProperties(set);
      await context.sync();
      expect(looks()).toEqual(before);
    });
  });

  test("rows and columns give what their cells agree on, else null (docs: getRowProperties)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      range.setColumnProperties([{ columnHidden: false }, { format: { columnWidth: 96 } }]);
      range.getCell(0, 0).format.font.bold = true;
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true, font: { bold: true } } });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      expect(plain(rows.value)).toEqual([
        { rowHidden: false, format: { rowHeight: 40, font: { bold: null } } },
        { rowHidden: true, format: { rowHeight: 0, font: { bold: false } } },
      ]);
      expect(plain(columns.value)).toEqual([
        { columnHidden: false, columnIndex: 0, format: { columnWidth: 48 } },
        { columnHidden: false, columnIndex: 1, format: { columnWidth: 96 } },
      ]);
    });
  });

  test("an array of another shape is refused, and so is a protected sheet (docs: error codes)", async () => {
    const excel = await open();
    const write = (context: Excel.RequestContext) => {
      context.workbook.worksheets
        .getItem("Blad2")
        .getRange("A1:B1")
        .setCellProperties([[{ format: { wrapText: true } }, {}]]);
    };
    const wrong = await refusalOf(excel, (context) => {
      context.workbook.worksheets
        .getItem("Blad2")
        .getRange("A1:B1")
        .setCellProperties([[{}]]);
    });
    expect(wrong).toMatchObject({ code: "InvalidArgument", location: "Range.setCellProperties" });
    sheetOf(excel.book, "Blad2").protected = true;
    expect((await refusalOf(excel, write)).code).toBe("AccessDenied");
  });
});
