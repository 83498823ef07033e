import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import {
  address,
  inlineText,
  isEmptySection,
  isVisible,
  type BlockStyle,
  type Memo,
  type MemoBlock,
  type MemoInline,
  type MemoSection,
} from "../model";
import { joinParts } from "./inlineParts";
import { listItem } from "./listTree";
import { ownTable } from "./tables";
import { tableElement } from "./tableTree";
import { textLines, tidyLine, type TextLine } from "./textLines";

/*
 * The one document tree (hast) that all renderings come from: the clipboard's HTML, its plain text, and the pane's React.
 *
 * The pane's tree has anchors: a `data` element round every part that leads somewhere, which the pane renders as a button. The clipboard's
 * has none (`withoutAnchors`). An anchor's attributes:
 *   value="figure"     data-figure="grants/hemsandningsbidrag/count/2025"
 *   value="parameter"  data-name="PlanParagraf"  data-cell="Inställningar!B12" (none for a built-in default)
 *   value="cell"       data-cell="Insatser!H4"
 *   value="gap"        data-name="PlanParagraf"
 * `data-cell` is an address for `parseAddress`. `data-number` stands on what a reader may want to check: all figures, counts, dates, years
 * and paragraphs. Names and whole sentences lack it.
 */

const headingOf: Readonly<Record<Exclude<BlockStyle, "bullet" | "paragraph" | "table">, "h1" | "h2" | "h3">> = {
  heading1: "h1",
  heading2: "h2",
  heading3: "h3",
};

export const anchorElement = "data";

/** The memo, or one of its sections, with anchors. What is taken out and sections with nothing to say are left out. */
export function memoTree(memo: Memo, sectionId?: string): Root {
  const sections = memo.sections.filter((section) => sectionId === undefined || section.id === sectionId);
  return h(null, sections.filter((section) => !isEmptySection(section)).flatMap(sectionElements));
}

/** The same tree with the anchors' contents in their place. */
export function withoutAnchors(tree: Root): Root {
  return { ...tree, children: tree.children.map((child) => (child.type === "element" ? plainElement(child) : child)) };
}

function plainElement(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    return child.tagName === anchorElement ? plainElement(child).children : [plainElement(child)];
  });
  return { ...element, children };
}

/** Bullets that follow each other are one list. */
function sectionElements(section: MemoSection): readonly Element[] {
  const elements: Element[] = [];
  for (const element of section.blocks.filter(isVisible).flatMap(blockElements)) {
    const last = elements.at(-1);
    if (element.tagName === "ul" && last?.tagName === "ul") last.children.push(...element.children);
    else elements.push(element);
  }
  return elements;
}

/** What a block gives; a table that is none by its text gives paragraphs. */
function blockElements(block: MemoBlock): readonly Element[] {
  const { style, ownText, table } = block;
  const shownTable = style !== "table" ? undefined : ownText === null ? table : ownTable(ownText, table);
  if (shownTable) return [tableElement(shownTable, (cell) => tidyLine(cell).flatMap(inlineContent))];
  const lines = textLines(shownParts(block), style);
  if (!lines.some(saysSomething)) return [];
  if (style === "bullet") return [h("ul", [...bulletItems(lines.filter(saysSomething))])];
  if (style === "paragraph" || style === "table") return paragraphElements(lines);
  return [h(headingOf[style], oneLine(lines).flatMap(inlineContent))];
}

/** A heading is one line, whatever the cell is. */
function oneLine(lines: readonly TextLine[]): readonly MemoInline[] {
  const words = lines.map(({ parts }) => parts);
  return tidyLine(joinParts(words, " "));
}

function shownParts({ ownText, proposal }: MemoBlock): readonly MemoInline[] {
  return ownText === null ? proposal : [{ kind: "text", text: ownText }];
}

function saysSomething({ parts }: TextLine): boolean {
  return inlineText(parts).trim() !== "";
}

/** Lines that follow each other are a paragraph, or a list where a person typed one; a blank line ends them. */
function paragraphElements(lines: readonly TextLine[]): readonly Element[] {
  const elements: Element[] = [];
  lines.forEach((line, place) => {
    if (!saysSomething(line)) return;
    const content = line.parts.flatMap(inlineContent);
    const before = lines[place - 1];
    const last = elements.at(-1);
    const goesOn = last && before !== undefined && saysSomething(before) && before.isItem === line.isItem;
    if (goesOn) last.children.push(...(line.isItem ? [h("li", content)] : [h("br"), ...content]));
    else elements.push(line.isItem ? h("ul", [h("li", content)]) : h("p", content));
  });
  return elements;
}

/** The items that a bullet gives: one, with a list under it where a person typed one, or the lines of the list that is all it says. */
function bulletItems(lines: readonly TextLine[]): readonly Element[] {
  const items: ElementContent[][] = [];
  for (const { parts, isItem } of lines) {
    const content = parts.flatMap(inlineContent);
    const last = items.at(-1);
    if (last && !isItem) last.push(h("br"), ...content);
    else items.push(content);
  }
  const [lead, ...others] = items.map((content) => listItem(content, []));
  if (!lead || lines[0]?.isItem === true) return lead ? [lead, ...others] : [];
  return [listItem(lead.children, others)];
}

function inlineContent(part: MemoInline): ElementContent[] {
  const content: ElementContent[] = [{ type: "text", value: part.text }];
  return part.kind === "text" ? content : [h(anchorElement, anchorAttributes(part), content)];
}

function anchorAttributes(part: Exclude<MemoInline, { kind: "text" }>): Record<string, string> {
  switch (part.kind) {
    case "figure":
      return { value: "figure", dataFigure: part.figure, dataNumber: "" };
    case "parameter":
      return {
        value: "parameter",
        dataName: part.name,
        ...(part.cell ? { dataCell: address(part.cell) } : {}),
        ...(isDateOrParagraph(part.text) ? { dataNumber: "" } : {}),
      };
    case "cell":
      return { value: "cell", dataCell: address(part.cell), ...(isNumber(part.text) ? { dataNumber: "" } : {}) };
    case "gap":
      return { value: "gap", dataName: part.name };
  }
}

/** "18 st.", "1 476 300", "2,5": digits, and after a no-break space at most one word. */
function isNumber(text: string): boolean {
  return /^\u2212?\d[\d\u00A0]*(?:,\d+)?(?:\u00A0\S+)?$/.test(text);
}

/** "14 oktober 2025", "§ 125", "2023–2030", "2023, 2024 och 2025"; no case number. */
function isDateOrParagraph(text: string): boolean {
  return /^(?:§\u00A0?)?\d[\d\u00A0–, och]*(?:\p{L}+ \d{4})?$/u.test(text);
}
