import type { Book } from "../book/book";
import { type BookChart, type BookSeries, type ChartAxis, type DataLabels, isBar, isStacked } from "../book/charts";
import { cellsOfFormula } from "../book/chart-source";
import { shapeOf, textOfFont, titleOf, val } from "./chartText";
import { element, type XmlElement } from "./xml";

/**
 * The part of a chart, its elements in the order of the schema (ECMA-376 part 1, 21.2). The values of the cells are written along, as
 * Excel does: programs that do not compute show them.
 * @param book null leaves the values out
 */
export function chartPart(chart: BookChart, book: Book | null): XmlElement {
  const { title, legend } = chart;
  const inside = [
    ...(title.visible ? [titleOf(title.text, title.font, title.overlay)] : []),
    val("c:autoTitleDeleted", !title.visible),
    element("c:plotArea", {}, [
      element("c:layout"),
      bars(chart, book),
      categoryAxis(chart),
      valueAxis(chart),
      ...shapeOf(chart.plotArea.fill, chart.plotArea.border),
    ]),
    ...(legend.visible
      ? [
          element("c:legend", {}, [
            val("c:legendPos", legendCodes[legend.position]),
            val("c:overlay", legend.overlay),
            ...textOfFont(legend.font),
          ]),
        ]
      : []),
    val("c:plotVisOnly", chart.plotVisibleOnly),
    val("c:dispBlanksAs", "gap"),
  ];
  return element(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    [
      val("c:roundedCorners", false),
      element("c:chart", {}, inside),
      ...shapeOf(chart.area.fill, chart.area.border),
      ...textOfFont(chart.font),
    ],
  );
}

