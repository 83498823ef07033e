import { areaAddress, type BookSeries, type DataLabels, emptySeries, isStacked } from "../book";
import { absoluteFormula } from "../book/chart-source";
import { type Arguments, defineClass, type HostObject, invalidArgument, itemNotFound, type JsonValue, notImplemented } from "../protocol";
import { changeChart, type ChartData, chartMember, fixedMember, mustBeShortText, type PartClass, type PartData } from "./chart-change";
import { chartFillClass, chartLineFormatClass, textFormatClass } from "./chart-format";
import { mustBeBoolean, mustBeNumber, mustBeOneOf, mustBeText } from "./cell-styles";
import { rangeClass } from "./range";
import { shownName } from "./series-name";

const labelFormatClass = textFormatClass("ChartDataLabelFormat");

const positions = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

/** In a stacked chart labels stand inside the parts: Excel's interface offers nothing else. */
function labelPosition(value: JsonValue, { chart }: ChartData): (typeof positions)[number] {
  const position = mustBeOneOf(value, positions);
  if (position === "OutsideEnd" && isStacked(chart.type)) throw invalidArgument("labels of a stacked chart stand inside it");
  return position;
}

/** The same class serves the labels of a series and those of all series of a chart. */
interface LabelsData extends ChartData {
  readonly all: readonly DataLabels[];
}

type LabelFlag = "showValue" | "showSeriesName" | "showCategoryName";

function flag(name: LabelFlag) {
  return chartMember<LabelsData, boolean>(
    ({ all }) => agreed(all, (labels) => labels[name]),
    mustBeBoolean,
    ({ all }, on) => {
      for (const labels of all) labels[name] = on;
    },
  );
}

/** What all have in common, else null. */
function agreed<Value extends JsonValue>(all: readonly DataLabels[], read: (labels: DataLabels) => Value): Value | null {
  const values = new Set(all.map(read));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

const dataLabelsClass = defineClass<LabelsData>({
  type: "ChartDataLabels",
  scalars: {
    linkNumberFormat: chartMember(
      ({ all }) => agreed(all, (labels) => labels.numberFormat === null),
      mustBeBoolean,
      ({ all }, linked) => {
        for (const labels of all) labels.numberFormat = linked ? null : (labels.numberFormat ?? "General");
      },
    ),
    numberFormat: chartMember(
      ({ all }) => agreed(all, (labels) => labels.numberFormat ?? "General"),
      mustBeText,
      ({ all }, format) => {
        for (const labels of all) labels.numberFormat = format;
      },
    ),
    position: chartMember<LabelsData, (typeof positions)[number]>(
      ({ all, chart }) => agreed(all, (labels) => labels.position ?? (isStacked(chart.type) ? "Center" : "OutsideEnd")),
      labelPosition,
      ({ all }, position) => {
        for (const labels of all) labels.position = position;
      },
    ),
    showBubbleSize: fixedMember(false, "bubble sizes"),
    showCategoryName: flag("showCategoryName"),
    showLegendKey: fixedMember(false, "legend keys in labels"),
    showPercentage: fixedMember(false, "percentages"),
    showSeriesName: flag("showSeriesName"),
    showValue: flag("showValue"),
  },
  navigations: {
    format: (self) => {
      const [labels, second] = self.all;
      if (!labels) throw invalidArgument("there are no data labels");
      if (second) throw notImplemented("the format of the labels of all series at once; set that of each series");
      return labelFormatClass({ ...self, part: labels });
    },
  },
});

function newLabels(): DataLabels {
  return { showValue: true, showSeriesName: false, showCategoryName: false, position: null, numberFormat: null, font: {} };
}

/** The labels of all series. Series without labels have nothing to set (judgement). */
export function labelsOfChart(self: ChartData): HostObject {
  return dataLabelsClass({ ...self, all: self.chart.series.flatMap((series) => series.labels ?? []) });
}

const seriesFormatClass: PartClass<BookSeries> = defineClass<PartData<BookSeries>>({
  type: "ChartSeriesFormat",
  navigations: {
    fill: (self) => chartFillClass(self),
    line: (self) => chartLineFormatClass({ ...self, part: self.part.line }),
  },
});

/** The cells of a range, one row or one column, as a formula. */
function cellsOf(args: Arguments): string {
  const range = args.object(0, rangeClass);
  if (!range) throw invalidArgument("a range is wanted");
  const { area } = range;
  if (area.rowCount > 1 && area.columnCount > 1) throw invalidArgument("a series has one row or one column of cells");
  return absoluteFormula(areaAddress(area));
}

function seriesName(value: JsonValue): string {
  const name = mustBeShortText(value);
  if (name.startsWith("=")) throw notImplemented("the name of a series as a formula");
  return name;
}

export const chartSeriesClass: PartClass<BookSeries> = defineClass<PartData<BookSeries>>({
  type: "ChartSeries",
  scalars: {
    chartType: { get: ({ chart }) => chart.type },
    filtered: fixedMember(false, "filtered series"),
    gapWidth: chartMember(
      ({ chart }) => chart.gapWidth,
      (value) => mustBeNumber(value, 0, 500),
      ({ chart }, width) => (chart.gapWidth = width),
    ),
    hasDataLabels: chartMember(
      ({ part }) => part.labels !== null,
      mustBeBoolean,
      ({ part }, has) => {
        part.labels = has ? (part.labels ?? newLabels()) : null;
      },
    ),
    name: chartMember(
      ({ excel, part }) => shownName(excel, part),
      seriesName,
      ({ part }, name) => (part.name = name),
    ),
    overlap: chartMember(
      ({ chart }) => chart.overlap,
      (value) => mustBeNumber(value, -100, 100),
      ({ chart }, overlap) => (chart.overlap = overlap),
    ),
    plotOrder: { get: ({ chart, part }) => chart.series.indexOf(part) },
  },
  navigations: {
    dataLabels: (self) => {
      if (!self.part.labels) throw invalidArgument("the series has no data labels: set hasDataLabels first");
      return dataLabelsClass({ ...self, all: [self.part.labels] });
    },
    format: (self) => seriesFormatClass(self),
  },
  methods: {
    delete: (self) => {
      changeChart(self, () => {
        self.chart.series.splice(self.chart.series.indexOf(self.part), 1);
      });
    },
    getDimensionDataSourceString: ({ part }, args) => {
      const formula = args.oneOf(0, ["Categories", "Values"], "Values") === "Values" ? part.values : part.categories;
      if (formula === null) throw invalidArgument("the series has no such cells");
      return formula.slice(1);
    },
    setValues: (self, args) => {
      const values = cellsOf(args);
      changeChart(self, () => (self.part.values = values));
    },
    setXAxisValues: (self, args) => {
      const categories = cellsOf(args);
      changeChart(self, () => (self.part.categories = categories));
    },
  },
});

export const chartSeriesCollectionClass = defineClass<ChartData>({
  type: "ChartSeriesCollection",
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((part) => chartSeriesClass({ ...self, part })),
  methods: {
    add: (self, args) => {
      const index = args.optionalInteger(1, self.chart.series.length);
      if (index < 0 || index > self.chart.series.length) throw invalidArgument("outside the series");
      const part = emptySeries(args.isGiven(0) ? seriesName(args.text(0)) : `Serie${String(self.chart.series.length + 1)}`);
      changeChart(self, () => {
        self.chart.series.splice(index, 0, part);
      });
      return chartSeriesClass({ ...self, part });
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (self, args) => {
      const part = self.chart.series[args.integer(0)];
      if (!part) throw itemNotFound();
      return chartSeriesClass({ ...self, part });
    },
  },
});
