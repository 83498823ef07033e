import type { BlockStyle, MemoInline } from "../model";

/** A block as the data and the templates give it, before the user's own texts. */
export interface ProposedBlock {
  readonly id: string;
  readonly style: BlockStyle;
  /** In style "table" a line for each row and " | " between the cells. */
  readonly parts: readonly MemoInline[];
  /** The last row of a table is a sum. */
  readonly totals?: boolean;
}

export interface ProposedSection {
  readonly id: string;
  readonly name: string;
  /** Stands only over a section that has something to say; null where a section has no heading of its own. */
  readonly heading: ProposedBlock | null;
  readonly blocks: readonly ProposedBlock[];
}
