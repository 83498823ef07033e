import { type BookChart, type BookSeries, type ChartAxis, type DataLabels, emptyAxis, emptyChart } from "../book/charts";
import { chartPart, crossCodes, labelCodes, legendCodes, tickCodes, tickLabelCodes } from "./chartPart";
import { readFont, readShape, readTitle, valueOf } from "./chartText";
import { attributeOf, childOf, childrenOf, cloneElement, isTrue, localName, serialiseXml, textOf, type XmlElement } from "./xml";

/** The word that a file's code stands for. */
function wordOf<Word extends string>(codes: Readonly<Record<Word, string>>, code: string | undefined, fallback: Word): Word {
  for (const word of Object.keys(codes) as Word[]) if (codes[word] === code) return word;
  return fallback;
}

/**
 * Reads a chart as far as the model goes. Where the file says more (other kinds of charts, looks that the model lacks) the chart keeps its
 * part, which is then written as it was.
 * @param part path of the part
 */
export function readChart(tree: XmlElement, id: string, name: string, part: string): BookChart {
  const chart = emptyChart(id, name, chartType(tree));
  const body = childOf(tree, "chart");
  const plot = childOf(body, "plotArea");
  const group = plotGroup(tree);
  const title = readTitle(childOf(body, "title"));
  chart.title = {
    visible: childOf(body, "title") !== undefined,
    text: title?.text ?? "",
    overlay: title?.overlay ?? false,
    font: title?.font ?? {},
  };
  const legend = childOf(body, "legend");
  chart.legend = {
    visible: legend !== undefined,
    position: wordOf(legendCodes, valueOf(legend, "legendPos"), legend ? "Right" : "Bottom"),
    overlay: isTrue(valueOf(legend, "overlay")),
    font: readFont(legend),
  };
  const [category, value] = [childOf(plot, "catAx"), childOf(plot, "valAx")];
  chart.categoryAxis = readAxis(category, value);
  chart.valueAxis = readAxis(value, category);
  chart.series = group ? childrenOf(group, "ser").map(readSeries) : [];
  chart.gapWidth = Number(valueOf(group, "gapWidth") ?? "150");
  chart.overlap = Number(valueOf(group, "overlap") ?? "0");
  chart.plotVisibleOnly = isTrue(valueOf(body, "plotVisOnly"));
  chart.area = readShape(tree);
  chart.plotArea = readShape(plot);
  chart.font = readFont(tree);
  if (serialiseXml(withoutCaches(tree)) !== serialiseXml(chartPart(chart, null))) chart.kept = { part, formulas: formulasOf(tree) };
  return chart;
}

function plotGroup(tree: XmlElement): XmlElement | undefined {
  const plot = childOf(childOf(tree, "chart"), "plotArea");
  return plot?.children.find((child): child is XmlElement => typeof child !== "string" && child.name.endsWith("Chart"));
}

/** As Office.js names it, nearly: of kinds that the model does not draw only the family is told. */
function chartType(tree: XmlElement): string {
  const group = plotGroup(tree);
  const kind = localName(group?.name ?? "").replace(/Chart$/, "");
  if (kind !== "bar") return kind === "" ? "Invalid" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const base = valueOf(group, "barDir") === "bar" ? "Bar" : "Column";
  const grouping = valueOf(group, "grouping");
  return `${base}${grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered"}`;
}

/** @param other the axis that crosses it: its element says where */
function readAxis(item: XmlElement | undefined, other: XmlElement | undefined): ChartAxis {
  const axis = emptyAxis(false);
  if (!item) return axis;
  const scaling = childOf(item, "scaling");
  const number = (holder: XmlElement | undefined, name: string): number | null => {
    const value = valueOf(holder, name);
    return value === undefined ? null : Number(value);
  };
  const title = readTitle(childOf(item, "title"));
  const format = childOf(item, "numFmt");
  const gridlines = childOf(item, "majorGridlines");
  return {
    ...axis,
    visible: !isTrue(valueOf(item, "delete")),
    title: { visible: childOf(item, "title") !== undefined, text: title?.text ?? "", font: title?.font ?? {} },
    numberFormat: isTrue(attributeOf(format, "sourceLinked")) ? null : (attributeOf(format, "formatCode") ?? null),
    minimum: number(scaling, "min"),
    maximum: number(scaling, "max"),
    majorUnit: number(item, "majorUnit"),
    position: wordOf(crossCodes, valueOf(other, "crosses"), "Automatic"),
    reversed: valueOf(scaling, "orientation") === "maxMin",
    tickLabels: wordOf(tickLabelCodes, valueOf(item, "tickLblPos"), "NextToAxis"),
    labelSpacing: number(item, "tickLblSkip"),
    majorTicks: wordOf(tickCodes, valueOf(item, "majorTickMark"), "Cross"),
    minorTicks: wordOf(tickCodes, valueOf(item, "minorTickMark"), "Cross"),
    gridlines: { visible: gridlines !== undefined, line: readShape(gridlines).border },
    font: readFont(item),
    line: readShape(item).border,
  };
}

function formulaOf(holder: XmlElement | undefined): string | null {
  const reference = childOf(holder, "numRef") ?? childOf(holder, "strRef");
  return reference ? `=${textOf(childOf(reference, "f"))}` : null;
}

function readSeries(item: XmlElement): BookSeries {
  const name = childOf(item, "tx");
  const shape = readShape(item);
  const labels = childOf(item, "dLbls");
  return {
    name: formulaOf(name) ?? textOf(childOf(name, "v")),
    values: formulaOf(childOf(item, "val")),
    categories: formulaOf(childOf(item, "cat")),
    fill: shape.fill,
    line: shape.border,
    labels: labels ? readLabels(labels) : null,
  };
}

function readLabels(item: XmlElement): DataLabels {
  const format = childOf(item, "numFmt");
  const position = valueOf(item, "dLblPos");
  return {
    showValue: isTrue(valueOf(item, "showVal")),
    showSeriesName: isTrue(valueOf(item, "showSerName")),
    showCategoryName: isTrue(valueOf(item, "showCatName")),
    position: position === undefined ? null : wordOf(labelCodes, position, "Center"),
    numberFormat: isTrue(attributeOf(format, "sourceLinked")) ? null : (attributeOf(format, "formatCode") ?? null),
    font: readFont(item),
  };
}

function withoutCaches(tree: XmlElement): XmlElement {
  const copy = cloneElement(tree);
  const strip = (item: XmlElement): void => {
    item.children = item.children.filter((child) => typeof child === "string" || !/(?:num|str)Cache$/.test(child.name));
    for (const child of item.children) if (typeof child !== "string") strip(child);
  };
  strip(copy);
  return copy;
}

/** All elements that hold a formula, in the order of the part. */
export function formulaElements(tree: XmlElement): XmlElement[] {
  return tree.children.flatMap((child) =>
    typeof child === "string" ? [] : localName(child.name) === "f" ? [child] : formulaElements(child),
  );
}

function formulasOf(tree: XmlElement): string[] {
  return formulaElements(tree).map(textOf);
}
