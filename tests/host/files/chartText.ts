import type { ChartFill, ChartFont, ChartFrame, ChartLine } from "../book/charts";
import { attributeOf, childOf, childrenOf, element, isTrue, textOf, type XmlElement } from "./xml";

/** Looks and texts of a chart in DrawingML, both ways. Sizes of letters are hundredths of a point, widths of lines EMU. */

export const emuPerPoint = 12_700;

/** `<c:name val="…"/>` */
export function val(name: string, value: string | number | boolean): XmlElement {
  return element(name, { val: typeof value === "boolean" ? (value ? "1" : "0") : String(value) });
}

function solid(color: string): XmlElement {
  return element("a:solidFill", {}, [val("a:srgbClr", color.slice(1))]);
}

function fillOf(fill: ChartFill): XmlElement[] {
  return fill === null ? [] : [fill === "none" ? element("a:noFill") : solid(fill)];
}

function lineOf({ color, weight }: ChartLine): XmlElement[] {
  if (color === null && weight === null) return [];
  return [element("a:ln", weight === null ? {} : { w: String(Math.round(weight * emuPerPoint)) }, fillOf(color))];
}

/** The look of a shape; nothing where all of it is left to Excel. */
export function shapeOf(fill: ChartFill, line: ChartLine): XmlElement[] {
  const parts = [...fillOf(fill), ...lineOf(line)];
  return parts.length > 0 ? [element("c:spPr", {}, parts)] : [];
}

function runProperties(name: string, font: ChartFont, more: Readonly<Record<string, string>> = {}): XmlElement {
  const attributes: Record<string, string> = { ...more };
  if (font.size !== undefined) attributes["sz"] = String(Math.round(font.size * 100));
  if (font.bold !== undefined) attributes["b"] = font.bold ? "1" : "0";
  if (font.italic !== undefined) attributes["i"] = font.italic ? "1" : "0";
  if (font.underline !== undefined) attributes["u"] = font.underline ? "sng" : "none";
  return element(name, attributes, [
    ...(font.color === undefined ? [] : [solid(font.color)]),
    ...(font.name === undefined ? [] : [element("a:latin", { typeface: font.name })]),
  ]);
}

/** The font of a text that Excel writes itself (labels, legend, axis); nothing where all of it is left to Excel. */
export function textOfFont(font: ChartFont): XmlElement[] {
  if (Object.keys(font).length === 0) return [];
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [runProperties("a:defRPr", font)]),
    element("a:endParaRPr", { lang: "sv-SE" }),
  ]);
  return [element("c:txPr", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph])];
}

/** A title with its own text; `upright` turns it along an axis that stands. */
export function titleOf(text: string, font: ChartFont, overlay: boolean, upright = false): XmlElement {
  const body = element("a:bodyPr", upright ? { rot: "-5400000", vert: "horz" } : {});
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [runProperties("a:defRPr", font)]),
    element("a:r", {}, [runProperties("a:rPr", font, { lang: "sv-SE" }), element("a:t", {}, [text])]),
  ]);
  return element("c:title", {}, [
    element("c:tx", {}, [element("c:rich", {}, [body, element("a:lstStyle"), paragraph])]),
    val("c:overlay", overlay),
  ]);
}

/** What the title says; null where it is made of a cell or left to Excel. */
export function readTitle(
  title: XmlElement | undefined,
): { readonly text: string; readonly font: ChartFont; readonly overlay: boolean } | null {
  const paragraph = childOf(childOf(childOf(title, "tx"), "rich"), "p");
  if (!paragraph) return null;
  const text = childrenOf(paragraph, "r")
    .map((run) => textOf(childOf(run, "t")))
    .join("");
  return { text, font: readRun(childOf(childOf(paragraph, "pPr"), "defRPr")), overlay: isTrue(valueOf(title, "overlay")) };
}

export function valueOf(item: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(item, name), "val");
}

function readRun(run: XmlElement | undefined): ChartFont {
  const font: ChartFont = {};
  const size = attributeOf(run, "sz");
  if (size !== undefined) font.size = Number(size) / 100;
  const mark = (name: string): boolean | undefined => {
    const value = attributeOf(run, name);
    return value === undefined ? undefined : isTrue(value) || value === "sng";
  };
  const [bold, italic, underline] = [mark("b"), mark("i"), mark("u")];
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline;
  const color = readFill(run);
  if (color !== null && color !== "none") font.color = color;
  const name = attributeOf(childOf(run, "latin"), "typeface");
  if (name !== undefined) font.name = name;
  return font;
}

export function readFont(holder: XmlElement | undefined): ChartFont {
  return readRun(childOf(childOf(childOf(childOf(holder, "txPr"), "p"), "pPr"), "defRPr"));
}

function readFill(holder: XmlElement | undefined): ChartFill {
  if (childOf(holder, "noFill")) return "none";
  const rgb = attributeOf(childOf(childOf(holder, "solidFill"), "srgbClr"), "val");
  return rgb === undefined ? null : `#${rgb.toUpperCase()}`;
}

export function readShape(holder: XmlElement | undefined): ChartFrame {
  const shape = childOf(holder, "spPr");
  const line = childOf(shape, "ln");
  const weight = attributeOf(line, "w");
  return { fill: readFill(shape), border: { color: readFill(line), weight: weight === undefined ? null : Number(weight) / emuPerPoint } };
}
