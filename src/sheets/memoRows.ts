import { styleNames, type StoredBlock } from "../memo";
import { address, inlineText, type CellRef, type FigureTable, type Memo, type MemoBlock, type RangeRef, type WrittenCell } from "../model";
import type { MemoColumn, PresentTable } from "./memoTable";
import { say } from "./words";

/** A block of the memo as a row of the table. */
interface MemoRow {
  readonly block: MemoBlock;
  readonly section: string;
  readonly number: number;
}

/** How many source ranges the column Källa names before it says how many more there are. */
const namedSources = 3;

/**
 * The cells of the memo's table, one row per block, in the order of the given columns. In a row that stands where it stood, what is the
 * user's is left alone (null); a row that has moved takes the user's cells along.
 * @param columns null for a column that the user has added
 */
export function memoRows(
  memo: Memo,
  columns: readonly (MemoColumn | null)[],
  present: PresentTable | null,
  stored: readonly StoredBlock[],
  figures: FigureTable,
): WrittenCell[][] {
  const rows = memo.sections.flatMap((section) => section.blocks.map((block) => ({ block, section: section.name })));
  const storedById = new Map(stored.map((block) => [block.id, block]));
  const idColumn = present ? present.columns.indexOf("id") : -1;
  const presentIds = present ? present.rows.map((cells) => String(cells[idColumn] ?? "").trim()) : [];
  return rows.map(({ block, section }, index) => {
    const row: MemoRow = { block, section, number: index + 1 };
    const stays = presentIds[index] === block.id;
    const before = presentIds.indexOf(block.id);
    return columns.map((column, place): WrittenCell => {
      const own = column === null ? null : addInCell(column, row, storedById.get(block.id), figures);
      if (own !== null) return own;
      if (stays) return column === "done" ? doneCell(row, storedById.get(block.id)) : null;
      const carried = present && before >= 0 ? present.rows[before]?.[place] : undefined;
      return carried ?? firstCell(column, block);
    });
  });
}

/** What the add-in writes at each refresh; null for the user's columns. */
function addInCell(column: MemoColumn, row: MemoRow, stored: StoredBlock | undefined, figures: FigureTable): WrittenCell {
  const { block } = row;
  switch (column) {
    case "id":
      return block.id;
    case "number":
      return row.number;
    case "section":
      return row.section;
    case "style":
      return styleNames[block.style];
    case "proposal":
      return inlineText(block.proposal);
    case "basedOn":
      return basedOn(block, stored);
    case "source":
      return sourceText(block, figures);
    case "ownText":
    case "included":
    case "done":
      return null;
  }
}

/** The proposal that the own text was written against: the one that stood beside it when it was first seen. */
function basedOn(block: MemoBlock, stored: StoredBlock | undefined): string {
  if (block.ownText === null || !stored || stored.addedByUser) return "";
  return stored.basedOn === "" ? stored.proposal : stored.basedOn;
}

/** A change in the proposal takes the done mark away, since nobody has read the new text; else the mark is the user's. */
function doneCell({ block }: MemoRow, stored: StoredBlock | undefined): WrittenCell {
  return stored?.done === true && !block.done ? say("sheets.memo.no") : null;
}

/** The user's cells in a row that was not there before. */
function firstCell(column: MemoColumn | null, block: MemoBlock): WrittenCell {
  const yesOrNo = (yes: boolean) => say(yes ? "sheets.memo.yes" : "sheets.memo.no");
  if (column === "ownText") return block.ownText ?? "";
  if (column === "included") return yesOrNo(block.included);
  return column === "done" ? yesOrNo(block.done) : "";
}

/** Where the numbers and texts of a block come from: "Stöd!I2:I9; Insatser!C5". */
function sourceText(block: MemoBlock, figures: FigureTable): string {
  const ranges = block.proposal.flatMap((part): readonly (RangeRef | CellRef)[] => {
    if (part.kind === "figure") return figures.get(part.figure)?.sources ?? [];
    if (part.kind === "cell") return [part.cell];
    return part.kind === "parameter" && part.cell ? [part.cell] : [];
  });
  const places = [...new Set(ranges.map((range) => address(range)))];
  const named = places.slice(0, namedSources).join("; ");
  const more = places.length - namedSources;
  return more > 0 ? say("sheets.memo.moreSources", { list: named, n: more }) : named;
}
