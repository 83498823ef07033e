import { localAddress, type CellRef, type Finding, type Memo, type RangeRef, type Review } from "../model";

/** A cell's new place: the same for cells that have not moved. */
type Relocation = <Place extends CellRef>(place: Place) => Place;

/**
 * The memo with its own texts where a refresh has put them, and the findings with them: a link to the old place would lead to another text.
 * @param after block id → the cell of its own text after the write
 */
export function movedTexts(
  memo: Memo,
  review: Review,
  after: ReadonlyMap<string, CellRef>,
): { readonly memo: Memo; readonly review: Review } {
  const moves = new Map<string, CellRef>();
  for (const { id, ownTextCell } of memo.sections.flatMap(({ blocks }) => blocks)) {
    const place = after.get(id);
    if (ownTextCell && place && keyOf(place) !== keyOf(ownTextCell)) moves.set(keyOf(ownTextCell), place);
  }
  if (moves.size === 0) return { memo, review };
  const relocate: Relocation = (place) => {
    const moved = moves.get(keyOf(place));
    return moved ? { ...place, sheet: moved.sheet, row: moved.row, column: moved.column } : place;
  };
  return {
    memo: {
      ...memo,
      sections: memo.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => movedBlock(block, relocate)) })),
    },
    review: {
      ...review,
      findings: review.findings.map((finding) => movedFinding(finding, relocate)),
      accepted: review.accepted.map((finding) => movedFinding(finding, relocate)),
    },
  };
}

function movedBlock<Block extends { readonly ownTextCell: CellRef | null }>(block: Block, relocate: Relocation): Block {
  return block.ownTextCell ? { ...block, ownTextCell: relocate(block.ownTextCell) } : block;
}

function movedFinding(finding: Finding, relocate: Relocation): Finding {
  const { cell, related, fix } = finding;
  return {
    ...finding,
    cell: cell && relocate(cell),
    related: related.map((range: RangeRef) => relocate(range)),
    ...(fix ? { fix: { ...fix, changes: fix.changes.map((change) => ({ ...change, cell: relocate(change.cell) })) } } : {}),
  };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${localAddress({ sheet, row, column })}`;
}
