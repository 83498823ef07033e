import type { BookConditional, ConditionalLook } from "../book/conditional";
import { shownFormula } from "./readCells";
import { colorOf } from "./readStyles";
import { attributeOf, childOf, childrenOf, isTrue, localName, serialiseXml, textOf, type XmlElement } from "./xml";

/** Kinds of rules as Office.js names them; all others are "PresetCriteria". */
const types: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** The conditional formats of a sheet in order of priority. @param looks the file's `dxf` elements by index */
export function readConditionals(tree: XmlElement, looks: readonly XmlElement[], theme: readonly string[]): BookConditional[] {
  const rules = childrenOf(tree, "conditionalFormatting").flatMap((holder) => {
    const ranges = (attributeOf(holder, "sqref") ?? "").split(/\s+/).filter((range) => range !== "");
    return childrenOf(holder, "cfRule").map((rule) => ({ rule, ranges, priority: Number(attributeOf(rule, "priority") ?? "0") }));
  });
  rules.sort((a, b) => a.priority - b.priority);
  return rules.map(({ rule, ranges }, index) => {
    const type = types[attributeOf(rule, "type") ?? ""] ?? "PresetCriteria";
    const look = readLook(looks[Number(attributeOf(rule, "dxfId") ?? "-1")], theme);
    const isKnown = type === "Custom" && look !== null;
    return {
      id: `{${String(index + 1).padStart(8, "0")}-0003-0000-0000-000000000000}`,
      ranges,
      type,
      formula: isKnown ? `=${shownFormula(textOf(childOf(rule, "formula")))}` : "",
      look: look ?? {},
      stopIfTrue: isTrue(attributeOf(rule, "stopIfTrue")),
      raw: isKnown ? null : serialiseXml(rule),
    };
  });
}

/** A look that the model knows all of; else null. */
function readLook(dxf: XmlElement | undefined, theme: readonly string[]): ConditionalLook | null {
  if (!dxf) return {};
  const look: ConditionalLook = {};
  for (const child of dxf.children) {
    if (typeof child === "string") continue;
    const name = localName(child.name);
    const isKnown = name === "font" ? readFont(child, theme, look) : name === "fill" && readFill(child, theme, look);
    if (!isKnown) return null;
  }
  return look;
}

const marks = { b: "bold", i: "italic", strike: "strikethrough", u: "underline" } as const;

function readFont(font: XmlElement, theme: readonly string[], look: ConditionalLook): boolean {
  for (const child of font.children) {
    if (typeof child === "string") continue;
    const name = localName(child.name);
    if (name === "color") {
      const color = colorOf(child, theme);
      if (color === null) return false;
      look.color = color;
    } else if (name === "b" || name === "i" || name === "strike" || name === "u") {
      const value = attributeOf(child, "val");
      look[marks[name]] = value === undefined || isTrue(value) || value === "single";
    } else return false;
  }
  return true;
}

/** In a conditional format the colour of a full fill is the background's. */
function readFill(fill: XmlElement, theme: readonly string[], look: ConditionalLook): boolean {
  const pattern = childOf(fill, "patternFill");
  const type = attributeOf(pattern, "patternType");
  const color = colorOf(childOf(pattern, "bgColor"), theme);
  if (color === null || (type !== undefined && type !== "solid")) return false;
  look.fill = color;
  return true;
}
