import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { toText } from "hast-util-to-text";
import { h } from "hastscript";
import type { DocumentKind, Memo } from "../model";
import { itemsOf } from "./listTree";
import { cellSeparator } from "./tables";
import { cellsOfRows } from "./tableTree";
import { memoTree, withoutAnchors } from "./tree";

/*
 * The two clipboard flavours, which are also the files of the headless refresh. For Word: real headings and lists, no classes, styles or
 * scripts. For the meeting system: the same words as plain text.
 */

/** The memo, or one section, as a small HTML document. */
export function memoHtml(memo: Memo, sectionId?: string): string {
  const tree = withoutAnchors(memoTree(memo, sectionId));
  const blocks = tree.children.filter((child) => child.type === "element");
  const document = h(null, [
    { type: "doctype" },
    h("html", { lang: "sv-SE" }, [
      h("head", [h("meta", { charSet: "utf-8" }), h("title", titleOf(memo))]),
      h("body", { lang: "sv-SE" }, [{ type: "text", value: "\n" }, ...blocks.flatMap(onLinesOfTheirOwn)]),
    ]),
  ]);
  return `${toHtml(document, { omitOptionalTags: false, tightDoctype: false, upperDoctype: false })}\n`;
}

/** The memo, or one section, as plain text: a blank line between blocks, bullets as "• " on lines that follow each other. */
export function memoText(memo: Memo, sectionId?: string): string {
  const tree = withoutAnchors(memoTree(memo, sectionId));
  const paragraphs = tree.children.flatMap((child) => (child.type === "element" ? [textualBlock(child)] : []));
  const lines = toText(h(null, paragraphs)).split("\n");
  const text = lines.map((line) => line.replace(/[ \u00A0]+$/, "")).join("\n");
  return text === "" ? "" : `${text}\n`;
}

/** For toText, which sets a blank line between paragraphs only, knows no bullets and parts the cells of a table by tabs. */
function textualBlock(element: Element): Element {
  if (element.tagName === "table") return h("p", cellsOfRows(element).map(textualRow));
  if (element.tagName !== "ul") return h("p", element.children);
  return h(
    "p",
    itemsOf(element).map(({ content }) => h("div", ["• ", ...content])),
  );
}

/** A row of a table as a line. */
function textualRow(cells: readonly Element[]): Element {
  const contents = cells.flatMap((cell, place): ElementContent[] =>
    place === 0 ? cell.children : [{ type: "text", value: cellSeparator }, ...cell.children],
  );
  return h("div", contents);
}

/** Elements whose parts stand on lines of their own, so that a person can read the HTML too. */
const structures: readonly string[] = ["ul", "table", "thead", "tbody"];

function onLinesOfTheirOwn(element: Element): ElementContent[] {
  const lineBreak: ElementContent = { type: "text", value: "\n" };
  if (!structures.includes(element.tagName)) return [element, lineBreak];
  const parts = element.children.flatMap((child): ElementContent[] => (child.type === "element" ? onLinesOfTheirOwn(child) : [child]));
  return [{ ...element, children: [lineBreak, ...parts] }, lineBreak];
}

const untitled: Readonly<Record<DocumentKind, string>> = { memo: "Tjänsteskrivelse", followUp: "Uppföljning" };

function titleOf(memo: Memo): string {
  const tree: Root = memoTree(memo);
  const heading = tree.children.find((child) => child.type === "element" && child.tagName === "h1");
  return heading ? toText(withoutAnchors(h(null, [heading]))).replace(/\s+/g, " ") : untitled[memo.document];
}
