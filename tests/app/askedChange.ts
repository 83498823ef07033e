import type { MemoBlock, MemoChange } from "../../src/model";

/* What the pane asks for, of a block. */

export const changeKinds = [
  "write",
  "empty",
  "keep",
  "takeOver",
  "merge",
  "include",
  "done",
  "add",
  "move",
  "remove",
  "resetOrder",
] as const;

/** @param nth any number: it decides what a change leaves open */
export function changeOf(
  asked: (typeof changeKinds)[number],
  nth: number,
  { id, ownText }: MemoBlock,
  section: string,
  text: string,
): MemoChange {
  switch (asked) {
    case "write":
      return { kind: "ownText", block: id, text, seen: ownText };
    case "empty":
      return { kind: "ownText", block: id, text: null, seen: ownText };
    case "include":
      return { kind: "include", block: id, included: nth % 2 === 0 };
    case "done":
      return { kind: "done", section, done: nth % 2 === 0 };
    case "add":
      return { kind: "add", section, after: nth % 3 === 0 ? null : id, style: "paragraph", text };
    case "move":
      return { kind: "move", block: id, by: nth % 2 === 0 ? 1 : -1 };
    case "resetOrder":
      return { kind: "resetOrder", section };
    case "keep":
    case "takeOver":
    case "merge":
    case "remove":
      return { kind: asked, block: id };
  }
}

/** The own text that a change leaves; for an addition the added one. */
export function textAfter(change: MemoChange, { ownText, change: proposed, added }: MemoBlock, text: string): string | null {
  if (change.kind === "ownText") return change.text;
  if (change.kind === "add") return text;
  if (change.kind === "takeOver") return added ? ownText : null;
  if (change.kind === "merge") return proposed?.merged ?? ownText;
  return change.kind === "remove" && added ? null : ownText;
}
