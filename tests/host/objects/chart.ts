import { anchorOf, type Box, type ChartPlace, isStacked, placeOf } from "../book";
import { seriesOfRange } from "../book/chart-source";
import { type Arguments, defineClass, type HostClass, invalidArgument, type JsonValue, notImplemented } from "../protocol";
import { chartAxesClass } from "./chart-axes";
import { changeChart, type ChartData, chartMember, fixedMember, mustBeShortText } from "./chart-change";
import { chartAreaFormatClass, chartLegendClass, chartPlotAreaClass, chartTitleClass } from "./chart-format";
import { chartSeriesCollectionClass, labelsOfChart } from "./chart-series";
import { mustBeBoolean, mustBeNumber } from "./cell-styles";
import { changed } from "./changes";
import { requireWritableSheet } from "./excel";
import { areaArgument, rangeClass } from "./range";

const kept = ["ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100"];
/** Families of Excel's other charts: names that are none at all are refused otherwise. */
const others =
  /^(3D|Line|Pie|XYScatter|Area|Doughnut|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|BarOfPie|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

/** A type of chart that the model keeps, as Office.js names it. */
export function requireChartType(value: JsonValue): string {
  if (typeof value === "string" && kept.includes(value)) return value;
  if (typeof value === "string" && others.test(value)) throw notImplemented(`charts of the type ${value}`);
  throw invalidArgument("no type of chart");
}

/** A name has something in it and belongs to one chart of the sheet (which error Excel gives is a guess). */
function requireName(value: JsonValue, { sheet, chart }: ChartData): string {
  const name = mustBeShortText(value);
  if (name === "") throw invalidArgument("a chart needs a name");
  if (sheet.charts.some((one) => one !== chart && one.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`there is a chart ${name}`);
  return name;
}

/** Labels that stood outside the bars have no place in a stacked chart. */
function setType({ chart }: ChartData, type: string): void {
  if (isStacked(type) !== isStacked(chart.type)) chart.overlap = isStacked(type) ? 100 : 0;
  chart.type = type;
  if (!isStacked(type)) return;
  for (const { labels } of chart.series) if (labels?.position === "OutsideEnd") labels.position = "Center";
}

function measure(name: keyof ChartPlace, least: number) {
  return chartMember<ChartData, number>(
    ({ sheet, chart }) => placeOf(sheet, chart.anchor)[name],
    (value) => mustBeNumber(value, least, 1_000_000),
    ({ sheet, chart }, value) => {
      chart.anchor = anchorOf(sheet, { ...placeOf(sheet, chart.anchor), [name]: value });
    },
  );
}

/** Covers the cells from the first to the last; without a last the chart keeps its size (type file: setPosition). */
function setPosition(self: ChartData, args: Arguments): void {
  const { sheet, chart } = self;
  const start = cellArgument(self, args, 0);
  const end = args.isGiven(1) ? cellArgument(self, args, 1) : null;
  if (end && (end.row + end.rowCount <= start.row || end.column + end.columnCount <= start.column))
    throw invalidArgument("the last cell lies before the first");
  changeChart(self, () => {
    const corner = { row: start.row, column: start.column, down: 0, right: 0 };
    if (end) {
      chart.anchor = { start: corner, end: { row: end.row + end.rowCount, column: end.column + end.columnCount, down: 0, right: 0 } };
      return;
    }
    const { width, height } = placeOf(sheet, chart.anchor);
    const { left, top } = placeOf(sheet, { start: corner, end: corner });
    chart.anchor = anchorOf(sheet, { left, top, width, height });
  });
}

function cellArgument({ sheet }: ChartData, args: Arguments, index: number): Box {
  const area = areaArgument(args, index, sheet);
  if (area.sheet !== sheet) throw invalidArgument("the cell is on another sheet");
  return area;
}

/** Other cells for the chart: its series are made anew (their looks go, as the model has it). */
function setData(self: ChartData, args: Arguments): void {
  const range = args.object(0, rangeClass);
  if (!range) throw invalidArgument("a range is wanted");
  const series = seriesOfRange(range.area, args.oneOf(1, ["Auto", "Columns", "Rows"], "Auto"));
  changeChart(self, () => (self.chart.series = series));
}

export const chartClass: HostClass<ChartData> = defineClass<ChartData>({
  type: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  showsCalculatedValues: true,
  scalars: {
    chartType: chartMember(({ chart }) => chart.type, requireChartType, setType),
    displayBlanksAs: fixedMember("NotPlotted", "blanks drawn"),
    height: measure("height", 1),
    id: { get: ({ chart }) => chart.id },
    left: measure("left", 0),
    name: chartMember(
      ({ chart }) => chart.name,
      requireName,
      ({ chart }, name) => (chart.name = name),
    ),
    plotVisibleOnly: chartMember(
      ({ chart }) => chart.plotVisibleOnly,
      mustBeBoolean,
      ({ chart }, only) => (chart.plotVisibleOnly = only),
    ),
    top: measure("top", 0),
    width: measure("width", 1),
  },
  navigations: {
    axes: (self) => chartAxesClass(self),
    dataLabels: (self) => labelsOfChart(self),
    format: (self) => chartAreaFormatClass(self),
    legend: (self) => chartLegendClass({ ...self, part: self.chart.legend }),
    plotArea: (self) => chartPlotAreaClass(self),
    series: (self) => chartSeriesCollectionClass(self),
    title: (self) => chartTitleClass({ ...self, part: self.chart.title }),
    worksheet: ({ excel, sheet }) => excel.worksheetObject(sheet),
  },
  methods: {
    delete: ({ excel, sheet, chart }) => {
      requireWritableSheet(excel, sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      changed(excel, "chart", sheet);
    },
    setData: (self, args) => {
      setData(self, args);
    },
    setPosition: (self, args) => {
      setPosition(self, args);
    },
  },
});
