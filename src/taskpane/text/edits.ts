import { createContext, useContext, useMemo, useState } from "react";
import { inlineText, type AddedStyle, type DocumentKind, type Fault, type MemoBlock, type MemoSection } from "../../model";

/** What the user is writing in a section. Nothing of it is in the workbook yet. */
export type Edit = TextEdit | Addition;

interface Unsaved {
  readonly text: string;
  /** Why the last saving was not done. */
  readonly fault: Fault | null;
  /** Where the user wants to go while something is unsaved, or a block that is to be taken away: asked first. */
  readonly asks: Target | "remove" | null;
}

/** The text of a block. */
export interface TextEdit extends Unsaved {
  readonly kind: "text";
  readonly block: MemoBlock;
  /** The text that the writing began with. */
  readonly before: string;
  /** The own text that the user had before the eyes. */
  readonly seen: string | null;
}

/** A block of the user's own. */
export interface Addition extends Unsaved {
  readonly kind: "add";
  /** The id of the block before it; null: first in its section. */
  readonly after: string | null;
  readonly style: AddedStyle;
  /** The ids of the blocks that the section had then. */
  readonly seen: readonly string[];
}

export const addedStyles: readonly AddedStyle[] = ["paragraph", "bullet", "heading3"];

export function isAddedStyle(text: string): text is AddedStyle {
  return addedStyles.some((style) => style === text);
}

/** What can be shown in the place of the present edit. */
export type Target =
  | { readonly kind: "close" }
  | { readonly kind: "block"; readonly block: MemoBlock }
  | { readonly kind: "add"; readonly after: string | null };

export function editOf(block: MemoBlock): TextEdit {
  const before = block.ownText ?? inlineText(block.proposal);
  return { kind: "text", block, text: before, before, seen: block.ownText, fault: null, asks: null };
}

export function additionAfter({ blocks }: MemoSection, after: string | null): Addition {
  return { kind: "add", after, style: "paragraph", seen: blocks.map(({ id }) => id), text: "", fault: null, asks: null };
}

/** What a section's Redigera opens: what has to be decided, else the first text under the heading. */
export function firstEdit(section: MemoSection): Edit {
  const { blocks } = section;
  const block = blocks.find(({ change }) => change) ?? blocks.find(({ style }) => !style.startsWith("heading")) ?? blocks[0];
  return block ? editOf(block) : additionAfter(section, null);
}

export function isUnsaved(edit: Edit): boolean {
  return edit.kind === "text" ? edit.text !== edit.before : edit.text.trim() !== "";
}

/** The edit over the block as it is now: what nobody has changed in the pane follows the workbook. */
export function followed(edit: TextEdit, block: MemoBlock): TextEdit {
  return isUnsaved(edit) ? { ...edit, block } : { ...editOf(block), fault: edit.fault, asks: edit.asks };
}

/** The own text to save; null where it says no more than the proposal does. */
export function ownTextOf({ text, block }: TextEdit): string | null {
  return text.trim() === "" || text === inlineText(block.proposal) ? null : text;
}

/** The edits that are open, at most one in each section. They outlive their sections: a reading may take them away for a while. */
export interface Edits {
  readonly all: ReadonlyMap<string, Edit>;
  readonly put: (key: string, edit: Edit | null) => void;
}

export function editKey(document: DocumentKind, section: string): string {
  return `${document} ${section}`;
}

export function useEditsState(): Edits {
  const [all, setAll] = useState<ReadonlyMap<string, Edit>>(new Map());
  return useMemo(
    () => ({
      all,
      put: (key, edit) => {
        setAll((before) => {
          const next = new Map(before);
          if (edit) next.set(key, edit);
          else next.delete(key);
          return next;
        });
      },
    }),
    [all],
  );
}

const EditsContext = createContext<Edits | null>(null);
export const EditsProvider = EditsContext.Provider;

export function useEdits(): Edits {
  const edits = useContext(EditsContext);
  if (!edits) throw new Error("A section stands outside the text step.");
  return edits;
}
