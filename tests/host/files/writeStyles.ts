import type { BookStyle } from "../book/book";
import { builtInNumber } from "./numberFormats";
import { colorOf, plainFormat, readFormats, type CellFormat } from "./readStyles";
import { attributeOf, childOf, childrenOf, cloneElement, element, localName, placeChild, prefixOf, serialiseXml, setAttribute, type XmlElement } from "./xml";

/** The formats of a file, to which new ones are added. Existing ones keep their numbers. */
export interface StyleSheet {
  readonly tree: XmlElement;
  /** The index of a format that looks as wanted and is otherwise as `base`. */
  indexOf(base: number, wanted: CellFormat): number;
  readonly changed: boolean;
}

const sheetOrder = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const borderOrder = ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const firstOwnFormat = 164;

/** What is wanted of a cell, in one text. */
function formatKey(format: CellFormat): string {
  const style = Object.entries(format.style ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([format.numberFormat, format.quotePrefix, style]);
}

export function sameFormat(a: CellFormat, b: CellFormat): boolean {
  if (a.numberFormat !== b.numberFormat || a.quotePrefix !== b.quotePrefix) return false;
  return a.style === b.style || formatKey(a) === formatKey(b);
}

export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

export function createStyleSheet(tree: XmlElement, theme: readonly string[]): StyleSheet {
  const prefix = prefixOf(tree);
  const make = (name: string, attributes: Readonly<Record<string, string>> = {}, children: XmlElement[] = []) => element(prefix + name, attributes, children);
  const group = (name: string): XmlElement => {
    const known = childOf(tree, name);
    if (known) return known;
    const made = make(name);
    placeChild(tree, name, made, sheetOrder);
    return made;
  };
  const known = new Map<string, number>();
  let changed = false;

  /** The index of an element of a group, added when there is none like it. */
  const indexIn = (name: string, item: XmlElement): number => {
    const holder = group(name);
    const text = serialiseXml(item);
    const items = childrenOf(holder, localName(item.name));
    const at = items.findIndex((other) => serialiseXml(other) === text);
    if (at >= 0) return at;
    holder.children.push(item);
    holder.attributes.set("count", String(items.length + 1));
    changed = true;
    return items.length;
  };

  const numberFormatId = (code: string): number => {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    const holder = group("numFmts");
    const formats = childrenOf(holder, "numFmt");
    const same = formats.find((format) => attributeOf(format, "formatCode") === code);
    if (same) return Number(attributeOf(same, "numFmtId"));
    const id = Math.max(firstOwnFormat - 1, ...formats.map((format) => Number(attributeOf(format, "numFmtId")))) + 1;
    holder.children.push(make("numFmt", { numFmtId: String(id), formatCode: code }));
    holder.attributes.set("count", String(formats.length + 1));
    changed = true;
    return id;
  };

  const fontId = (baseId: number, before: BookStyle, wanted: BookStyle): number => {
    const fonts = childrenOf(group("fonts"), "font");
    const standard = fonts[0] ?? make("font");
    const font = cloneElement(fonts[baseId] ?? standard);
    const put = (name: string, child: XmlElement | null | undefined) => {
      placeChild(font, name, child ? cloneElement(child) : null, fontOrder);
    };
    const marks = { b: "bold", i: "italic", u: "underline" } as const;
    for (const mark of ["b", "i", "u"] as const) {
      if ((before[marks[mark]] === true) !== (wanted[marks[mark]] === true)) put(mark, wanted[marks[mark]] === true ? make(mark) : null);
    }
    if (before.fontSize !== wanted.fontSize) put("sz", wanted.fontSize === undefined ? childOf(standard, "sz") : make("sz", { val: String(wanted.fontSize) }));
    if (before.color !== wanted.color) put("color", wanted.color === undefined ? childOf(standard, "color") : make("color", { rgb: argb(wanted.color) }));
    if (before.fontName !== wanted.fontName) {
      put("name", wanted.fontName === undefined ? childOf(standard, "name") : make("name", { val: wanted.fontName }));
      put("scheme", wanted.fontName === undefined ? childOf(standard, "scheme") : null);
    }
    return indexIn("fonts", font);
  };

  const fillId = (baseId: number, before: BookStyle, wanted: BookStyle): number => {
    if (before.fill === wanted.fill) return baseId;
    if (wanted.fill === undefined) return 0;
    const pattern = make("patternFill", { patternType: "solid" }, [make("fgColor", { rgb: argb(wanted.fill) }), make("bgColor", { indexed: "64" })]);
    return indexIn("fills", make("fill", {}, [pattern]));
  };

  const borderId = (baseId: number, before: BookStyle, wanted: BookStyle): number => {
    if (JSON.stringify(before.borders) === JSON.stringify(wanted.borders)) return baseId;
    const base = childrenOf(group("borders"), "border")[baseId];
    const border = base ? cloneElement(base) : make("border");
    for (const side of ["left", "right", "top", "bottom"] as const) {
      const line = wanted.borders?.[side];
      const old = childOf(border, side);
      const kept = old && attributeOf(old, "style") === line?.style && (colorOf(childOf(old, "color"), theme) ?? "#000000") === line?.color;
      if (!kept) placeChild(border, side, line ? make(side, { style: line.style }, [make("color", { rgb: argb(line.color) })]) : make(side), borderOrder);
    }
    if (!childOf(border, "diagonal")) placeChild(border, "diagonal", make("diagonal"), borderOrder);
    return indexIn("borders", border);
  };

  const align = (xf: XmlElement, before: BookStyle, wanted: BookStyle): void => {
    const names = ["wrap", "horizontal", "vertical", "indent"] as const;
    if (names.every((name) => before[name] === wanted[name])) return;
    const old = childOf(xf, "alignment");
    const alignment = old ? cloneElement(old) : make("alignment");
    setAttribute(alignment, "horizontal", wanted.horizontal ?? (wanted.indent === undefined ? undefined : "left"));
    setAttribute(alignment, "vertical", wanted.vertical);
    setAttribute(alignment, "wrapText", wanted.wrap === true ? "1" : undefined);
    setAttribute(alignment, "indent", wanted.indent === undefined ? undefined : String(wanted.indent));
    placeChild(xf, "alignment", alignment.attributes.size > 0 ? alignment : null, ["alignment", "protection", "extLst"]);
    setAttribute(xf, "applyAlignment", "1");
  };

  const addFormat = (base: number, wanted: CellFormat): number => {
    const xfs = childrenOf(group("cellXfs"), "xf");
    const before = readFormats(tree, theme)[base] ?? plainFormat;
    if (xfs[base] && sameFormat(before, wanted)) return base;
    const xf = cloneElement(xfs[base] ?? make("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0", xfId: "0" }));
    const [old, style] = [before.style ?? {}, wanted.style ?? {}];
    const change = (attribute: string, apply: string, id: number) => {
      if (id === Number(attributeOf(xf, attribute) ?? "0")) return;
      setAttribute(xf, attribute, String(id));
      setAttribute(xf, apply, "1");
    };
    if (before.numberFormat !== wanted.numberFormat) change("numFmtId", "applyNumberFormat", numberFormatId(wanted.numberFormat));
    change("fontId", "applyFont", fontId(Number(attributeOf(xf, "fontId") ?? "0"), old, style));
    change("fillId", "applyFill", fillId(Number(attributeOf(xf, "fillId") ?? "0"), old, style));
    change("borderId", "applyBorder", borderId(Number(attributeOf(xf, "borderId") ?? "0"), old, style));
    align(xf, old, style);
    setAttribute(xf, "quotePrefix", wanted.quotePrefix ? "1" : undefined);
    return indexIn("cellXfs", xf);
  };

  return {
    tree,
    indexOf(base, wanted) {
      const key = `${String(base)} ${formatKey(wanted)}`;
      const index = known.get(key) ?? addFormat(base, wanted);
      known.set(key, index);
      return index;
    },
    get changed() {
      return changed;
    },
  };
}
