import type { ChartAxis, TickMark } from "../book";
import { defineClass, type HostObject, invalidArgument, type JsonValue } from "../protocol";
import { type ChartData, chartMember, fixedMember, type PartClass, type PartData } from "./chart-change";
import { chartFontClass, chartLineFormatClass, textFormatClass } from "./chart-format";
import { mustBeBoolean, mustBeOneOf, mustBeText } from "./cell-styles";

const tickMarks: readonly TickMark[] = ["None", "Cross", "Inside", "Outside"];

const positions = ["Automatic", "Maximum", "Minimum"] as const;
const labelPlaces = ["High", "Low", "NextToAxis", "None"] as const;

const axisTitleFormatClass = textFormatClass("ChartAxisTitleFormat");

/** A text that is given makes the title seen (docs: "Set axis title" sets nothing else). */
const axisTitleClass: PartClass<ChartAxis["title"]> = defineClass<PartData<ChartAxis["title"]>>({
  type: "ChartAxisTitle",
  scalars: {
    text: chartMember(
      ({ part }) => part.text,
      mustBeText,
      ({ part }, text) => {
        part.text = text;
        part.visible = text !== "";
      },
    ),
    visible: chartMember(
      ({ part }) => part.visible,
      mustBeBoolean,
      ({ part }, visible) => (part.visible = visible),
    ),
  },
  navigations: { format: (self) => axisTitleFormatClass(self) },
});

const gridlinesFormatClass: PartClass<ChartAxis["gridlines"]> = defineClass<PartData<ChartAxis["gridlines"]>>({
  type: "ChartGridlinesFormat",
  navigations: { line: (self) => chartLineFormatClass({ ...self, part: self.part.line }) },
});

const gridlinesClass: PartClass<ChartAxis["gridlines"]> = defineClass<PartData<ChartAxis["gridlines"]>>({
  type: "ChartGridlines",
  scalars: {
    visible: chartMember(
      ({ part }) => part.visible,
      mustBeBoolean,
      ({ part }, visible) => (part.visible = visible),
    ),
  },
  navigations: { format: (self) => gridlinesFormatClass(self) },
});

const axisFormatClass: PartClass<ChartAxis> = defineClass<PartData<ChartAxis>>({
  type: "ChartAxisFormat",
  navigations: {
    font: (self) => chartFontClass({ ...self, part: self.part.font }),
    line: (self) => chartLineFormatClass({ ...self, part: self.part.line }),
  },
});

/** A bound of a value axis: a number, or "" for Excel's own (type file: "can be set to an empty string"). A category axis has none here. */
function bound(name: "minimum" | "maximum" | "majorUnit") {
  return chartMember<PartData<ChartAxis>, number | string>(
    ({ part }) => part[name] ?? "",
    (value, { chart, part }) => {
      if (part === chart.categoryAxis) throw invalidArgument(`a category axis has no ${name}`);
      return numberOrAutomatic(value);
    },
    ({ part }, value) => (part[name] = typeof value === "number" ? value : null),
  );
}

function numberOrAutomatic(value: JsonValue): number | string {
  if (value === "" || typeof value === "number") return value;
  throw invalidArgument("a number, or an empty text for Excel's own, is wanted");
}

const axisClass: PartClass<ChartAxis> = defineClass<PartData<ChartAxis>>({
  type: "ChartAxis",
  scalars: {
    majorTickMark: chartMember(
      ({ part }) => part.majorTicks,
      (value) => mustBeOneOf(value, tickMarks),
      ({ part }, mark) => (part.majorTicks = mark),
    ),
    majorUnit: bound("majorUnit"),
    maximum: bound("maximum"),
    minimum: bound("minimum"),
    minorTickMark: chartMember(
      ({ part }) => part.minorTicks,
      (value) => mustBeOneOf(value, tickMarks),
      ({ part }, mark) => (part.minorTicks = mark),
    ),
    linkNumberFormat: chartMember(
      ({ part }) => part.numberFormat === null,
      mustBeBoolean,
      ({ part }, linked) => {
        part.numberFormat = linked ? null : (part.numberFormat ?? "General");
      },
    ),
    numberFormat: chartMember(
      ({ part }) => part.numberFormat ?? "General",
      mustBeText,
      ({ part }, format) => (part.numberFormat = format),
    ),
    position: chartMember(
      ({ part }) => part.position,
      (value) => mustBeOneOf(value, positions),
      ({ part }, position) => (part.position = position),
    ),
    reversePlotOrder: chartMember(
      ({ part }) => part.reversed,
      mustBeBoolean,
      ({ part }, reversed) => (part.reversed = reversed),
    ),
    scaleType: fixedMember("Linear", "scales"),
    tickLabelSpacing: chartMember(
      ({ part }) => part.labelSpacing ?? "",
      numberOrAutomatic,
      ({ part }, value) => (part.labelSpacing = typeof value === "number" ? value : null),
    ),
    tickLabelPosition: chartMember(
      ({ part }) => part.tickLabels,
      (value) => mustBeOneOf(value, labelPlaces),
      ({ part }, place) => (part.tickLabels = place),
    ),
    type: { get: ({ chart, part }) => (part === chart.categoryAxis ? "Category" : "Value") },
    visible: chartMember(
      ({ part }) => part.visible,
      mustBeBoolean,
      ({ part }, visible) => (part.visible = visible),
    ),
  },
  navigations: {
    format: (self) => axisFormatClass(self),
    majorGridlines: (self) => gridlinesClass({ ...self, part: self.part.gridlines }),
    title: (self) => axisTitleClass({ ...self, part: self.part.title }),
  },
});

export const chartAxesClass = defineClass<ChartData>({
  type: "ChartAxes",
  navigations: {
    categoryAxis: (self) => axisClass({ ...self, part: self.chart.categoryAxis }),
    valueAxis: (self) => axisClass({ ...self, part: self.chart.valueAxis }),
  },
  methods: {
    getItem: (self, args): HostObject => {
      if (args.oneOf(1, ["Primary", "Secondary"], "Primary") === "Secondary") throw invalidArgument("the chart has no secondary axes");
      const type = args.oneOf(0, ["Category", "Value"], "Category");
      return axisClass({ ...self, part: type === "Category" ? self.chart.categoryAxis : self.chart.valueAxis });
    },
  },
});
