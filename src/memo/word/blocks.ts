import { HeadingLevel, Paragraph, type Table } from "docx";
import type { Element, Root } from "hast";
import { bullets } from "./look";
import { runsOf } from "./runs";
import { wordTable } from "./table";

const headingOf = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;

/** The tree of a document as Word's paragraphs and tables. */
export function wordBlocks({ children }: Root): readonly (Paragraph | Table)[] {
  return children.flatMap((child) => (child.type === "element" ? wordBlock(child) : []));
}

function wordBlock(element: Element): readonly (Paragraph | Table)[] {
  switch (element.tagName) {
    case "h1":
    case "h2":
    case "h3":
      return [new Paragraph({ heading: headingOf[element.tagName], children: runsOf(element) })];
    case "ul":
      return element.children.flatMap((item) =>
        item.type === "element" ? [new Paragraph({ numbering: { reference: bullets, level: 0 }, children: runsOf(item) })] : [],
      );
    case "table":
      // Word sets no space after a table, and two that follow each other would become one.
      return [wordTable(element), new Paragraph({ children: [] })];
    default:
      return [new Paragraph({ children: runsOf(element) })];
  }
}
