import { localAddress, type ChartKind, type ChartPlan, type RangeRef } from "../model";
import { applySeries } from "./applySeries";
import { shortText } from "./chartText";
import type { Desk } from "./desk";

const kinds: Readonly<Record<ChartKind, "BarClustered" | "BarStacked" | "ColumnClustered">> = {
  clusteredBar: "BarClustered",
  stackedBar: "BarStacked",
  clusteredColumn: "ColumnClustered",
};

const titleColor = "#242424";
const textColor = "#424242";
const frameColor = "#D1D1D1";
const axisColor = "#9E9E9E";
const titleSize = 12;
const textSize = 10;

/**
 * Queues the drawing of a chart, or brings the one of its name up to date in place.
 * @param present how many series the chart of that name has now; null when there is none
 */
export function applyChart(desk: Desk, sheet: string, plan: ChartPlan, present: number | null): void {
  const chart = present === null ? addChart(desk, sheet, plan) : desk.sheet(sheet).charts.getItem(plan.name);
  drawFrame(chart, plan);
  drawSeries(desk, chart, plan, present ?? seriesOfNewChart);
  drawAxes(chart, plan);
  const { row, column, rowCount, columnCount } = plan.place;
  chart.setPosition(
    localAddress({ sheet, row, column }),
    localAddress({ sheet, row: row + rowCount - 1, column: column + columnCount - 1 }),
  );
}

/** Excel makes one series of a single row or column; it becomes the first of ours. Of more cells it would guess. */
const seriesOfNewChart = 1;

function addChart(desk: Desk, sheet: string, { kind, name, categories, series: [first] }: ChartPlan): Excel.Chart {
  const source = atLeastTwo(first?.values ?? categories);
  const chart = desk.sheet(sheet).charts.add(kinds[kind], desk.range(source), isRow(source) ? "Rows" : "Columns");
  chart.name = name;
  return chart;
}

/** Instead of a single cell Excel may take all that stands around it: then one more, until the series has its own cells. */
function atLeastTwo(range: RangeRef): RangeRef {
  return range.rowCount * range.columnCount === 1 ? { ...range, rowCount: 2 } : range;
}

function isRow({ rowCount, columnCount }: RangeRef): boolean {
  return columnCount > rowCount;
}

/** What stands around the bars. The font of the whole first: setting it sets that of every text in the chart. */
function drawFrame(chart: Excel.Chart, { kind, title, series }: ChartPlan): void {
  chart.chartType = kinds[kind];
  chart.format.font.size = textSize;
  chart.format.font.color = textColor;
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = frameColor;
  // Before its text: a title that somebody has taken away may not be there to be written.
  chart.title.visible = true;
  chart.title.text = shortText(title);
  chart.title.overlay = false;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = titleSize;
  chart.title.format.font.color = titleColor;
  // One series needs no name: the title says what it is.
  chart.legend.visible = series.length > 1;
  if (series.length > 1) {
    chart.legend.position = "Top";
    chart.legend.overlay = false;
  }
}

function drawSeries(desk: Desk, chart: Excel.Chart, plan: ChartPlan, present: number): void {
  const wanted = plan.series.length;
  // From the last: those that are left keep their places.
  for (let index = present - 1; index >= wanted; index -= 1) chart.series.getItemAt(index).delete();
  for (const [index, series] of plan.series.entries()) {
    const target = index < present ? chart.series.getItemAt(index) : chart.series.add(shortText(series.name));
    applySeries(target, desk, plan, series);
  }
}

function drawAxes(chart: Excel.Chart, { kind, unit, format }: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  const lies = kind !== "clusteredColumn";
  for (const axis of [categoryAxis, valueAxis]) axis.visible = true;
  // Excel counts the categories of lying bars from the bottom. Turned round, the values would stand on top but for the crossing at the last.
  categoryAxis.reversePlotOrder = lies;
  categoryAxis.position = lies ? "Maximum" : "Automatic";
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.majorTickMark = "None";
  // Every name: where they stand close, Excel would leave some of them out.
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.line.color = axisColor;
  // Bars that do not begin at zero lie about their lengths. The numbers stand at the bars, not along the axis.
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.majorTickMark = "None";
  valueAxis.tickLabelPosition = "None";
  valueAxis.numberFormat = format;
  valueAxis.format.line.clear();
  valueAxis.title.visible = true;
  valueAxis.title.text = shortText(unit);
}
