import { inlineText, type Memo } from "../model";

/** What a document proposes, block by block, without what is empty. */
export function proposalsOf({ sections }: Memo): readonly string[] {
  const proposals = sections.flatMap(({ blocks }) => blocks.map(({ proposal }) => inlineText(proposal).trim()));
  return proposals.filter((proposal) => proposal !== "");
}
