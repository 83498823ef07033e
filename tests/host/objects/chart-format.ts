import type { BookChart, ChartFill, ChartFont, ChartFrame, ChartLine } from "../book";
import { defineClass, invalidArgument, invalidOperation, type JsonValue } from "../protocol";
import { changeChart, type ChartData, chartMember, fixedMember, type PartClass, type PartData } from "./chart-change";
import { mustBeBoolean, mustBeColor, mustBeNumber, mustBeOneOf, mustBeText } from "./cell-styles";

/** Excel's own grey of texts in charts. */
const textColor = "#595959";

const set = <Name extends keyof ChartFont>(name: Name) => {
  return ({ part }: PartData<ChartFont>, value: Required<ChartFont>[Name]) => {
    part[name] = value;
  };
};

export const chartFontClass: PartClass<ChartFont> = defineClass<PartData<ChartFont>>({
  type: "ChartFont",
  scalars: {
    bold: chartMember(({ part }) => part.bold ?? false, mustBeBoolean, set("bold")),
    color: chartMember(({ part }) => part.color ?? textColor, mustBeColor, set("color")),
    italic: chartMember(({ part }) => part.italic ?? false, mustBeBoolean, set("italic")),
    name: chartMember(({ part }) => part.name ?? "Calibri", mustBeText, set("name")),
    size: chartMember(
      ({ part }) => part.size ?? 9,
      (value) => mustBeNumber(value, 1, 409),
      set("size"),
    ),
    underline: chartMember(
      ({ part }) => (part.underline === true ? "Single" : "None"),
      (value) => mustBeOneOf(value, ["None", "Single"]),
      ({ part }, value) => (part.underline = value === "Single"),
    ),
  },
});

/** What has a fill: it is set as a whole, for a fill is no object in the model. */
interface Filled {
  fill: ChartFill;
}

export const chartFillClass: PartClass<Filled> = defineClass<PartData<Filled>>({
  type: "ChartFill",
  methods: {
    clear: (self) => {
      changeChart(self, () => (self.part.fill = "none"));
    },
    setSolidColor: (self, args) => {
      const color = mustBeColor(args.text(0));
      changeChart(self, () => (self.part.fill = color));
    },
  },
});

function lineClass(type: string): PartClass<ChartLine> {
  return defineClass<PartData<ChartLine>>({
    type,
    scalars: {
      color: chartMember(
        ({ part }) => (part.color === "none" || part.color === null ? "#000000" : part.color),
        mustBeColor,
        ({ part }, color) => (part.color = color),
      ),
      lineStyle: chartMember(
        ({ part }) => (part.color === "none" ? "None" : part.color === null ? "Automatic" : "Continuous"),
        (value) => mustBeOneOf(value, ["None", "Continuous", "Automatic"]),
        ({ part }, style) => {
          part.color = style === "None" ? "none" : style === "Automatic" ? null : solid(part.color);
        },
      ),
      weight: chartMember(
        ({ part }) => part.weight ?? 0.75,
        (value) => mustBeNumber(value, 0, 1584),
        ({ part }, weight) => (part.weight = weight),
      ),
    },
    methods: {
      clear: (self) => {
        changeChart(self, () => (self.part.color = "none"));
      },
    },
  });
}

function solid(color: ChartFill): string {
  return color === null || color === "none" ? "#000000" : color;
}

export const chartLineFormatClass = lineClass("ChartLineFormat");
export const chartBorderClass = lineClass("ChartBorder");

/** The frame of the whole chart: its font is that of all texts that have none of their own. */
export const chartAreaFormatClass = defineClass<ChartData>({
  type: "ChartAreaFormat",
  scalars: { colorScheme: fixedMember("ColorfulPalette1", "colour schemes"), roundedCorners: fixedMember(false, "rounded corners") },
  navigations: {
    border: (self) => chartBorderClass({ ...self, part: self.chart.area.border }),
    fill: (self) => chartFillClass({ ...self, part: self.chart.area }),
    font: (self) => chartFontClass({ ...self, part: self.chart.font }),
  },
});

const plotAreaFormatClass = defineClass<PartData<ChartFrame>>({
  type: "ChartPlotAreaFormat",
  navigations: {
    border: (self) => chartBorderClass({ ...self, part: self.part.border }),
    fill: (self) => chartFillClass(self),
  },
});

export const chartPlotAreaClass = defineClass<ChartData>({
  type: "ChartPlotArea",
  navigations: { format: (self) => plotAreaFormatClass({ ...self, part: self.chart.plotArea }) },
});

interface Titled {
  readonly font: ChartFont;
}

/** The format of a text that has only a font in the model (titles, the legend, data labels). */
export function textFormatClass(type: string): PartClass<Titled> {
  return defineClass<PartData<Titled>>({
    type,
    navigations: { font: (self) => chartFontClass({ ...self, part: self.part.font }) },
  });
}

const titleFormatClass = textFormatClass("ChartTitleFormat");
const legendFormatClass = textFormatClass("ChartLegendFormat");

export const chartTitleClass: PartClass<BookChart["title"]> = defineClass<PartData<BookChart["title"]>>({
  type: "ChartTitle",
  scalars: {
    overlay: chartMember(
      ({ part }) => part.overlay,
      mustBeBoolean,
      ({ part }, overlay) => (part.overlay = overlay),
    ),
    text: chartMember(
      ({ part }) => part.text,
      titleText,
      ({ part }, text) => (part.text = text),
    ),
    visible: chartMember(
      ({ part }) => part.visible,
      mustBeBoolean,
      ({ part }, visible) => (part.visible = visible),
    ),
  },
  navigations: { format: (self) => titleFormatClass(self) },
});

/** A chart without a title has none to set (guess: in VBA there is no ChartTitle then). */
function titleText(value: JsonValue, { part }: PartData<BookChart["title"]>): string {
  if (!part.visible) throw invalidOperation("the chart has no title: set visible first");
  return mustBeText(value);
}

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

function legendPosition(value: JsonValue): (typeof legendPositions)[number] {
  if (value === "Custom" || value === "Invalid") throw invalidArgument("a legend is not put there by its position");
  return mustBeOneOf(value, legendPositions);
}

export const chartLegendClass: PartClass<BookChart["legend"]> = defineClass<PartData<BookChart["legend"]>>({
  type: "ChartLegend",
  scalars: {
    overlay: chartMember(
      ({ part }) => part.overlay,
      mustBeBoolean,
      ({ part }, overlay) => (part.overlay = overlay),
    ),
    position: chartMember(
      ({ part }) => part.position,
      legendPosition,
      ({ part }, position) => (part.position = position),
    ),
    visible: chartMember(
      ({ part }) => part.visible,
      mustBeBoolean,
      ({ part }, visible) => (part.visible = visible),
    ),
  },
  navigations: { format: (self) => legendFormatClass(self) },
});
