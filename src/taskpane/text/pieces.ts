import type { Element, ElementContent, Root } from "hast";
import { isVisible, type MemoBlock, type MemoSection } from "../../model";

/** A stretch of a section's text, and the blocks in it whose proposal has changed: what is to be decided of them stands under it. */
export interface Stretch {
  readonly tree: Root;
  readonly changed: readonly MemoBlock[];
}

/** The beginning of a section's text. */
export interface Beginning {
  readonly stretches: readonly Stretch[];
  /** How many lines are left out: paragraphs, bullets, rows of tables. */
  readonly left: number;
  /** How many changed blocks are among them. */
  readonly changedLeft: number;
}

/** What one block gave: an element of its own, or a bullet in a list. */
interface Piece {
  readonly element: Element;
  readonly list: Element | null;
  readonly block: MemoBlock | null;
}

/** The first lines of a section's tree, in stretches that end where a changed block does. */
export function beginningOf(tree: Root, section: MemoSection, most: number): Beginning {
  const stretches: Stretch[] = [];
  let children: Element[] = [];
  let room = most;
  let left = 0;
  for (const piece of piecesOf(tree, section)) {
    const lines = lineCount(piece.element);
    const shown = Math.min(lines, room);
    room -= shown;
    left += lines - shown;
    if (shown === 0) continue;
    append(children, { ...piece, element: withRows(piece.element, shown) });
    if (!piece.block?.change) continue;
    stretches.push({ tree: { type: "root", children }, changed: [piece.block] });
    children = [];
  }
  const told = new Set(stretches.flatMap(({ changed }) => changed));
  const untold = changedBlocks(section).filter((block) => !told.has(block));
  // Where elements and blocks do not answer to each other, what is to be decided stands last: it is never left unsaid.
  const last = left > 0 ? [] : untold;
  if (children.length > 0 || last.length > 0) stretches.push({ tree: { type: "root", children }, changed: last });
  return { stretches, left, changedLeft: untold.length - last.length };
}

/** The blocks that the reader sees and whose proposal has changed under an own text. */
export function changedBlocks({ blocks }: MemoSection): readonly MemoBlock[] {
  return blocks.filter((block) => block.change && isVisible(block));
}

/** How many lines a section's text has, without making its tree. */
export function lineCountOf(section: MemoSection): number {
  return section.blocks.filter(isVisible).reduce((count, { table }) => count + Math.max(1, (table?.rows.length ?? 0) - 1), 0);
}

function piecesOf(tree: Root, section: MemoSection): readonly Piece[] {
  const found = tree.children.flatMap((child): Omit<Piece, "block">[] => {
    if (child.type !== "element") return [];
    if (child.tagName !== "ul") return [{ element: child, list: null }];
    return child.children.flatMap((item) => (item.type === "element" ? [{ element: item, list: child }] : []));
  });
  const blocks = section.blocks.filter(isVisible);
  const answers = blocks.length === found.length;
  return found.map((piece, index) => ({ ...piece, block: (answers && blocks[index]) || null }));
}

/** Puts a bullet into the list before it, if there is one. */
function append(children: Element[], { element, list }: Piece): void {
  const last = children.at(-1);
  if (!list) children.push(element);
  else if (last?.tagName === "ul") last.children.push(element);
  else children.push({ ...list, children: [element] });
}

/** A table has as many lines as rows under its head; everything else is one. */
function lineCount(element: Element): number {
  return Math.max(1, bodyOf(element)?.children.length ?? 1);
}

function withRows(element: Element, most: number): Element {
  const body = bodyOf(element);
  if (!body || body.children.length <= most) return element;
  const cut = (child: ElementContent): ElementContent => (child === body ? { ...body, children: body.children.slice(0, most) } : child);
  return { ...element, children: element.children.map(cut) };
}

function bodyOf(element: Element): Element | null {
  if (element.tagName !== "table") return null;
  const body = element.children.find((child) => child.type === "element" && child.tagName === "tbody");
  return body?.type === "element" ? body : null;
}
