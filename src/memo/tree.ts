import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import {
  address,
  isEmptySection,
  isVisible,
  type BlockStyle,
  type Memo,
  type MemoBlock,
  type MemoInline,
  type MemoSection,
} from "../model";
import { ownTable } from "./tables";
import { tableElement } from "./tableTree";

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

const elementOf: Readonly<Record<Exclude<BlockStyle, "bullet" | "table">, "h1" | "h2" | "h3" | "p">> = {
  heading1: "h1",
  heading2: "h2",
  heading3: "h3",
  paragraph: "p",
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
  for (const block of section.blocks.filter(isVisible)) {
    const last = elements.at(-1);
    if (block.style === "table") {
      elements.push(...tableElements(block));
      continue;
    }
    const content = blockContent(block);
    if (!content.some(saysSomething)) continue;
    if (block.style !== "bullet") elements.push(h(elementOf[block.style], content));
    else if (last?.tagName === "ul") last.children.push(h("li", content));
    else elements.push(h("ul", [h("li", content)]));
  }
  return elements;
}

/** A table, or paragraphs where the own text is none. */
function tableElements(block: MemoBlock): readonly Element[] {
  const table = block.ownText === null ? block.table : ownTable(block.ownText, block.table);
  if (table) return [tableElement(table, (cell) => cell.flatMap(inlineContent))];
  const content = blockContent(block);
  return content.some(saysSomething) ? [h("p", content)] : [];
}

function saysSomething(content: ElementContent): boolean {
  if (content.type === "element") return content.children.some(saysSomething);
  return content.type === "text" && content.value.trim() !== "";
}

function blockContent(block: MemoBlock): ElementContent[] {
  if (block.ownText !== null) return textContent(block.ownText.trim());
  return block.proposal.flatMap(inlineContent);
}

function inlineContent(part: MemoInline): ElementContent[] {
  const content = textContent(part.text);
  if (part.kind === "text" || content.length === 0) return content;
  return [h(anchorElement, anchorAttributes(part), content)];
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

/** Text with its line breaks; characters that no document may hold are dropped. */
function textContent(text: string): ElementContent[] {
  const lines = text.replace(/\r\n?|\v/g, "\n").split("\n");
  return lines.flatMap((line, index): ElementContent[] => {
    const allowed = line.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (character === "\t" ? " " : ""));
    const words: ElementContent[] = allowed === "" ? [] : [{ type: "text", value: allowed }];
    return index === 0 ? words : [h("br"), ...words];
  });
}
