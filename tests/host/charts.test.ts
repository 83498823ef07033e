import type { BookChart } from "./book";
import { fill, open, plain, refusalOf, sheetOf, smallBook } from "./scene";

/** The small book with a summary on Blad2 (invented): forms down, years across. */
function bookWithFigures() {
  const book = smallBook();
  fill(sheetOf(book, "Blad2"), 0, 0, [
    ["Stödform", "2025", "2024"],
    ["Hemsändning", 1_476_300, 1_312_400],
    ["Servicebidrag", 619_992, 742_500],
  ]);
  return book;
}

function chartOf(excel: { book: ReturnType<typeof smallBook> }): BookChart {
  const chart = sheetOf(excel.book, "Blad2").charts[0];
  if (!chart) throw new Error("There is no chart.");
  return chart;
}

function addChart(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem("Blad2");
  return sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
}

async function openWithChart() {
  const excel = await open(bookWithFigures());
  await excel.Excel.run(async (context) => {
    addChart(context).name = "Uf_Former";
    await context.sync();
  });
  return excel;
}

describe("charts", () => {
  test("a new chart takes series and categories from the range's headers (docs: ChartCollection.add; judgement: which)", async () => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad2");
      charts.load("count,items/name,items/chartType,items/series/count");
      const chart = charts.getItem("uf_former");
      chart.series.load("items/name");
      const values = chart.series.getItemAt(1).getDimensionDataSourceString("Values");
      const categories = chart.series.getItemAt(0).getDimensionDataSourceString("Categories");
      await context.sync();
      expect([charts.count, charts.items[0]?.name, charts.items[0]?.chartType]).toEqual([1, "Uf_Former", "BarClustered"]);
      expect(plain(chart.series.items.map((series) => series.name))).toEqual(["2025", "2024"]);
      expect([values.value, categories.value]).toEqual(["Blad2!$C$2:$C$3", "Blad2!$A$2:$A$3"]);
    });
  });

  test("of one cell Excel makes a chart of the cells around it (guess: as in the interface)", async () => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.charts.getItem("Uf_Former").delete();
      sheet.charts.add("BarClustered", sheet.getRange("B2"), "Columns").name = "Uf_Former";
      await context.sync();
    });
    expect(chartOf(excel).series.map(({ values }) => values)).toEqual(["=Blad2!$B$2:$B$3", "=Blad2!$C$2:$C$3"]);
  });

  test("all that a summary chart needs can be set, and is kept in the book", async () => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      const chart = sheet.charts.getItem("Uf_Former");
      chart.chartType = "BarStacked";
      chart.title.text = "Beviljade kronor";
      chart.title.format.font.bold = true;
      chart.legend.position = "Top";
      chart.plotVisibleOnly = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.title.text = "kronor";
      chart.axes.valueAxis.numberFormat = "#,##0";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.format.border.color = "#D1D1D1";
      chart.format.fill.setSolidColor("#ffffff");
      const series = chart.series.add("2023");
      series.setValues(sheet.getRange("C2:C3"));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      series.format.fill.setSolidColor("#107c41");
      series.gapWidth = 40;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "#,##0";
      series.dataLabels.position = "Center";
      series.dataLabels.format.font.color = "#FFFFFF";
      chart.series.getItemAt(0).delete();
      await context.sync();
    });
    expect(chartOf(excel)).toMatchObject({
      type: "BarStacked",
      overlap: 100,
      gapWidth: 40,
      title: { text: "Beviljade kronor", visible: true, font: { bold: true } },
      legend: { position: "Top" },
      plotVisibleOnly: false,
      categoryAxis: { reversed: true },
      valueAxis: { numberFormat: "#,##0", minimum: 0, title: { text: "kronor", visible: true }, gridlines: { visible: false } },
      area: { fill: "#FFFFFF", border: { color: "#D1D1D1" } },
    });
    expect(chartOf(excel).series).toMatchObject([
      { name: "=Blad2!$C$1" },
      {
        name: "2023",
        values: "=Blad2!$C$2:$C$3",
        categories: "=Blad2!$A$2:$A$3",
        fill: "#107C41",
        labels: { showValue: true, numberFormat: "#,##0", position: "Center", font: { color: "#FFFFFF" } },
      },
    ]);
  });

  test("it covers the cells that it is put over, and its size is theirs (docs: Chart.setPosition)", async () => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Blad2").charts.getItem("Uf_Former");
      chart.setPosition("E2", "F11");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 96, 150]);
      chart.left = 10;
      chart.load("left,width");
      await context.sync();
      expect([chart.left, chart.width]).toEqual([10, 96]);
    });
  });

  test.each<[string, string, readonly [number, number]]>([
    ["above it move it and its cells", "1:2", [6, 14]],
    ["under it make it longer", "6:7", [4, 14]],
    ["just below it leave it", "13:14", [4, 12]],
  ])("inserted rows %s (docs: placement, move and size with cells)", async (_, rows, [start, end]) => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.charts.getItem("Uf_Former").setPosition("E5", "F12");
      await context.sync();
      sheet.getRange(rows).insert("Down");
      await context.sync();
    });
    const { anchor, series } = chartOf(excel);
    expect([anchor.start.row, anchor.end.row]).toEqual([start, end]);
    expect(series[0]?.values).toBe(rows === "1:2" ? "=Blad2!$B$4:$B$5" : "=Blad2!$B$2:$B$3");
  });

  test("its cells follow a sheet that is renamed (judgement: as in the interface)", async () => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad2").name = "Översikt 2025";
      await context.sync();
    });
    const chart = sheetOf(excel.book, "Översikt 2025").charts[0];
    expect(chart?.series[0]).toMatchObject({
      name: "='Översikt 2025'!$B$1",
      values: "='Översikt 2025'!$B$2:$B$3",
      categories: "='Översikt 2025'!$A$2:$A$3",
    });
  });

  test("a deleted chart is gone; one that is not there is a null object (docs: getItemOrNullObject)", async () => {
    const excel = await openWithChart();
    await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad2");
      const { charts: others } = context.workbook.worksheets.getItem("Stöd");
      const elsewhere = others.getItemOrNullObject("Uf_Former").load("name");
      charts.getItem("Uf_Former").delete();
      const gone = charts.getItemOrNullObject("Uf_Former").load("name");
      const count = charts.getCount();
      await context.sync();
      expect([gone.isNullObject, elsewhere.isNullObject, count.value]).toEqual([true, true, 0]);
    });
  });
});

