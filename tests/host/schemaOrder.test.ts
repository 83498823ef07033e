import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bookWithCharts } from "./chartScene";
import { readBook, writeBook } from "./files";
import { open } from "./scene";
import { complaintsOf } from "./schemaOrder";

/** Something of all that the model keeps, put there through Office.js. */
async function writeAll(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Data");
  const cells = sheet.getRange("A1:H9");
  sheet.getRange("A1:C3").formulas = [
    ["a\nb", "x<y", "'=1"],
    [1, "=A2*2", true],
    ["'#N/A", "=1/0", '="å"&"\u000b"'],
  ];
  const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
  table.name = "Uf_Allt";
  sheet.getRange("E1:F2").merge();
  sheet.getRange("E1").hyperlink = { documentReference: "Översikt!A1", textToDisplay: 'till <x> & "y"', screenTip: 'tips "q"\u0007' };
  sheet.getRange("H1:H5").dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej "x",<y>' } };
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows("$1:$2");
  sheet.freezePanes.freezeRows(2);
  sheet.showGridlines = false;
  sheet.tabColor = "#107C41";
  sheet.customProperties.add("Uf.Sheet", '{"role":"overview"}\n{}');
  for (const column of ["G", "B"]) sheet.getRange(`${column}:${column}`).format.columnWidth = 100;
  sheet.getRange("D:D").columnHidden = true;
  sheet.getRange("2:3").format.rowHeight = 40;
  cells.numberFormat = '#,##0 "kr";[Red]-0' as unknown as string[][];
  cells.format.font.size = 14;
  cells.format.font.color = "#113355";
  cells.format.font.underline = "Single";
  cells.format.font.bold = true;
  sheet.getRange("B2").format.font.name = "Arial";
  cells.format.borders.getItem("EdgeTop").style = "Continuous";
  cells.format.wrapText = true;
  cells.format.fill.color = "#E8F2EC";
  const { custom } = sheet.getRange("A2:C3").conditionalFormats.add("Custom");
  custom.rule.formula = '=$A2<>"<&"';
  custom.format.font.color = "#7A4A1B";
  custom.format.font.strikethrough = true;
  custom.format.font.bold = true;
  custom.format.fill.color = "#FFF4CE";
  await context.sync();
}

async function writtenAll(): Promise<Uint8Array> {
  const excel = await open(bookWithCharts());
  await excel.Excel.run(writeAll);
  return writeBook(excel.book);
}

/** The file with one part changed. */
function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${path}.`);
  return zipSync({ ...files, [path]: strToU8(after) });
}

describe("a written file", () => {
  test("has all in the order of the schema, and parts that fit together", async () => {
    expect(complaintsOf(await writtenAll())).toEqual([]);
  });

  test("has so still when it is changed once more", async () => {
    const excel = await open(await readBook(await writtenAll(), "allt.xlsx"));
    await excel.Excel.run(async (context) => {
      await writeAllAgain(context);
    });
    expect(complaintsOf(await writeBook(excel.book))).toEqual([]);
  });

  async function writeAllAgain(context: Excel.RequestContext): Promise<void> {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem("Data");
    tables.getItem("Uf_Allt").resize("A1:C5");
    sheet.getRange("A1:H9").format.font.italic = true;
    sheet.getRange("A1:H9").format.font.bold = false;
    worksheets.getItem("Översikt").charts.getItem("Uf_Status").delete();
    worksheets.getItem("Översikt").charts.getItem("Uf_Trend").title.text = "Ny & <rubrik>";
    worksheets.add("Nytt blad").charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    await context.sync();
  }

  test("has new fonts in order also beside those of a program that writes them otherwise, as ExcelJS does", async () => {
    const given = withPart(await writtenAll(), "xl/styles.xml", (xml) =>
      xml.replaceAll(/(<sz [^>]*>)(<color [^>]*>)?(<name [^>]*>)/g, "$2$3$1"),
    );
    const excel = await open(await readBook(given, "allt.xlsx"));
    await excel.Excel.run(async (context) => {
      const { font } = context.workbook.worksheets.getItem("Data").getRange("A1:C3").format;
      font.italic = true;
      font.color = "#7A4A1B";
      await context.sync();
    });
    const known = complaintsOf(given);
    expect(known).not.toEqual([]);
    expect(complaintsOf(await writeBook(excel.book)).filter((complaint) => !known.includes(complaint))).toEqual([]);
  });

  // What the check itself must see.
  test.each<[string, string, (xml: string) => string, string]>([
    ["a font's size after its name", "xl/styles.xml", (xml) => xml.replace(/(<sz [^>]*>)(<name [^>]*>)/, "$2$1"), "font"],
    [
      "links before rules",
      "xl/worksheets/sheet2.xml",
      (xml) => xml.replace(/(<dataValidations.*<\/dataValidations>)(<hyperlinks>.*<\/hyperlinks>)/, "$2$1"),
      "worksheet",
    ],
    [
      "an element that nobody knows",
      "xl/worksheets/sheet2.xml",
      (xml) => xml.replace("<hyperlinks>", "<unknown/><hyperlinks>"),
      "worksheet",
    ],
    [
      "labels after the cells",
      "xl/charts/chart1.xml",
      (xml) => xml.replace(/(<c:dLbls>.*?<\/c:dLbls>)(<c:cat>.*?<\/c:cat>)/, "$2$1"),
      "ser",
    ],
    ["a wrong count", "xl/worksheets/sheet2.xml", (xml) => xml.replace('<mergeCells count="1"', '<mergeCells count="2"'), "counts 2"],
    ["rows that go back", "xl/worksheets/sheet2.xml", (xml) => xml.replace('<row r="1"', '<row r="9"'), "rows"],
    ["two tables of one number", "xl/drawings/drawing1.xml", (xml) => xml.replace(/(<xdr:cNvPr )id="\d+"/, '$1id="3"'), "two cNvPr"],
    ["a type too many", "[Content_Types].xml", (xml) => xml.replace("chart3.xml", "chart9.xml"), "chart9.xml"],
    ["a relation to nothing", "xl/drawings/_rels/drawing1.xml.rels", (xml) => xml.replace("chart3.xml", "chart9.xml"), "chart9.xml"],
  ])("with %s is seen", async (_, path, change, told) => {
    expect(complaintsOf(withPart(await writtenAll(), path, change)).join("\n")).toContain(told);
  });
});
