import type { EChartsCoreOption } from "echarts/core";
import { type BookChart, type BookSeries, type ChartAxis, type ChartFill, type ChartFont, isBar, isStacked } from "../../host/book";
import { displayText } from "../../host/book/display";
import { type ChartFigures, labelsInside, type SeriesFigures } from "./chartFigures";

/** Excel's own colours of series, for those that have none of their own. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const pixelsPerPoint = 4 / 3;
const ink = "#595959";

/** Tells the chart library what the chart in the book looks like. @param width of the chart in pixels */
export function chartOption(chart: BookChart, figures: ChartFigures, width: number): EChartsCoreOption {
  const bar = isBar(chart.type);
  const categories = categoryAxis(chart, figures, width);
  const values = valueAxis(chart, figures);
  return {
    animation: false,
    textStyle: { fontFamily: 'Calibri, Carlito, "Segoe UI", "Open Sans", sans-serif' },
    ...(figures.title === ""
      ? {}
      : {
          title: { text: figures.title, left: "center", top: 8, textStyle: { fontWeight: "normal", ...text(chart, chart.title.font, 14) } },
        }),
    legend: {
      show: chart.legend.visible,
      ...legendPlace(chart, figures),
      itemWidth: 10,
      itemHeight: 10,
      textStyle: text(chart, chart.legend.font, 9),
    },
    grid: gridPlace(chart, figures),
    xAxis: bar ? values : categories,
    yAxis: bar ? categories : values,
    series: chart.series.map((series, index) => seriesOption(chart, series, figures.series[index], index)),
  };
}

/** The font of a text, or of the whole chart where it has none. @param size points, when neither says */
function text(chart: BookChart, own: ChartFont, size: number) {
  const font = { ...chart.font, ...own };
  return {
    color: font.color ?? ink,
    fontSize: (font.size ?? size) * pixelsPerPoint,
    ...(font.bold === undefined ? {} : { fontWeight: font.bold ? ("bold" as const) : ("normal" as const) }),
    ...(font.italic === true ? { fontStyle: "italic" as const } : {}),
  };
}

function color(fill: ChartFill, fallback: string): string {
  return fill === "none" ? "transparent" : (fill ?? fallback);
}

function legendPlace({ legend }: BookChart, { title }: ChartFigures) {
  const below = title === "" ? 8 : 34;
  if (legend.position === "Top") return { top: below };
  if (legend.position === "Bottom") return { bottom: 6 };
  return { orient: "vertical", top: "middle", [legend.position === "Left" ? "left" : "right"]: 8 };
}

function gridPlace({ legend }: BookChart, { title }: ChartFigures) {
  const at = (position: string) => legend.visible && legend.position === position;
  return {
    left: at("Left") ? 110 : 14,
    right: at("Right") || at("Corner") ? 110 : 18,
    top: (title === "" ? 10 : 38) + (at("Top") ? 28 : 0),
    bottom: at("Bottom") ? 34 : 12,
    // The names beside the axes are inside these margins.
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
}

/** An axis stands at the far end when the other one runs backwards, unless it is told to. */
function isFar(other: ChartAxis): boolean {
  return other.reversed !== (other.position === "Maximum");
}

function axisLook(chart: BookChart, axis: ChartAxis) {
  return {
    show: axis.visible,
    inverse: axis.reversed,
    axisLabel: { show: axis.tickLabels !== "None", ...text(chart, axis.font, 9) },
    axisTick: { show: axis.majorTicks !== "None" },
    splitLine: { show: axis.gridlines.visible, lineStyle: { color: color(axis.gridlines.line.color, "#D9D9D9") } },
  };
}

/** All categories are named; under columns the names are broken where they are longer than their group is wide. */
function categoryAxis(chart: BookChart, { categories }: ChartFigures, width: number) {
  const { type, categoryAxis: axis, valueAxis } = chart;
  const bar = isBar(type);
  const sides = bar ? ["left", "right"] : ["bottom", "top"];
  const look = axisLook(chart, axis);
  const room = { width: Math.max(20, (width - 90) / Math.max(1, categories.length) - 4), overflow: "break" };
  return {
    type: "category",
    position: sides[isFar(valueAxis) ? 1 : 0],
    data: [...categories],
    ...look,
    axisLabel: { ...look.axisLabel, interval: 0, ...(bar ? {} : room) },
    axisLine: { show: axis.line.color !== "none", lineStyle: { color: color(axis.line.color, "#8A8A8A") } },
  };
}

function valueAxis(chart: BookChart, { unit }: ChartFigures) {
  const { type, valueAxis: axis, categoryAxis: other } = chart;
  const sides = isBar(type) ? ["bottom", "top"] : ["left", "right"];
  const look = axisLook(chart, axis);
  const outside = chart.series.some((series) => series.labels !== null && !labelsInside(chart, series));
  return {
    type: "value",
    position: sides[isFar(other) ? 1 : 0],
    ...look,
    axisLabel: { ...look.axisLabel, hideOverlap: true, formatter: (value: number) => axisText(value, axis.numberFormat) },
    axisLine: { show: axis.line.color !== null && axis.line.color !== "none", lineStyle: { color: color(axis.line.color, "#8A8A8A") } },
    // Room for the numbers beside the longest bar.
    boundaryGap: [0, outside && axis.maximum === null ? "14%" : 0],
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(unit === ""
      ? {}
      : { name: unit, nameLocation: "middle", nameGap: isBar(type) ? 22 : 15, nameTextStyle: text(chart, axis.title.font, 9) }),
  };
}

function axisText(value: number, format: string | null): string {
  const numberFormat = (format ?? "General").split(";")[0] ?? "General";
  return displayText({ value, isError: false, formula: null, quotePrefix: false, numberFormat, style: null }, false);
}

/** Excel measures the room between groups by the width of a bar, the library by that of a group. */
function groupGap({ type, gapWidth, overlap, series }: BookChart): string {
  const bars = isStacked(type) ? 1 : Math.max(1, series.length - ((series.length - 1) * overlap) / 100);
  return `${String(Math.round((gapWidth / (gapWidth + bars * 100)) * 100))}%`;
}

function seriesOption(chart: BookChart, series: BookSeries, figures: SeriesFigures | undefined, index: number) {
  const bar = isBar(chart.type);
  const texts = figures?.texts ?? [];
  return {
    type: "bar",
    name: figures?.name ?? "",
    data: (figures?.values ?? []).map((value) => value ?? "-"),
    ...(isStacked(chart.type) ? { stack: "all" } : { barGap: `${String(-chart.overlap)}%` }),
    barCategoryGap: groupGap(chart),
    itemStyle: {
      color: color(series.fill, palette[index % palette.length] ?? ink),
      ...(series.line.color === null
        ? {}
        : { borderColor: color(series.line.color, ink), borderWidth: (series.line.weight ?? 0.75) * pixelsPerPoint }),
    },
    label: {
      show: series.labels?.showValue === true,
      position: labelPlace(chart, series, bar),
      ...text(chart, series.labels?.font ?? {}, 9),
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? "",
    },
  };
}

function labelPlace(chart: BookChart, series: BookSeries, bar: boolean): string {
  if (!labelsInside(chart, series)) return bar ? "right" : "top";
  const position = series.labels?.position;
  if (position === "InsideEnd") return bar ? "insideRight" : "insideTop";
  if (position === "InsideBase") return bar ? "insideLeft" : "insideBottom";
  return "inside";
}
