import type { CellRef } from "./cells";
import type { DocumentKind } from "./documents";

/** A document as its reader sees it: sections of blocks of inline parts. All renderings come from it. */
export interface Memo {
  readonly document: DocumentKind;
  readonly sections: readonly MemoSection[];
  /** The ids of the blocks of the sections whose order the user has chosen, in that order, for the sheet's mark; left out where there are none. */
  readonly order?: readonly string[];
  /** What was wrong in the rows of Uf_Textmallar; left out where nothing was. */
  readonly templateProblems?: readonly TemplateProblem[];
}

/** Something in a row of Uf_Textmallar that cannot be used as it stands. */
export interface TemplateProblem {
  /**
   * - "name": no parameter is called so, and the template's place offers nothing of that name; the text shows a gap.
   * - "syntax": the text cannot be read; the built-in text stands in, or nothing where there is none.
   * - "section": there is no such section; a built-in block stands where it always does, any other at the end of the memo.
   */
  readonly kind: "name" | "syntax" | "section";
  /** The cell of the template's text. */
  readonly cell: CellRef;
  /** The whole text of the template, as it stands there. */
  readonly text: string;
  /** What cannot be used: a name without braces, a section; for "syntax" the text. */
  readonly value: string;
  /** What could stand there instead; [] for "syntax". */
  readonly known: readonly string[];
}

export interface MemoSection {
  /** Stable: "title", "background", "area:Medborgare", "resources", "proposal", "signatures", "extracts". */
  readonly id: string;
  /** What the pane's bar and the sheet call it: "Ärendebeskrivning". */
  readonly name: string;
  readonly blocks: readonly MemoBlock[];
}

/** "table": `MemoBlock.table` has its cells; its text has a line for each row and " | " between the cells, so that an own text can be a table too. */
export type BlockStyle = "heading1" | "heading2" | "heading3" | "paragraph" | "bullet" | "table";

export interface MemoBlock {
  /** Stable across refreshes while the thing it speaks of is the same: own texts hang on it. */
  readonly id: string;
  readonly style: BlockStyle;
  /** The proposal made from the data. */
  readonly proposal: readonly MemoInline[];
  /** The user's own text; wins over the proposal when not null. */
  readonly ownText: string | null;
  /** Where the own text stands, on the sheet Tjänsteskrivelse; null when there is none. */
  readonly ownTextCell: CellRef | null;
  /** False: the user has taken the block out. */
  readonly included: boolean;
  /** Set by the user on the sheet; a whole section is done when all its blocks are. */
  readonly done: boolean;
  /** Set when an own text was written against another proposal than the present one: something to decide. */
  readonly change?: ProposalChange;
  /** The cells of a block of style "table"; its `proposal` says the same as text. */
  readonly table?: MemoTable;
  /** A block that the user has added, which no template made. */
  readonly added?: true;
}

/** How a proposal differs from the one that an own text was written against. */
export interface ProposalChange {
  /** The proposal then. */
  readonly basedOn: string;
  /** The numbers that differ, in the order of the text. */
  readonly numbers: readonly NumberChange[];
  /** The own text with the new numbers in place of the old; null when it does not say all of the old ones once each. */
  readonly merged: string | null;
}

export interface NumberChange {
  /** What the number is, from the words beside it or from its figure: "Antal", "Kronor". */
  readonly label: string;
  /** As the proposals write them: "22 st.", "6 824 431"; "" for one that only the other has. */
  readonly before: string;
  readonly now: string;
}

/** A table in a document. The first row are headings. */
export interface MemoTable {
  readonly rows: readonly (readonly (readonly MemoInline[])[])[];
  /** Whether each column holds numbers, which stand to the right. */
  readonly numeric: readonly boolean[];
  /** Whether the last row is a sum. */
  readonly totals: boolean;
}

export type MemoInline =
  | { readonly kind: "text"; readonly text: string }
  /** A figure's number with its unit word: "8 st.", "1 476 300". `figure` is its id. */
  | { readonly kind: "figure"; readonly text: string; readonly figure: string }
  /** A parameter's value; leads to its cell. */
  | { readonly kind: "parameter"; readonly text: string; readonly name: string; readonly cell: CellRef | null }
  /** What came from a cell of the user's (an outcome text, a count). */
  | { readonly kind: "cell"; readonly text: string; readonly cell: CellRef }
  /** "[saknas: PlanÅr]", or "" where the text shall not show that the parameter `name` has no value: then only a finding says so. */
  | { readonly kind: "gap"; readonly text: string; readonly name: string };

/** The text of inline parts. */
export function inlineText(parts: readonly MemoInline[]): string {
  return parts.map((part) => part.text).join("");
}

/** What the reader gets: the own text, else the proposal. */
export function blockText(block: MemoBlock): string {
  return block.ownText ?? inlineText(block.proposal);
}

/** Whether the reader sees a block: it is not taken out, and it says something. */
export function isVisible(block: MemoBlock): boolean {
  return block.included && blockText(block).trim() !== "";
}

/** The ids of the figures that the proposals name, whether they are shown or not. */
export function figuresInText({ sections }: Memo): ReadonlySet<string> {
  const parts = sections.flatMap(({ blocks }) => blocks.flatMap(({ proposal }) => proposal));
  return new Set(parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : [])));
}

/** Whether a section is left out of the copy: it has nothing to say, or only a heading with nothing under it. */
export function isEmptySection(section: MemoSection): boolean {
  return !section.blocks.some((block) => isVisible(block) && (block.style === "heading1" || !block.style.startsWith("heading")));
}

/** The names of the parameters that a section lacks, each once, in the order of the text. Own texts and blocks taken out lack nothing. */
export function missingParameters(section: MemoSection): readonly string[] {
  const shown = section.blocks.filter((block) => block.included && block.ownText === null);
  const names = shown.flatMap((block) => block.proposal.flatMap((part) => (part.kind === "gap" ? [part.name] : [])));
  return [...new Set(names)];
}
