import { inlineText, type Memo, type MemoBlock, type MemoSection } from "../model";
import type { StoredBlock, StoredMemo } from "./stored";

/**
 * The stored rows with those of a section in a given order, one for each block; rows that are missing are made from the section's blocks.
 * Their numbers say nothing any more: the order of the rows does.
 * @param isUsers whether the user has chosen this order, so that it stays when the proposal's own order is another
 */
export function arranged(stored: StoredMemo, section: MemoSection, ids: readonly string[], isUsers: boolean): StoredMemo {
  const own = new Set(ids);
  const rowById = new Map(stored.blocks.map((row) => [row.id, row]));
  const blockById = new Map(section.blocks.map((block) => [block.id, block]));
  const rows = ids.flatMap((id): readonly StoredBlock[] => {
    const block = blockById.get(id);
    const row = rowById.get(id) ?? (block && newRow(section, block));
    return row ? [{ ...row, number: null }] : [];
  });
  const first = stored.blocks.findIndex(({ id }) => own.has(id));
  const others = stored.blocks.filter(({ id }) => !own.has(id));
  const start = first < 0 ? others.length : first;
  const order = stored.order.filter((id) => !own.has(id));
  return {
    ...stored,
    blocks: inPlace([...others.slice(0, start), ...rows, ...others.slice(start)]),
    order: isUsers ? [...order, ...ids] : order,
  };
}

/** The rows with their places in the table. */
export function inPlace(rows: readonly StoredBlock[]): readonly StoredBlock[] {
  return rows.map((row, position) => (row.position === position ? row : { ...row, position }));
}

/** The blocks of a section as they stand. */
export function idsOf({ blocks }: MemoSection): readonly string[] {
  return blocks.map(({ id }) => id);
}

/** Whether the user has chosen the order of a section. */
export function isOrderedByUser({ order = [] }: Memo, section: MemoSection): boolean {
  const own = new Set(idsOf(section));
  return order.some((id) => own.has(id));
}

/** A row for a block that has none yet. */
function newRow({ name }: MemoSection, block: MemoBlock): StoredBlock {
  return {
    id: block.id,
    ownText: block.ownText,
    cell: null,
    basedOn: "",
    proposal: inlineText(block.proposal),
    included: block.included,
    done: block.done,
    position: 0,
    number: null,
    section: name,
    style: block.style,
    addedByUser: block.added === true,
  };
}
