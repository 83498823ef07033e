import type { BookConditional, ConditionalLook } from "../book/conditional";
import { fileFormula } from "./fileFormula";
import { worksheetOrder, type SheetWriting } from "./writeSheet";
import { argb, differentialIndex, type StyleSheet } from "./writeStyles";
import { element, localName, parseXml, prefixOf, setAttribute, type XmlElement } from "./xml";

/** Writes the conditional formats where they have changed. Rules that the model does not know are put back as they were. */
export function writeConditionals(writing: SheetWriting, styles: StyleSheet): void {
  const { tree, sheet, before } = writing;
  const said = (rules: readonly BookConditional[]) => JSON.stringify(rules.map((rule) => ({ ...rule, id: "" })));
  if (said(sheet.conditionals) === said(before.conditionals)) return;
  const prefix = prefixOf(tree);
  const written = sheet.conditionals.flatMap((rule, index) => {
    const item = ruleElement(rule, prefix, styles);
    if (!item) return [];
    setAttribute(item, "priority", String(index + 1));
    return [element(`${prefix}conditionalFormatting`, { sqref: rule.ranges.join(" ") }, [item])];
  });
  tree.children = tree.children.filter((child) => typeof child === "string" || localName(child.name) !== "conditionalFormatting");
  const rank = worksheetOrder.indexOf("conditionalFormatting");
  const after = tree.children.findIndex((child) => typeof child !== "string" && worksheetOrder.indexOf(localName(child.name)) > rank);
  tree.children.splice(after < 0 ? tree.children.length : after, 0, ...written);
}

/** A rule that has not been given its formula is not written: Excel would call the file damaged. */
function ruleElement(rule: BookConditional, prefix: string, styles: StyleSheet): XmlElement | null {
  if (rule.raw !== null) return parseXml(rule.raw);
  if (rule.formula === "") return null;
  const item = element(`${prefix}cfRule`, { type: "expression" }, [element(`${prefix}formula`, {}, [fileFormula(rule.formula, "")])]);
  if (Object.keys(rule.look).length > 0)
    setAttribute(item, "dxfId", String(differentialIndex(styles, lookElement(rule.look, prefixOf(styles.tree)))));
  if (rule.stopIfTrue) setAttribute(item, "stopIfTrue", "1");
  return item;
}

function lookElement(look: ConditionalLook, prefix: string): XmlElement {
  const mark = (name: string, on: boolean | undefined) =>
    on === undefined ? [] : [element(prefix + name, on ? {} : { val: name === "u" ? "none" : "0" })];
  const font = [
    ...mark("b", look.bold),
    ...mark("i", look.italic),
    ...mark("strike", look.strikethrough),
    ...(look.color === undefined ? [] : [element(`${prefix}color`, { rgb: argb(look.color) })]),
    ...mark("u", look.underline),
  ];
  const fill =
    look.fill === undefined
      ? []
      : [element(`${prefix}fill`, {}, [element(`${prefix}patternFill`, {}, [element(`${prefix}bgColor`, { rgb: argb(look.fill) })])])];
  return element(`${prefix}dxf`, {}, [...(font.length > 0 ? [element(`${prefix}font`, {}, font)] : []), ...fill]);
}
