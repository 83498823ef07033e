import type { BookStyle } from "../book/book";
import { builtInNumber } from "./numberFormats";
import { colorOf, plainFormat, readFormats, type CellFormat } from "./readStyles";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  element,
  localName,
  placeChild,
  prefixOf,
  serialiseXml,
  setAttribute,
  type XmlElement,
} from "./xml";

/** The formats of a file, to which new ones are added. Existing ones keep their numbers. */
export interface StyleSheet {
  readonly tree: XmlElement;
  readonly theme: readonly string[];
  /** Formats that were asked for before. */
  readonly known: Map<string, number>;
  /** Something was added. */
  changed: boolean;
}

export function createStyleSheet(tree: XmlElement, theme: readonly string[]): StyleSheet {
  return { tree, theme, known: new Map(), changed: false };
}

const sheetOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const borderOrder = ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const formatOrder = ["alignment", "protection", "extLst"];
const firstOwnFormat = 164;

/** Texts of styles that were met: a style is shared by many cells and never changed in place. */
const styleTexts = new WeakMap<BookStyle, string>();

function styleText(style: BookStyle): string {
  const known = styleTexts.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  styleTexts.set(style, text);
  return text;
}

/** What is wanted of a cell, in one text. */
function formatKey(format: CellFormat): string {
  return `${format.quotePrefix ? "'" : ""}${format.numberFormat}${format.style ? styleText(format.style) : ""}`;
}

export function sameFormat(a: CellFormat, b: CellFormat): boolean {
  if (a.numberFormat !== b.numberFormat || a.quotePrefix !== b.quotePrefix) return false;
  return a.style === b.style || formatKey(a) === formatKey(b);
}

/** "#RRGGBB" as the file has it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** The index of a format that looks as wanted and is otherwise (protection, strike-through) as the format with index `base`. */
export function formatIndex(styles: StyleSheet, base: number, wanted: CellFormat): number {
  const key = `${String(base)} ${formatKey(wanted)}`;
  const index = styles.known.get(key) ?? addFormat(styles, base, wanted);
  styles.known.set(key, index);
  return index;
}

function make(
  styles: StyleSheet,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlElement[] = [],
): XmlElement {
  return element(prefixOf(styles.tree) + name, attributes, children);
}

function group(styles: StyleSheet, name: string): XmlElement {
  const known = childOf(styles.tree, name);
  if (known) return known;
  const made = make(styles, name);
  placeChild(styles.tree, name, made, sheetOrder);
  return made;
}

/** The index of an element in its group, added when there is none like it. */
function indexIn(styles: StyleSheet, name: string, item: XmlElement): number {
  const holder = group(styles, name);
  const text = serialiseXml(item);
  const items = childrenOf(holder, localName(item.name));
  const at = items.findIndex((other) => serialiseXml(other) === text);
  if (at >= 0) return at;
  holder.children.push(item);
  holder.attributes.set("count", String(items.length + 1));
  styles.changed = true;
  return items.length;
}

function numberFormatId(styles: StyleSheet, code: string): number {
  const builtIn = builtInNumber(code);
  if (builtIn !== undefined) return builtIn;
  const formats = childrenOf(group(styles, "numFmts"), "numFmt");
  const same = formats.find((format) => attributeOf(format, "formatCode") === code);
  if (same) return Number(attributeOf(same, "numFmtId"));
  const id = Math.max(firstOwnFormat - 1, ...formats.map((format) => Number(attributeOf(format, "numFmtId")))) + 1;
  indexIn(styles, "numFmts", make(styles, "numFmt", { numFmtId: String(id), formatCode: code }));
  return id;
}

function fontId(styles: StyleSheet, base: number, before: BookStyle, wanted: BookStyle): number {
  const fonts = childrenOf(group(styles, "fonts"), "font");
  const standard = fonts[0] ?? make(styles, "font");
  const given = fonts[base] ?? standard;
  const font = cloneElement(given);
  const put = (name: string, child: XmlElement | null | undefined): void => {
    placeChild(font, name, child ? cloneElement(child) : null, fontOrder);
  };
  const marks = { b: "bold", i: "italic", u: "underline" } as const;
  for (const mark of ["b", "i", "u"] as const) {
    const isWanted = wanted[marks[mark]] === true;
    if ((before[marks[mark]] === true) !== isWanted) put(mark, isWanted ? make(styles, mark) : null);
  }
  if (before.fontSize !== wanted.fontSize) {
    put("sz", wanted.fontSize === undefined ? childOf(standard, "sz") : make(styles, "sz", { val: String(wanted.fontSize) }));
  }
  if (before.color !== wanted.color) {
    put("color", wanted.color === undefined ? childOf(standard, "color") : make(styles, "color", { rgb: argb(wanted.color) }));
  }
  if (before.fontName !== wanted.fontName) {
    put("name", wanted.fontName === undefined ? childOf(standard, "name") : make(styles, "name", { val: wanted.fontName }));
    // A font of the theme's scheme follows the theme, whatever its name.
    put("scheme", wanted.fontName === undefined ? childOf(standard, "scheme") : null);
  }
  return indexIn(styles, "fonts", serialiseXml(font) === serialiseXml(given) ? given : inOrder(font));
}

