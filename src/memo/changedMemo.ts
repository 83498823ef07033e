import { inlineText, type AddedStyle, type Memo, type MemoBlock, type MemoChange, type MemoSection } from "../model";
import { freeIds } from "./addedIds";
import { arranged, idsOf, inPlace, isOrderedByUser } from "./arrangedRows";
import type { StoredBlock, StoredMemo } from "./stored";

/** A document's rows and the document that they gave. */
interface Present {
  readonly stored: StoredMemo;
  readonly memo: Memo;
}

/** A block with its section. */
interface Place {
  readonly section: MemoSection;
  readonly block: MemoBlock;
}

type SectionChange = Extract<MemoChange, { readonly section: string }>;
type BlockChange = Exclude<MemoChange, SectionChange>;

/**
 * What a document's rows are after a change that the user asked for in the pane. A row that is not in the sheet yet has no cell.
 * @param memo composed from `stored`
 * @returns null where the change cannot be made: its block is gone, it has no meaning for the block, or the own text is no longer `seen`
 */
export function changedMemo(stored: StoredMemo, memo: Memo, change: MemoChange): StoredMemo | null {
  const present: Present = { stored, memo };
  if ("section" in change) {
    const section = memo.sections.find(({ id }) => id === change.section);
    return section ? changeSection(present, section, change) : null;
  }
  const place = placeOf(memo, change.block);
  return place && changeBlock(present, place, change);
}

function changeSection(present: Present, section: MemoSection, change: SectionChange): StoredMemo | null {
  switch (change.kind) {
    case "done":
      return markDone(present, section, change.done);
    case "add":
      return add(present, section, change);
    case "resetOrder":
      return arranged(present.stored, section, idsOf(section), false);
  }
}

function changeBlock(present: Present, place: Place, change: BlockChange): StoredMemo | null {
  const { block } = place;
  switch (change.kind) {
    case "ownText":
      return isSeen(present.stored, change) ? write(present, place, change.text) : null;
    case "keep":
      return block.ownText === null ? null : withCells(present, place, { basedOn: inlineText(block.proposal) });
    case "takeOver":
      return block.added ? null : write(present, place, null);
    case "merge":
      return typeof block.change?.merged === "string" ? write(present, place, block.change.merged) : null;
    case "include":
      return withCells(present, place, { included: change.included });
    case "move":
      return move(present, place, change.by);
    case "remove":
      return block.added ? without(present.stored, block.id) : null;
  }
}

function placeOf(memo: Memo, id: string): Place | null {
  for (const section of memo.sections) {
    const block = section.blocks.find((candidate) => candidate.id === id);
    if (block) return { section, block };
  }
  return null;
}

/** Whether the own text in the workbook is still the one that the user had before the eyes. */
function isSeen({ blocks }: StoredMemo, { block, seen }: Extract<MemoChange, { readonly kind: "ownText" }>): boolean {
  const present = blocks.find(({ id }) => id === block)?.ownText ?? "";
  return withPlainLineBreaks(present) === withPlainLineBreaks(seen ?? "");
}

function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** Writes an own text beside the present proposal; without one the proposal stands. Whoever marked the section as done has not read it. */
function write({ stored, memo }: Present, place: Place, text: string | null): StoredMemo {
  const ownText = text === null || text.trim() === "" ? null : text;
  if (ownText === null && place.block.added) return without(stored, place.block.id);
  const basedOn = ownText === null ? "" : inlineText(place.block.proposal);
  return withCells({ stored: withoutDone(stored, place.section), memo }, place, { ownText, basedOn });
}

function withoutDone(stored: StoredMemo, section: MemoSection): StoredMemo {
  const own = new Set(idsOf(section));
  return { ...stored, blocks: stored.blocks.map((row) => (row.done && own.has(row.id) ? { ...row, done: false } : row)) };
}

/** The rows with some cells of a block's row changed; the section's rows are made if the block has none. */
function withCells({ stored, memo }: Present, { section, block }: Place, cells: Partial<StoredBlock>): StoredMemo {
  const isThere = stored.blocks.some(({ id }) => id === block.id);
  const rows = isThere ? stored : arranged(stored, section, idsOf(section), isOrderedByUser(memo, section));
  return { ...rows, blocks: rows.blocks.map((row) => (row.id === block.id ? { ...row, ...cells } : row)) };
}

/** The mark holds for the text that it was set on: the present proposal. */
function markDone({ stored, memo }: Present, section: MemoSection, done: boolean): StoredMemo {
  const rows = arranged(stored, section, idsOf(section), isOrderedByUser(memo, section));
  const proposals = new Map(section.blocks.map(({ id, proposal }) => [id, inlineText(proposal)]));
  const blocks = rows.blocks.map((row): StoredBlock => {
    const proposal = proposals.get(row.id);
    return proposal === undefined ? row : { ...row, done, proposal };
  });
  return { ...rows, blocks };
}

interface Addition {
  readonly after: string | null;
  readonly style: AddedStyle;
  readonly text: string;
}

/** A block of the user's own after another, or first: then after the heading. An added block without a text would be none. */
function add({ stored, memo }: Present, section: MemoSection, { after, style, text }: Addition): StoredMemo | null {
  const ids = idsOf(section);
  const place = after === null ? 0 : ids.indexOf(after) + 1;
  if (text.trim() === "" || (after !== null && place === 0)) return null;
  const newId = freeIds([...stored.blocks.map(({ id }) => id), ...memo.sections.flatMap(idsOf)]);
  const block: MemoBlock = { id: newId(), style, proposal: [], ownText: text, ownTextCell: null, included: true, done: false, added: true };
  const longer = { ...section, blocks: [...section.blocks, block] };
  return arranged(
    withoutDone(stored, section),
    longer,
    [...ids.slice(0, place), block.id, ...ids.slice(place)],
    isOrderedByUser(memo, section),
  );
}

function move({ stored }: Present, { section, block }: Place, by: -1 | 1): StoredMemo | null {
  const ids = idsOf(section);
  const from = ids.indexOf(block.id);
  const to = from + by;
  const other = section.blocks[to];
  // A heading stays first.
  const staysFirst = section.blocks[0]?.style.startsWith("heading") && Math.min(from, to) === 0;
  if (!other || staysFirst) return null;
  const moved = ids.map((id, place) => (place === from ? other.id : place === to ? block.id : id));
  return arranged(stored, section, moved, true);
}

function without(stored: StoredMemo, id: string): StoredMemo {
  return { ...stored, blocks: inPlace(stored.blocks.filter((row) => row.id !== id)), order: stored.order.filter((other) => other !== id) };
}
