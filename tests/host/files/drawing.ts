import type { BookSheet } from "../book/book";
import { anchorOf, placeOf } from "../book/chart-places";
import type { BookChart, ChartAnchor, ChartCorner } from "../book/charts";
import { emuPerPoint } from "./chartText";
import { partTree, relationsOf, type Parts } from "./package";
import { readChart } from "./readChart";
import { attributeOf, childOf, element, localName, relationIdOf, textOf, type XmlElement } from "./xml";

/** The drawing of a sheet: where its charts, pictures and shapes stand. */
export interface Drawing {
  readonly path: string;
  readonly tree: XmlElement;
}

/** A chart's place in a drawing, and the part that draws it. */
export interface ChartFrameElement {
  readonly anchor: XmlElement;
  readonly part: string;
}

export const emptyDrawing = (): XmlElement =>
  element("xdr:wsDr", {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  });

/** The drawing that a sheet's part leads to; null for none. */
export function drawingOf(parts: Parts, sheetPath: string, tree: XmlElement): Drawing | null {
  const item = childOf(tree, "drawing");
  const relation = item && relationsOf(parts, sheetPath).find(({ id }) => id === relationIdOf(item));
  const drawing = relation && partTree(parts, relation.target);
  return relation && drawing ? { path: relation.target, tree: drawing } : null;
}

/** The charts of a drawing in its order. Groups and newer kinds of charts, which stand in other elements, are left out: they stay as they are. */
export function chartFrames(parts: Parts, { path, tree }: Drawing): ChartFrameElement[] {
  const relations = relationsOf(parts, path);
  return tree.children.flatMap((anchor) => {
    if (typeof anchor === "string") return [];
    const data = childOf(childOf(childOf(anchor, "graphicFrame"), "graphic"), "graphicData");
    const chart = childOf(data, "chart");
    const part = chart && relations.find(({ id, kind }) => id === relationIdOf(chart) && kind === "chart")?.target;
    return part === undefined ? [] : [{ anchor, part }];
  });
}

/** The charts of a sheet. Its rows and columns must have been read: a chart's size may be given in points. */
export function readCharts(parts: Parts, sheetPath: string, tree: XmlElement, sheet: BookSheet): BookChart[] {
  const drawing = drawingOf(parts, sheetPath, tree);
  if (!drawing) return [];
  return chartFrames(parts, drawing).flatMap(({ anchor, part }, index) => {
    const chartTree = partTree(parts, part);
    if (!chartTree) return [];
    const properties = childOf(childOf(childOf(anchor, "graphicFrame"), "nvGraphicFramePr"), "cNvPr");
    const id = `{${String(index + 1).padStart(8, "0")}-0002-0000-0000-000000000000}`;
    const chart = readChart(chartTree, id, attributeOf(properties, "name") ?? "", part);
    chart.anchor = readAnchor(anchor, sheet);
    return [chart];
  });
}

function readCorner(item: XmlElement | undefined): ChartCorner {
  const number = (name: string): number => Number(textOf(childOf(item, name)) || "0");
  return { row: number("row"), column: number("col"), down: number("rowOff") / emuPerPoint, right: number("colOff") / emuPerPoint };
}

function readAnchor(anchor: XmlElement, sheet: BookSheet): ChartAnchor {
  const start = readCorner(childOf(anchor, "from"));
  if (localName(anchor.name) === "twoCellAnchor") return { start, end: readCorner(childOf(anchor, "to")) };
  const points = (item: XmlElement | undefined, name: string): number => Number(attributeOf(item, name) ?? "0") / emuPerPoint;
  const size = childOf(anchor, "ext");
  const position = childOf(anchor, "pos");
  const { left, top } = position ? { left: points(position, "x"), top: points(position, "y") } : placeOf(sheet, { start, end: start });
  return anchorOf(sheet, { left, top, width: points(size, "cx"), height: points(size, "cy") });
}

function cornerElement(name: string, corner: ChartCorner): XmlElement {
  const number = (part: string, value: number) => element(`xdr:${part}`, {}, [String(Math.round(value))]);
  return element(name, {}, [
    number("col", corner.column),
    number("colOff", corner.right * emuPerPoint),
    number("row", corner.row),
    number("rowOff", corner.down * emuPerPoint),
  ]);
}

/** A new frame in the drawing. @param relation the id of the relation that leads to the chart's part */
export function frameElement(chart: BookChart, number: number, relation: string): XmlElement {
  const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
  const charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const reference = element("c:chart", { "xmlns:c": charts, "xmlns:r": relationships, "r:id": relation });
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [element("xdr:cNvPr", { id: String(number), name: chart.name }), element("xdr:cNvGraphicFramePr")]),
    element("xdr:xfrm", {}, [element("a:off", { x: "0", y: "0" }), element("a:ext", { cx: "0", cy: "0" })]),
    element("a:graphic", { "xmlns:a": main }, [element("a:graphicData", { uri: charts }, [reference])]),
  ]);
  return element("xdr:twoCellAnchor", {}, [
    cornerElement("xdr:from", chart.anchor.start),
    cornerElement("xdr:to", chart.anchor.end),
    frame,
    element("xdr:clientData"),
  ]);
}

/** Moves a frame of the file to where its cells have gone. */
export function moveFrame(anchor: XmlElement, to: ChartAnchor): void {
  for (const [name, corner] of [
    ["from", to.start],
    ["to", to.end],
  ] as const) {
    const item = childOf(anchor, name);
    for (const [part, value] of [
      ["row", corner.row],
      ["col", corner.column],
    ] as const) {
      const place = childOf(item, part);
      if (place) place.children = [String(value)];
    }
  }
}

/** The numbers of a drawing's shapes: each is there once. */
export function largestShapeNumber(tree: XmlElement): number {
  const own = localName(tree.name) === "cNvPr" ? Number(attributeOf(tree, "id") ?? "0") : 0;
  return Math.max(own, ...tree.children.map((child) => (typeof child === "string" ? 0 : largestShapeNumber(child))));
}
