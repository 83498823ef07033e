import { ExcelFault } from "../excel";
import { changedMemo, type StoredMemo } from "../memo";
import type { AddedStyle, Memo, MemoChange } from "../model";

/*
 * A write can be done although its answer does not come. What is asked for again then is made once: the workbook says what is made already.
 */

type Compose = (stored: StoredMemo) => Memo;
type Addition = Extract<MemoChange, { readonly kind: "add" }>;

/** Whether a request that failed may have done what it was to do. */
export function mayBeMade(error: unknown): boolean {
  return error instanceof ExcelFault && error.fault.message.id.endsWith(".halfway");
}

/** Whether a document's rows say all that a memo says, in its order, and what the user has decided. */
export function isWritten(memo: Memo, stored: StoredMemo, compose: Compose): boolean {
  const ids = memo.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const rows = stored.blocks.map(({ id }) => id);
  const isInOrder = inCommon(ids, rows).join("\n") === inCommon(rows, ids).join("\n");
  return isInOrder && decisionsOf(compose(stored)) === decisionsOf(memo);
}

function inCommon(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => known.has(id));
}

function decisionsOf({ sections, order }: Memo): string {
  const blocks = sections.flatMap((section) => section.blocks.map((block) => [section.id, { ...block, ownTextCell: null }]));
  return JSON.stringify([order ?? [], blocks]);
}

/** An own text that is there already is no other text than the one that the user saw. */
export function unlessWritten(change: MemoChange, { blocks }: StoredMemo): MemoChange {
  if (change.kind !== "ownText") return change;
  const present = blocks.find(({ id }) => id === change.block)?.ownText ?? null;
  return present === change.text ? { ...change, seen: present } : change;
}

/** The rows without the block that an earlier try has added. */
export function unlessAdded(change: MemoChange, stored: StoredMemo, compose: Compose): StoredMemo {
  if (change.kind !== "add" || !change.seen) return stored;
  const memo = compose(stored);
  const added = addedBefore(change, memo, change.seen);
  return (added !== null && changedMemo(stored, memo, { kind: "remove", block: added })) || stored;
}

function addedBefore({ section, style, text }: Addition, { sections }: Memo, seen: readonly string[]): string | null {
  const blocks = sections.find(({ id }) => id === section)?.blocks ?? [];
  const isIt = (block: { readonly style: string; readonly ownText: string | null }, wanted: AddedStyle) =>
    block.style === wanted && plain(block.ownText ?? "") === plain(text);
  return blocks.find((block) => block.added && !seen.includes(block.id) && isIt(block, style))?.id ?? null;
}

/** Excel has its own line breaks. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** Whether a block has been moved already from where the pane shows it. */
export function isMoved(change: MemoChange, shown: Memo, present: Memo): boolean {
  if (change.kind !== "move") return false;
  const before = neighbours(shown, change.block);
  const from = before.indexOf(change.block);
  const other = before[from + change.by];
  if (other === undefined) return false;
  const wanted = before.map((id) => (id === change.block ? other : id === other ? change.block : id));
  return wanted.join("\n") === neighbours(present, change.block).join("\n");
}

/** The ids of the section that a block stands in. */
function neighbours({ sections }: Memo, block: string): readonly string[] {
  const section = sections.find(({ blocks }) => blocks.some(({ id }) => id === block));
  return section?.blocks.map(({ id }) => id) ?? [];
}
