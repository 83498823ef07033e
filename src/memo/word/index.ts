import { Document, Packer } from "docx";
import { toText } from "hast-util-to-text";
import { h } from "hastscript";
import type { DocumentKind, Memo } from "../../model";
import { memoTree, withoutAnchors } from "../tree";
import { reproducible } from "./package";
import { wordBlocks } from "./blocks";
import { bulletNumbering, pageNumbers, pageOfLetter, wordStyles } from "./look";

/*
 * The Word file: the same tree as the clipboard's flavours, with Word's own headings, lists and tables. An entry of its own, since the
 * library is large: only who asks for a file fetches it.
 */

const titles: Readonly<Record<DocumentKind, string>> = { memo: "Tjänsteskrivelse", followUp: "Uppföljning" };

/** A document as a .docx. The same document gives the same bytes, whenever and wherever it is made. */
export async function wordDocument(memo: Memo): Promise<Uint8Array> {
  const tree = withoutAnchors(memoTree(memo));
  const heading = tree.children.find((child) => child.type === "element" && child.tagName === "h1");
  const title = heading
    ? toText(h(null, [heading]))
        .replace(/\s+/g, " ")
        .trim()
    : titles[memo.document];
  const document = new Document({
    title,
    // The library would name itself.
    creator: "",
    lastModifiedBy: "",
    styles: wordStyles,
    numbering: bulletNumbering,
    sections: [{ properties: pageOfLetter, footers: pageNumbers(), children: wordBlocks(tree) }],
  });
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(document)));
}
