import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import type { Book, BookChart } from "./book";
import { insertCells } from "./book/insert";
import { renameSheetInFormulas } from "./book/formula-references";
import { bookWithCharts } from "./chartScene";
import { readBook, writeBook } from "./files";
import { childOf, localName, parseXml, type XmlElement } from "./files/xml";
import { fill, open, sheetOf } from "./scene";

const read = (bytes: Uint8Array) => readBook(bytes, "diagram.xlsx");

/** What a file cannot hold: the ids of the running Excel. */
function bare(charts: readonly BookChart[]): unknown[] {
  return charts.map((chart) => ({ ...chart, id: "" }));
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** The file with one part changed. */
function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const content = files[path];
  if (!content) throw new Error(`There is no ${path}.`);
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(content))) });
}

function touch(book: Book): void {
  const sheet = sheetOf(book, "Översikt");
  fill(sheet, 1, 1, [[2_000_000]]);
  sheet.changed = true;
}

describe("charts in files", () => {
  test("come back as they were, and the same book gives the same bytes", async () => {
    const bytes = await writeBook(bookWithCharts());
    const { charts } = sheetOf(await read(bytes), "Översikt");
    expect(bare(charts)).toEqual(bare(sheetOf(bookWithCharts(), "Översikt").charts));
    expect(await writeBook(bookWithCharts())).toEqual(bytes);
  });

  test("hold the values of their cells, also after these have changed", async () => {
    const bytes = await writeBook(bookWithCharts());
    expect(partsOf(bytes).get("xl/charts/chart1.xml")).toContain(
      '<c:f>Översikt!$B$2:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>1476300</c:v></c:pt>',
    );
    const book = await read(bytes);
    touch(book);
    const parts = partsOf(await writeBook(book));
    expect(parts.get("xl/charts/chart1.xml")).toContain("<c:v>2000000</c:v>");
    expect([...parts.keys()].filter((path) => path.startsWith("xl/charts/"))).toHaveLength(3);
  });

  test("are written in place of the old ones, never beside them; without charts nothing of them is left", async () => {
    const book = await read(await writeBook(bookWithCharts()));
    const sheet = sheetOf(book, "Översikt");
    sheet.charts.splice(0, 2);
    sheet.changed = true;
    const one = await writeBook(book);
    expect(bare(sheetOf(await read(one), "Översikt").charts)).toEqual(bare(sheet.charts));
    const emptied = await read(one);
    sheetOf(emptied, "Översikt").charts = [];
    sheetOf(emptied, "Översikt").changed = true;
    const parts = partsOf(await writeBook(emptied));
    expect([...parts.keys()].filter((path) => /drawing|chart/.test(path))).toEqual([]);
    expect([...parts.values()].join("")).not.toMatch(/drawing/);
  });

  test("the user's own keep all that the model does not know; their cells and place are followed", async () => {
    const own = (xml: string) => xml.replace("<c:chart>", '<c:style val="7"/><c:chart>').replace("<c:gapWidth", "<c:serLines/><c:gapWidth");
    const bytes = withPart(await writeBook(bookWithCharts()), "xl/charts/chart2.xml", own);
    const book = await read(bytes);
    const sheet = sheetOf(book, "Översikt");
    expect(sheet.charts.map(({ kept }) => kept?.part ?? null)).toEqual([null, "xl/charts/chart2.xml", null]);
    insertCells(book, { sheet, row: 7, column: 0, rowCount: 2, columnCount: 16_384 }, "down", []);
    sheet.name = "Alla år";
    renameSheetInFormulas(book, "Översikt", "Alla år");
    sheet.changed = true;
    const written = await writeBook(book);
    const before = partsOf(bytes).get("xl/charts/chart2.xml") ?? "";
    const after = partsOf(written).get("xl/charts/chart2.xml") ?? "";
    const formula = /<c:f>Översikt!\$([A-D])\$(\d+)(?::\$[A-D]\$(\d+))?<\/c:f>/g;
    expect(after).toBe(
      before.replace(formula, (_, column: string, first: string, last?: string) => {
        const down = (row: string) => String(Number(row) + (Number(row) > 7 ? 2 : 0));
        return `<c:f>'Alla år'!$${column}$${down(first)}${last === undefined ? "" : `:$${column}$${down(last)}`}</c:f>`;
      }),
    );
    const status = sheetOf(await read(written), "Alla år").charts.find(({ name }) => name === "Uf_Status");
    expect(status?.anchor).toMatchObject({ start: { row: 18, column: 5 }, end: { row: 32, column: 12 } });
  });

  test("a user's chart that the add-in changes through Excel becomes one of the model's", async () => {
    const bytes = withPart(await writeBook(bookWithCharts()), "xl/charts/chart2.xml", (xml) =>
      xml.replace("<c:chart>", '<c:style val="7"/><c:chart>'),
    );
    const book = await read(bytes);
    const chart = sheetOf(book, "Översikt").charts[1];
    if (!chart) throw new Error("no chart");
    Object.assign(chart, { kept: null, title: { ...chart.title, text: "Ny rubrik" } });
    sheetOf(book, "Översikt").changed = true;
    const titles = sheetOf(await read(await writeBook(book)), "Översikt").charts.map(({ title }) => title.text);
    expect(titles.sort()).toEqual(["Beviljade kronor per stödform", "Beviljat & <utbetalt> 2025", "Ny rubrik"]);
  });

  test("pictures and shapes beside them stay", async () => {
    const shape =
      '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Ruta"/></xdr:nvSpPr></xdr:sp></xdr:absoluteAnchor>';
    const bytes = withPart(await writeBook(bookWithCharts()), "xl/drawings/drawing1.xml", (xml) =>
      xml.replace("</xdr:wsDr>", `${shape}</xdr:wsDr>`),
    );
    const book = await read(bytes);
    sheetOf(book, "Översikt").charts = [];
    sheetOf(book, "Översikt").changed = true;
    const drawing = partsOf(await writeBook(book)).get("xl/drawings/drawing1.xml");
    expect(drawing).toContain(shape);
    expect(drawing).not.toContain("graphicFrame");
  });

  test("an untouched book gives the file that it was read from", async () => {
    const bytes = await writeBook(bookWithCharts());
    expect(await writeBook(await read(bytes))).toBe(bytes);
  });

  test("another library still reads the workbook", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeBook(bookWithCharts())).slice().buffer);
    expect(workbook.getWorksheet("Översikt")?.getCell("B2").value).toBe(1_476_300);
  });
});

