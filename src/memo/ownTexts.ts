import { inlineText, type DocumentKind, type Memo, type MemoBlock, type MemoSection } from "../model";
import { categoryKey } from "../programme";
import { blockOrder } from "./blockOrder";
import type { ProposedBlock, ProposedSection } from "./proposal";
import { proposalChange } from "./proposalChange";
import type { StoredBlock } from "./stored";
import { tableOf } from "./tables";

/** What a person has made of a document: the rows of its table, and the order that was chosen before. */
export interface OwnTexts {
  readonly stored: readonly StoredBlock[];
  /** Ids of blocks (StoredMemo.order). */
  readonly order: readonly string[];
}

/**
 * Lays what the user wrote over the proposal. An own text is never lost: one whose block is no longer proposed, and a block that the user
 * added, stand where they stood in the table; one whose section is gone gets a section of its own at the end.
 */
export function applyOwnTexts(document: DocumentKind, proposed: readonly ProposedSection[], { stored, order }: OwnTexts): Memo {
  const storedById = new Map(stored.map((block) => [block.id, block]));
  const rowsByHome = groupByHome(proposed, stored);
  const usersOrder: string[] = [];
  const sections = proposed.map((section): MemoSection => {
    const rows = rowsByHome.get(section.id) ?? [];
    const standing = standingBlocks(section, rows);
    const proposedIds = new Set(standing.map(({ id }) => id));
    const extras = rows.filter(({ id, ownText }) => ownText !== null && !proposedIds.has(id));
    const blocks = [...standing.map((block) => withStored(block, storedById.get(block.id))), ...extras.map(extraBlock)];
    const byId = new Map(blocks.map((block) => [block.id, block]));
    const { ids, isUsers } = blockOrder({
      proposed: [...proposedIds],
      heading: standing[0]?.style.startsWith("heading") ? standing[0].id : null,
      rows: rows.filter(({ id }) => byId.has(id)),
      chosen: order,
    });
    if (isUsers) usersOrder.push(...ids);
    return { id: section.id, name: section.name, blocks: ids.flatMap((id) => byId.get(id) ?? []) };
  });
  const homeless = homelessSections((rowsByHome.get(null) ?? []).filter(({ ownText }) => ownText !== null));
  return { document, sections: [...sections, ...homeless], ...(usersOrder.length === 0 ? {} : { order: usersOrder }) };
}

/** A section with nothing but its heading has no blocks at all, unless the user has written something for it. */
function standingBlocks(section: ProposedSection, rows: readonly StoredBlock[]): readonly ProposedBlock[] {
  if (section.blocks.length === 0 && rows.every(({ ownText }) => ownText === null)) return [];
  return section.heading ? [section.heading, ...section.blocks] : section.blocks;
}

function withStored(block: ProposedBlock, stored: StoredBlock | undefined): MemoBlock {
  const { id, style, parts } = block;
  const table = style === "table" ? tableOf(parts, block.totals === true) : null;
  const proposed: MemoBlock = {
    id,
    style,
    proposal: parts,
    ownText: null,
    ownTextCell: null,
    included: true,
    done: false,
    ...(table ? { table } : {}),
  };
  if (!stored) return proposed;
  const { ownText, cell, included } = stored;
  const text = inlineText(parts);
  const change = proposalChange(stored, text);
  // Whoever marked a block as done has read this text and no other.
  const done = stored.done && stored.proposal.trim() === text.trim();
  return { ...proposed, ownText, ownTextCell: ownText === null ? null : cell, included, done, ...(change ? { change } : {}) };
}

function extraBlock({ id, style, ownText, cell, included, done, addedByUser }: StoredBlock): MemoBlock {
  return { id, style, proposal: [], ownText, ownTextCell: cell, included, done, ...(addedByUser ? { added: true } : {}) };
}

/** The rows of each section by its id: that of the section that proposes the block, else of the one that the row names, else null. */
function groupByHome(
  proposed: readonly ProposedSection[],
  stored: readonly StoredBlock[],
): ReadonlyMap<string | null, readonly StoredBlock[]> {
  const homeOf = sectionFinder(proposed);
  const rows = new Map<string | null, StoredBlock[]>();
  for (const block of stored) {
    const home = homeOf(block);
    const present = rows.get(home);
    if (present) present.push(block);
    else rows.set(home, [block]);
  }
  return rows;
}

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
