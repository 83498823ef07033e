/** The two documents: the short tjänsteskrivelse and the full uppföljning. */
export type DocumentKind = "memo" | "followUp";

export const documentKinds: readonly DocumentKind[] = ["memo", "followUp"];

/** The table of each document, on its own sheet; in another year's sheet the name goes on: "Uf_Tjansteskrivelse_2024". */
export const documentTables: Readonly<Record<DocumentKind, string>> = {
  memo: "Uf_Tjansteskrivelse",
  followUp: "Uf_Uppfoljning",
};

/** The table of what somebody has accepted, on the sheet Granskning (workbook.md); colleagues share it. */
export const acceptanceTableName = "Uf_Godtagna";

/** A change of a document that the user asks for in the pane. It is written to the document's sheet, where it could be made by hand too. */
export type MemoChange =
  /** Writes the user's own text; null takes it away, so that the proposal stands. `seen` is the own text that the user had before the eyes. */
  | { readonly kind: "ownText"; readonly block: string; readonly text: string | null; readonly seen: string | null }
  /** The proposal has changed, and the own text shall stand as it is. */
  | { readonly kind: "keep"; readonly block: string }
  /** The own text gives way to the proposal. */
  | { readonly kind: "takeOver"; readonly block: string }
  /** The own text with the numbers of the new proposal (`ProposalChange.merged`). */
  | { readonly kind: "merge"; readonly block: string }
  | { readonly kind: "include"; readonly block: string; readonly included: boolean }
  /** Marks all blocks of a section as done, or not. */
  | { readonly kind: "done"; readonly section: string; readonly done: boolean }
  /**
   * A block of the user's own, after another of the same section; null: first in it. `seen` are the ids of the section's blocks when the
   * user began: one with this text that is not among them is from an earlier try, whose answer did not come, and is not added twice.
   */
  | {
      readonly kind: "add";
      readonly section: string;
      readonly after: string | null;
      readonly style: AddedStyle;
      readonly text: string;
      readonly seen?: readonly string[];
    }
  /** One place up (-1) or down (1) within its section. */
  | { readonly kind: "move"; readonly block: string; readonly by: -1 | 1 }
  /** Takes away a block that the user has added. */
  | { readonly kind: "remove"; readonly block: string }
  /** The sections' blocks in the order of the proposal again. */
  | { readonly kind: "resetOrder"; readonly section: string };

export type AddedStyle = "heading3" | "paragraph" | "bullet";
