import { HeadingLevel, Paragraph, type Table } from "docx";
import type { Element, Root } from "hast";
import { toText } from "hast-util-to-text";
import { itemsOf } from "../listTree";
import { bullets } from "./look";
import { runsOf } from "./runs";
import { wordTable } from "./table";

const headingOf = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;

/** The tree of a document as Word's paragraphs and tables. */
export function wordBlocks({ children }: Root): readonly (Paragraph | Table)[] {
  const elements = children.filter((child) => child.type === "element");
  return elements.flatMap((element, place) => wordBlock(element, elements[place - 1], elements[place + 1]));
}

/** Headings are kept with what follows by their style (look.ts). */
function wordBlock(element: Element, before: Element | undefined, after: Element | undefined): readonly (Paragraph | Table)[] {
  switch (element.tagName) {
    case "h1":
    case "h2":
    case "h3":
      return [new Paragraph({ heading: headingOf[element.tagName], children: runsOf(element) })];
    case "ul":
      return itemsOf(element).map(
        ({ level, content }) => new Paragraph({ numbering: { reference: bullets, level }, children: runsOf({ children: [...content] }) }),
      );
    case "table":
      // Word sets no space after a table, and two that follow each other would become one.
      return [wordTable(element), new Paragraph({ children: [] })];
    default:
      return [new Paragraph({ keepLines: isFacts(element), keepNext: leadsOn(element, before, after), children: runsOf(element) })];
  }
}

/** A longer text with line breaks may well go on on the next page. */
const longestFacts = 900;

/** Short lines that are read together: what is known of an activity, a signature. No page shall begin in the middle of them. */
function isFacts(element: Element): boolean {
  return element.children.some((child) => child.type === "element" && child.tagName === "br") && toText(element).length <= longestFacts;
}

/** Facts under a heading stand with what is said of them; a text that ends with a colon with its list or its table. */
function leadsOn(element: Element, before: Element | undefined, after: Element | undefined): boolean {
  if (after?.tagName === "p") return before?.tagName === "h3" && isFacts(element);
  return (after?.tagName === "ul" || after?.tagName === "table") && toText(element).trimEnd().endsWith(":");
}