export const legendCodes = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
export const labelCodes = { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd" } as const;
export const tickCodes = { None: "none", Cross: "cross", Inside: "in", Outside: "out" } as const;
export const tickLabelCodes = { High: "high", Low: "low", NextToAxis: "nextTo", None: "none" } as const;
export const crossCodes = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;

const categoryId = "100000001";
const valueId = "100000002";

function grouping(type: string): string {
  return type.endsWith("100") ? "percentStacked" : isStacked(type) ? "stacked" : "clustered";
}

function bars(chart: BookChart, book: Book | null): XmlElement {
  return element("c:barChart", {}, [
    val("c:barDir", isBar(chart.type) ? "bar" : "col"),
    val("c:grouping", grouping(chart.type)),
    val("c:varyColors", false),
    ...chart.series.map((series, index) => seriesPart(series, index, chart, book)),
    val("c:gapWidth", chart.gapWidth),
    val("c:overlap", chart.overlap),
    val("c:axId", categoryId),
    val("c:axId", valueId),
  ]);
}

function seriesPart(series: BookSeries, index: number, chart: BookChart, book: Book | null): XmlElement {
  return element("c:ser", {}, [
    val("c:idx", index),
    val("c:order", index),
    element("c:tx", {}, series.name.startsWith("=") ? [texts(series.name, book, false)] : [element("c:v", {}, [series.name])]),
    ...shapeOf(series.fill, series.line),
    val("c:invertIfNegative", false),
    ...(series.labels ? [labelsPart(series.labels)] : []),
    ...(series.categories === null ? [] : [element("c:cat", {}, [texts(series.categories, book, chart.plotVisibleOnly)])]),
    ...(series.values === null ? [] : [element("c:val", {}, [numbers(series.values, book, chart.plotVisibleOnly)])]),
  ]);
}

function labelsPart(labels: DataLabels): XmlElement {
  return element("c:dLbls", {}, [
    numberFormat(labels.numberFormat),
    ...textOfFont(labels.font),
    ...(labels.position === null ? [] : [val("c:dLblPos", labelCodes[labels.position])]),
    val("c:showLegendKey", false),
    val("c:showVal", labels.showValue),
    val("c:showCatName", labels.showCategoryName),
    val("c:showSerName", labels.showSeriesName),
    val("c:showPercent", false),
    val("c:showBubbleSize", false),
  ]);
}

function numberFormat(format: string | null): XmlElement {
  return element("c:numFmt", { formatCode: format ?? "General", sourceLinked: format === null ? "1" : "0" });
}

function texts(formula: string, book: Book | null, visibleOnly: boolean): XmlElement {
  const cells = book ? cellsOfFormula(book, formula, visibleOnly) : null;
  const points = cells?.map(({ value }) => (value === "" ? null : String(value))) ?? null;
  return reference("c:strRef", formula, points && cache("c:strCache", [], points));
}

function numbers(formula: string, book: Book | null, visibleOnly: boolean): XmlElement {
  const cells = book ? cellsOfFormula(book, formula, visibleOnly) : null;
  if (!cells) return reference("c:numRef", formula, null);
  const points = cells.map(({ value }) => (typeof value === "number" ? String(value) : null));
  const code = element("c:formatCode", {}, [cells[0]?.numberFormat ?? "General"]);
  return reference("c:numRef", formula, cache("c:numCache", [code], points));
}

function reference(name: string, formula: string, held: XmlElement | null): XmlElement {
  return element(name, {}, [element("c:f", {}, [formula.slice(1)]), ...(held ? [held] : [])]);
}

function cache(name: string, before: readonly XmlElement[], points: readonly (string | null)[]): XmlElement {
  const written = points.flatMap((point, index) =>
    point === null ? [] : [element("c:pt", { idx: String(index) }, [element("c:v", {}, [point])])],
  );
  return element(name, {}, [...before, val("c:ptCount", points.length), ...written]);
}

/** What both axes begin with, up to the look of their numbers. */
function axisStart(axis: ChartAxis, id: string, place: string, upright: boolean): XmlElement[] {
  const { title, gridlines } = axis;
  return [
    val("c:axId", id),
    element("c:scaling", {}, [
      val("c:orientation", axis.reversed ? "maxMin" : "minMax"),
      ...(axis.maximum === null ? [] : [val("c:max", axis.maximum)]),
      ...(axis.minimum === null ? [] : [val("c:min", axis.minimum)]),
    ]),
    val("c:delete", !axis.visible),
    val("c:axPos", place),
    ...(gridlines.visible ? [element("c:majorGridlines", {}, shapeOf(null, gridlines.line))] : []),
    ...(title.visible ? [titleOf(title.text, title.font, false, upright)] : []),
    numberFormat(axis.numberFormat),
    val("c:majorTickMark", tickCodes[axis.majorTicks]),
    val("c:minorTickMark", tickCodes[axis.minorTicks]),
    val("c:tickLblPos", tickLabelCodes[axis.tickLabels]),
    ...shapeOf(null, axis.line),
    ...textOfFont(axis.font),
  ];
}

/** Where the other axis crosses this one is written with the other: `position` of the value axis says it of the category axis. */
function categoryAxis({ type, categoryAxis: axis, valueAxis: other }: BookChart): XmlElement {
  const bar = isBar(type);
  const far = other.reversed !== (other.position === "Maximum");
  return element("c:catAx", {}, [
    ...axisStart(axis, categoryId, bar ? (far ? "r" : "l") : far ? "t" : "b", bar),
    val("c:crossAx", valueId),
    val("c:crosses", crossCodes[other.position]),
    val("c:auto", true),
    val("c:lblAlgn", "ctr"),
    val("c:lblOffset", 100),
    ...(axis.labelSpacing === null ? [] : [val("c:tickLblSkip", axis.labelSpacing)]),
    val("c:noMultiLvlLbl", false),
  ]);
}

function valueAxis({ type, valueAxis: axis, categoryAxis: other }: BookChart): XmlElement {
  const bar = isBar(type);
  const far = other.reversed !== (other.position === "Maximum");
  return element("c:valAx", {}, [
    ...axisStart(axis, valueId, bar ? (far ? "t" : "b") : far ? "r" : "l", !bar),
    val("c:crossAx", categoryId),
    val("c:crosses", crossCodes[other.position]),
    val("c:crossBetween", "between"),
    ...(axis.majorUnit === null ? [] : [val("c:majorUnit", axis.majorUnit)]),
  ]);
}