/** In Excel's order also where the font that it is made of is not: ExcelJS writes the size last. */
function inOrder(font: XmlElement): XmlElement {
  const rank = (child: XmlElement | string): number => (typeof child === "string" ? 0 : fontOrder.indexOf(localName(child.name)));
  font.children.sort((one, other) => rank(one) - rank(other));
  return font;
}

function fillId(styles: StyleSheet, base: number, before: BookStyle, wanted: BookStyle): number {
  if (before.fill === wanted.fill) return base;
  if (wanted.fill === undefined) return 0;
  const colors = [make(styles, "fgColor", { rgb: argb(wanted.fill) }), make(styles, "bgColor", { indexed: "64" })];
  return indexIn(styles, "fills", make(styles, "fill", {}, [make(styles, "patternFill", { patternType: "solid" }, colors)]));
}

function borderId(styles: StyleSheet, base: number, before: BookStyle, wanted: BookStyle): number {
  if (JSON.stringify(before.borders) === JSON.stringify(wanted.borders)) return base;
  const old = childrenOf(group(styles, "borders"), "border")[base];
  const border = old ? cloneElement(old) : make(styles, "border");
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const line = wanted.borders?.[side];
    const drawn = childOf(border, side);
    const color = colorOf(childOf(drawn, "color"), styles.theme) ?? "#000000";
    if (drawn && attributeOf(drawn, "style") === line?.style && color === line?.color) continue;
    const children = line ? [make(styles, "color", { rgb: argb(line.color) })] : [];
    placeChild(border, side, make(styles, side, line ? { style: line.style } : {}, children), borderOrder);
  }
  if (!childOf(border, "diagonal")) placeChild(border, "diagonal", make(styles, "diagonal"), borderOrder);
  return indexIn(styles, "borders", border);
}

function align(styles: StyleSheet, xf: XmlElement, before: BookStyle, wanted: BookStyle): void {
  const names = ["wrap", "horizontal", "vertical", "indent"] as const;
  if (names.every((name) => before[name] === wanted[name])) return;
  const old = childOf(xf, "alignment");
  const alignment = old ? cloneElement(old) : make(styles, "alignment");
  setAttribute(alignment, "horizontal", wanted.horizontal ?? (wanted.indent === undefined ? undefined : "left"));
  setAttribute(alignment, "vertical", wanted.vertical);
  setAttribute(alignment, "wrapText", wanted.wrap === true ? "1" : undefined);
  setAttribute(alignment, "indent", wanted.indent === undefined ? undefined : String(wanted.indent));
  placeChild(xf, "alignment", alignment.attributes.size > 0 ? alignment : null, formatOrder);
  setAttribute(xf, "applyAlignment", "1");
}

/** Unlocks; what the file has unlocked stays so. */
function unlock(styles: StyleSheet, xf: XmlElement, before: BookStyle, wanted: BookStyle): void {
  if (before.unlocked === wanted.unlocked || wanted.unlocked !== true) return;
  placeChild(xf, "protection", make(styles, "protection", { locked: "0" }), formatOrder);
  setAttribute(xf, "applyProtection", "1");
}

function addFormat(styles: StyleSheet, base: number, wanted: CellFormat): number {
  const xfs = childrenOf(group(styles, "cellXfs"), "xf");
  const before = readFormats(styles.tree, styles.theme)[base] ?? plainFormat;
  if (xfs[base] && sameFormat(before, wanted)) return base;
  const xf = cloneElement(xfs[base] ?? make(styles, "xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" }));
  const [old, style] = [before.style ?? {}, wanted.style ?? {}];
  const idOf = (attribute: string): number => Number(attributeOf(xf, attribute) ?? "0");
  const change = (attribute: string, apply: string, id: number): void => {
    if (id === idOf(attribute)) return;
    setAttribute(xf, attribute, String(id));
    setAttribute(xf, apply, "1");
  };
  if (before.numberFormat !== wanted.numberFormat) change("numFmtId", "applyNumberFormat", numberFormatId(styles, wanted.numberFormat));
  change("fontId", "applyFont", fontId(styles, idOf("fontId"), old, style));
  change("fillId", "applyFill", fillId(styles, idOf("fillId"), old, style));
  change("borderId", "applyBorder", borderId(styles, idOf("borderId"), old, style));
  align(styles, xf, old, style);
  unlock(styles, xf, old, style);
  setAttribute(xf, "quotePrefix", wanted.quotePrefix ? "1" : undefined);
  return indexIn(styles, "cellXfs", xf);
}

/** The index of a look of conditional formats (`dxf`), added when there is none like it. */
export function differentialIndex(styles: StyleSheet, look: XmlElement): number {
  return indexIn(styles, "dxfs", look);
}
