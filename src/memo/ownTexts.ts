import { inlineText, type Memo, type MemoBlock, type MemoSection } from "../model";
import { categoryKey } from "../programme";
import type { ProposedBlock, ProposedSection } from "./proposal";
import type { StoredBlock } from "./stored";

/**
 * Lays what the user wrote over the proposal. An own text is never lost: one whose block is no longer proposed, and a block that the user
 * added, stand where they stood in the table; one whose section is gone gets a section of its own at the end.
 */
export function applyOwnTexts(proposed: readonly ProposedSection[], stored: readonly StoredBlock[]): Memo {
  const storedById = new Map(stored.map((block) => [block.id, block]));
  const homeOf = sectionFinder(proposed);
  const sections = proposed.map((section): MemoSection => {
    const stays = stored.filter((block) => block.ownText !== null && homeOf(block) === section.id);
    const blocks = standingBlocks(section, stays);
    const own = blocks.map((block) => withStored(block, storedById.get(block.id)));
    return { id: section.id, name: section.name, blocks: withExtras(own, stored, stays) };
  });
  return { sections: [...sections, ...homelessSections(stored.filter((block) => block.ownText !== null && homeOf(block) === null))] };
}

/** A section with nothing but its heading has no blocks at all, unless the user has written something for it. */
function standingBlocks(section: ProposedSection, ownBlocks: readonly StoredBlock[]): readonly ProposedBlock[] {
  if (section.blocks.length === 0 && ownBlocks.length === 0) return [];
  return section.heading ? [section.heading, ...section.blocks] : section.blocks;
}

function withStored(block: ProposedBlock, stored: StoredBlock | undefined): MemoBlock {
  const proposal = block.parts;
  // Whoever marked a block as done has read this text and no other.
  const isUnchanged = stored !== undefined && stored.proposal.trim() === inlineText(proposal).trim();
  return {
    id: block.id,
    style: block.style,
    proposal,
    ownText: stored?.ownText ?? null,
    ownTextCell: stored && stored.ownText !== null ? stored.cell : null,
    included: stored?.included ?? true,
    done: isUnchanged && stored.done,
  };
}

/** Puts the own blocks that no proposal has behind the block that they stood behind in the table, or first. */
function withExtras(blocks: readonly MemoBlock[], stored: readonly StoredBlock[], stays: readonly StoredBlock[]): readonly MemoBlock[] {
  const result = [...blocks];
  const placed = new Set(blocks.map((block) => block.id));
  for (const extra of stays.filter((block) => !placed.has(block.id))) {
    const before = stored.filter((block) => block.position < extra.position && placed.has(block.id)).at(-1);
    const index = result.findIndex((block) => block.id === before?.id);
    result.splice(index + 1, 0, extraBlock(extra));
    placed.add(extra.id);
  }
  return result;
}

function extraBlock({ id, style, ownText, cell, included, done }: StoredBlock): MemoBlock {
  return { id, style, proposal: [], ownText, ownTextCell: cell, included, done };
}

/** The id of the section that a stored block belongs to: the one that proposes it, else the one that its row names, else null. */
function sectionFinder(proposed: readonly ProposedSection[]): (block: StoredBlock) => string | null {
  const byBlock = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const section of proposed) {
    byName.set(categoryKey(section.id), section.id);
    byName.set(categoryKey(section.name), section.id);
    for (const block of section.heading ? [section.heading, ...section.blocks] : section.blocks) byBlock.set(block.id, section.id);
  }
  return (block) => byBlock.get(block.id) ?? byName.get(categoryKey(block.section)) ?? null;
}

function homelessSections(blocks: readonly StoredBlock[]): readonly MemoSection[] {
  const names = [...new Set(blocks.map((block) => block.section))];
  return names.map((name) => ({
    id: `own:${name}`,
    name: name === "" ? "Egen text" : name,
    blocks: blocks.filter((block) => block.section === name).map(extraBlock),
  }));
}