describe("what Excel refuses of charts", () => {
  test.each<[string, string, (sheet: Excel.Worksheet, chart: Excel.Chart) => unknown]>([
    ["a chart that is not there", "ItemNotFound", (sheet) => sheet.charts.getItem("Nej").load("name")],
    ["a series that is not there", "ItemNotFound", (_, chart) => chart.series.getItemAt(7).load("name")],
    ["another chart's name", "InvalidArgument", (sheet) => (sheet.charts.add("BarClustered", sheet.getRange("A1:C3")).name = "UF_former")],
    ["a name of 256 characters", "InvalidArgument", (_, chart) => (chart.name = "x".repeat(256))],
    [
      "no colour",
      "InvalidArgument",
      (_, chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor("#12345");
      },
    ],
    ["a type that is none", "InvalidArgument", (sheet) => sheet.charts.add("Invalid", sheet.getRange("A1:C3")).load("name")],
    ["a type that the host does not keep", "NotImplemented", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:C3")).load("name")],
    [
      "cells of two columns for a series",
      "InvalidArgument",
      (sheet, chart) => {
        chart.series.getItemAt(0).setValues(sheet.getRange("B2:C3"));
      },
    ],
    ["labels where there are none", "InvalidArgument", (_, chart) => (chart.series.getItemAt(0).dataLabels.showValue = true)],
    [
      "labels outside a stacked bar",
      "InvalidArgument",
      (_, chart) => {
        chart.chartType = "BarStacked";
        chart.series.getItemAt(0).hasDataLabels = true;
        chart.series.getItemAt(0).dataLabels.position = "OutsideEnd";
      },
    ],
    ["a lower bound of categories", "InvalidArgument", (_, chart) => (chart.axes.categoryAxis.minimum = 1)],
    [
      "a place on another sheet",
      "InvalidArgument",
      (_, chart) => {
        chart.setPosition("Stöd!A1");
      },
    ],
  ])("%s is %s (docs: error codes; judgement: which)", async (_, code, act) => {
    const excel = await openWithChart();
    const refusal = await refusalOf(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      return act(sheet, sheet.charts.getItem("Uf_Former"));
    });
    expect(refusal.code).toBe(code);
  });

  test.each<[string, (sheet: Excel.Worksheet, chart: Excel.Chart) => unknown]>([
    ["ChartCollection.add", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:C3")).load("name")],
    [
      "Chart.delete",
      (_, chart) => {
        chart.delete();
      },
    ],
    [
      "Chart.setPosition",
      (_, chart) => {
        chart.setPosition("E1");
      },
    ],
    ["ChartTitle.text", (_, chart) => (chart.title.text = "x")],
    ["ChartSeries.name", (_, chart) => (chart.series.getItemAt(0).name = "x")],
    ["ChartSeriesCollection.add", (_, chart) => chart.series.add("x").load("name")],
    ["ChartFont.size", (_, chart) => (chart.legend.format.font.size = 9)],
  ])("%s on a protected sheet is AccessDenied and changes nothing (docs: WorksheetProtection)", async (location, act) => {
    const excel = await openWithChart();
    sheetOf(excel.book, "Blad2").protected = true;
    const before = JSON.stringify(sheetOf(excel.book, "Blad2").charts);
    const refusal = await refusalOf(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      return act(sheet, sheet.charts.getItem("Uf_Former"));
    });
    expect(refusal).toMatchObject({ code: "AccessDenied", location });
    expect(JSON.stringify(sheetOf(excel.book, "Blad2").charts)).toBe(before);
  });
});
