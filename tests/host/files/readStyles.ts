import type { BookStyle } from "../book/book";
import { builtInFormats } from "./numberFormats";
import { attributeOf, childOf, childrenOf, isTrue, type XmlElement } from "./xml";

/** What a cell's format index means. Shared between cells and frozen: a changed cell gets a new object. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly quotePrefix: boolean;
  readonly style: BookStyle | null;
}

export const plainFormat: CellFormat = { numberFormat: "General", quotePrefix: false, style: null };

/** The default palette of indexed colours 8–63 (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 " +
  "0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 " +
  "FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours in the order that `theme="n"` counts: light 1 and dark 1 change places, so do light 2 and dark 2. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const order = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
  return order.map((name) => {
    const holder = childOf(scheme, name);
    const color = holder ? (childOf(holder, "srgbClr") ?? childOf(holder, "sysClr")) : undefined;
    return attributeOf(color, "lastClr") ?? attributeOf(color, "val") ?? "000000";
  });
}

/** Lightens (tint > 0) or darkens a colour. Excel does it in HSL; towards white or black in RGB is the same to the eye. */
function tinted(rgb: string, tint: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(rgb.slice(at, at + 2), 16);
    const moved = tint > 0 ? value + (255 - value) * tint : value * (1 + tint);
    return Math.round(moved).toString(16).padStart(2, "0");
  };
  return `${channel(0)}${channel(2)}${channel(4)}`;
}

/** "#RRGGBB", or null for automatic. */
export function colorOf(item: XmlElement | undefined, theme: readonly string[]): string | null {
  if (!item) return null;
  const rgb = attributeOf(item, "rgb");
  const themed = theme[Number(attributeOf(item, "theme") ?? "-1")];
  const indexed = Number(attributeOf(item, "indexed") ?? "-1");
  const base = rgb?.slice(-6) ?? themed ?? (indexed >= 0 ? palette[indexed < 8 ? indexed : indexed - 8] : undefined);
  if (base?.length !== 6) return null;
  return `#${tinted(base, Number(attributeOf(item, "tint") ?? "0")).toUpperCase()}`;
}

function hasMark(font: XmlElement, name: string): boolean {
  const mark = childOf(font, name);
  const value = attributeOf(mark, "val");
  return mark !== undefined && value !== "0" && value !== "false" && value !== "none";
}

function fontStyle(font: XmlElement | undefined, standard: XmlElement | undefined, theme: readonly string[]): BookStyle {
  const style: BookStyle = {};
  if (!font) return style;
  if (hasMark(font, "b")) style.bold = true;
  if (hasMark(font, "i")) style.italic = true;
  if (hasMark(font, "u")) style.underline = true;
  const name = attributeOf(childOf(font, "name"), "val");
  if (name !== undefined && name !== attributeOf(childOf(standard, "name"), "val")) style.fontName = name;
  const size = attributeOf(childOf(font, "sz"), "val");
  if (size !== undefined && size !== attributeOf(childOf(standard, "sz"), "val")) style.fontSize = Number(size);
  const color = colorOf(childOf(font, "color"), theme);
  if (color !== null && color !== colorOf(childOf(standard, "color"), theme)) style.color = color;
  return style;
}

function fillStyle(fill: XmlElement | undefined, theme: readonly string[]): BookStyle {
  const pattern = childOf(fill, "patternFill");
  if (attributeOf(pattern, "patternType") !== "solid") return {};
  const color = colorOf(childOf(pattern, "fgColor"), theme);
  return color === null ? {} : { fill: color };
}

function borderStyle(border: XmlElement | undefined, theme: readonly string[]): BookStyle {
  const borders: NonNullable<BookStyle["borders"]> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = childOf(border, side);
    const style = attributeOf(line, "style");
    if (line && style !== undefined && style !== "none")
      borders[side] = { style, color: colorOf(childOf(line, "color"), theme) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function alignmentStyle(alignment: XmlElement | undefined): BookStyle {
  const style: BookStyle = {};
  if (isTrue(attributeOf(alignment, "wrapText"))) style.wrap = true;
  const horizontal = attributeOf(alignment, "horizontal");
  if (horizontal !== undefined && horizontal !== "general") style.horizontal = horizontal;
  const vertical = attributeOf(alignment, "vertical");
  if (vertical !== undefined && vertical !== "bottom") style.vertical = vertical;
  const indent = Number(attributeOf(alignment, "indent") ?? "0");
  if (indent > 0) style.indent = indent;
  return style;
}

/** Cells are locked unless their format says otherwise. */
function isUnlocked(xf: XmlElement): boolean {
  const locked = attributeOf(childOf(xf, "protection"), "locked");
  return locked !== undefined && !isTrue(locked);
}

/** The formats of `cellXfs` by index. */
export function readFormats(styles: XmlElement | undefined, theme: readonly string[]): CellFormat[] {
  if (!styles) return [plainFormat];
  const list = (group: string, item: string) => childrenOf(childOf(styles, group) ?? styles, item);
  const codes = new Map(
    list("numFmts", "numFmt").map((format) => [Number(attributeOf(format, "numFmtId")), attributeOf(format, "formatCode") ?? "General"]),
  );
  const fonts = list("fonts", "font");
  const fills = list("fills", "fill");
  const borders = list("borders", "border");
  return list("cellXfs", "xf").map((xf) => {
    const number = Number(attributeOf(xf, "numFmtId") ?? "0");
    const style: BookStyle = {
      ...fontStyle(fonts[Number(attributeOf(xf, "fontId") ?? "0")], fonts[0], theme),
      ...fillStyle(fills[Number(attributeOf(xf, "fillId") ?? "0")], theme),
      ...borderStyle(borders[Number(attributeOf(xf, "borderId") ?? "0")], theme),
      ...alignmentStyle(childOf(xf, "alignment")),
      ...(isUnlocked(xf) ? { unlocked: true as const } : {}),
    };
    return {
      numberFormat: codes.get(number) ?? builtInFormats[number] ?? "General",
      quotePrefix: isTrue(attributeOf(xf, "quotePrefix")),
      style: Object.keys(style).length > 0 ? Object.freeze(style) : null,
    };
  });
}
