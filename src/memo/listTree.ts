import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

/** An item of a list; `level` is 0 for the list's own and 1 for one that stands under another item. */
export interface ListItem {
  readonly level: number;
  readonly content: readonly ElementContent[];
}

/** An item with the items under it. */
export function listItem(content: readonly ElementContent[], under: readonly Element[]): Element {
  return h("li", [...content, ...(under.length === 0 ? [] : [h("ul", [...under])])]);
}

/** The items of a list in the order of the text, those under others too. */
export function itemsOf(list: Element, level = 0): readonly ListItem[] {
  return list.children.flatMap((item): readonly ListItem[] => {
    if (item.type !== "element") return [];
    const under = item.children.filter(isList);
    return [{ level, content: item.children.filter((child) => !isList(child)) }, ...under.flatMap((one) => itemsOf(one, level + 1))];
  });
}

function isList(content: ElementContent): content is Element {
  return content.type === "element" && content.tagName === "ul";
}