/** The order of the schema (ECMA-376 part 1, 21.2 and 20.5), as far as the writer goes. */
const schema: Readonly<Record<string, string>> = {
  chartSpace: "date1904 lang roundedCorners style chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout barChart catAx valAx spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  ser: "idx order tx spPr invertIfNegative dLbls cat val",
  dLbls: "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  scaling: "logBase orientation max min",
  legend: "legendPos layout overlay spPr txPr",
  numCache: "formatCode ptCount pt",
  twoCellAnchor: "from to graphicFrame clientData",
  from: "col colOff row rowOff",
};

function outOfOrder(item: XmlElement): string[] {
  const order = schema[localName(item.name)]?.split(" ");
  const children = item.children.filter((child): child is XmlElement => typeof child !== "string");
  const ranks = order ? children.map((child) => order.indexOf(localName(child.name))) : [];
  const isWrong = ranks.some((rank, index) => rank < (index === 0 ? 0 : (ranks[index - 1] ?? 0)));
  return [...(isWrong ? [item.name] : []), ...children.flatMap(outOfOrder)];
}

test("elements stand in the order of the schema: Excel repairs a file in which they do not", async () => {
  const parts = partsOf(await writeBook(bookWithCharts()));
  const written = [...parts].filter(([path]) => /charts\/chart\d|drawing\d\.xml$/.test(path));
  expect(written.map(([path]) => path).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/drawings/drawing1.xml",
  ]);
  expect(written.flatMap(([, xml]) => outOfOrder(parseXml(xml)))).toEqual([]);
  const sheet = parseXml(parts.get("xl/worksheets/sheet1.xml") ?? "");
  const names = sheet.children.flatMap((child) => (typeof child === "string" ? [] : child.name));
  expect(names.slice(names.indexOf("sheetData"))).toEqual(["sheetData", "conditionalFormatting", "conditionalFormatting", "drawing"]);
  expect(childOf(parseXml(parts.get("xl/styles.xml") ?? ""), "dxfs")?.attributes.get("count")).toBe("2");
});

describe("conditional formats in files", () => {
  test("come back as they were", async () => {
    const before = sheetOf(bookWithCharts(), "Översikt").conditionals;
    const after = sheetOf(await read(await writeBook(bookWithCharts())), "Översikt").conditionals;
    const without = (rules: typeof before) => rules.map((rule) => ({ ...rule, id: "" }));
    expect(without(after)).toEqual(without(before));
  });

  test("rules that the model does not know are kept, with their cells, when others change", async () => {
    const bar =
      '<conditionalFormatting sqref="B2:B5 C2"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';
    const bytes = withPart(await writeBook(bookWithCharts()), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", `</sheetData>${bar}`),
    );
    const book = await read(bytes);
    const sheet = sheetOf(book, "Översikt");
    expect(sheet.conditionals.map(({ type }) => type)).toEqual(["DataBar", "Custom", "Custom"]);
    sheet.conditionals = sheet.conditionals.filter(({ type }) => type === "DataBar");
    sheet.changed = true;
    const xml = partsOf(await writeBook(book)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml.match(/<conditionalFormatting.*<\/conditionalFormatting>/)?.[0]).toBe(bar);
  });
});

describe("a renamed sheet in files", () => {
  test("is followed by names, by formulas on other sheets, and by nothing else", async () => {
    const made = bookWithCharts();
    sheetOf(made, "Översikt").printTitleRows = 1;
    const cell = { value: 1, isError: false, quotePrefix: false, numberFormat: "General", style: null };
    sheetOf(made, "Data").cells.set(0, { ...cell, formula: "=Översikt!B2" });
    const book = await read(await writeBook(made));
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Översikt").name = "Alla år";
      await context.sync();
    });
    const parts = partsOf(await writeBook(book));
    expect(parts.get("xl/workbook.xml")).toContain(">'Alla år'!$1:$1</definedName>");
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<f>'Alla år'!B2</f>");
    expect([...parts.values()].filter((xml) => xml.includes("Översikt"))).toEqual([]);
  });
});
