import { styleNames, type MemoColumn, type StoredBlock } from "../memo";
import { inlineText, type CellValue, type FigureTable, type Memo, type MemoBlock, type WrittenCell } from "../model";
import { sourceText } from "./memoSource";
import { hasNote, type PresentTable } from "./memoTable";
import { say } from "./words";

/** What the rows of a document's table are made from. */
export interface RowMaterial {
  readonly memo: Memo;
  readonly figures: FigureTable;
  readonly present: PresentTable | null;
  /** The rows as they stand in the cells now. */
  readonly before: readonly StoredBlock[];
  /** The rows as the user wants them: the same, but for what has been changed in the pane. */
  readonly stored: readonly StoredBlock[];
}

/** A block of the document as a row of its table. */
interface MemoRow {
  readonly block: MemoBlock;
  readonly section: string;
  /** 0-based place in the table. */
  readonly index: number;
  /** As it stands in the cells; undefined for a row that was not there. */
  readonly before: StoredBlock | undefined;
  readonly stored: StoredBlock | undefined;
}

/**
 * The cells of a document's table, one row per block, in the order of the given columns. In a row that stands where it stood, what is the
 * user's is left alone (null) unless the user has changed it in the pane; a row that has moved takes the user's cells along. A row with an
 * own text or a note that the document does not say stands at the end.
 * @param columns null for a column that the user has added
 */
export function memoRows(columns: readonly (MemoColumn | null)[], material: RowMaterial): WrittenCell[][] {
  const { memo, present, figures } = material;
  const before = byId(material.before);
  const stored = byId(material.stored);
  const rows = memo.sections
    .flatMap((section) => section.blocks.map((block) => ({ block, section: section.name })))
    .map(({ block, section }, index): MemoRow => ({ block, section, index, before: before.get(block.id), stored: stored.get(block.id) }));
  const written = rows.map((row) => {
    const carried = present?.rows[row.before?.position ?? -1];
    const stays = row.before?.position === row.index;
    return columns.map((column, place): WrittenCell => {
      const cell = addInCell(column, row, figures) ?? editedCell(column, row, carried?.[place]);
      return cell ?? (stays ? null : (carried?.[place] ?? firstCell(column, row.block)));
    });
  });
  return [...written, ...leftRows(columns, material, new Set(rows.map(({ block }) => block.id)))];
}

function byId(blocks: readonly StoredBlock[]): ReadonlyMap<string, StoredBlock> {
  return new Map(blocks.map((block) => [block.id, block]));
}

/** What the add-in writes at each refresh; null for the user's columns. */
function addInCell(column: MemoColumn | null, { block, section, index, stored }: MemoRow, figures: FigureTable): WrittenCell {
  switch (column) {
    case "id":
      return block.id;
    case "number":
      return index + 1;
    case "section":
      return section;
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
    case null:
      return null;
  }
}

/** The proposal that the own text was written against: the one that stood beside it when it was first seen. */
function basedOn(block: MemoBlock, stored: StoredBlock | undefined): string {
  if (block.ownText === null || !stored || stored.addedByUser) return "";
  return stored.basedOn === "" ? stored.proposal : stored.basedOn;
}

/**
 * A cell of the user's that says something else than the document now: changed in the pane, typed in another column of a new row, or a
 * done mark that nobody has read the new text for. Null where it says the same.
 */
function editedCell(column: MemoColumn | null, { block, before, stored }: MemoRow, present: CellValue | undefined): WrittenCell {
  if (!before || column === null) return null;
  if (column === "included") return before.included === block.included ? null : yesOrNo(block.included);
  if (column === "done") return before.done === block.done ? null : yesOrNo(block.done);
  if (column !== "ownText") return null;
  const isBlank = String(present ?? "").trim() === "";
  if (block.ownText !== null) return before.ownText === block.ownText && !isBlank ? null : block.ownText;
  // A text goes only when the user has taken it away.
  return !isBlank && stored !== undefined && stored.ownText === null ? "" : null;
}

/** The user's cells in a row that was not there before. */
function firstCell(column: MemoColumn | null, block: MemoBlock): WrittenCell {
  if (column === "ownText") return block.ownText ?? "";
  if (column === "included") return yesOrNo(block.included);
  return column === "done" ? yesOrNo(block.done) : "";
}

function yesOrNo(yes: boolean): string {
  return say(yes ? "sheets.memo.yes" : "sheets.memo.no");
}

/**
 * No own text is lost, whatever the document says, and no note beside a block that it does not say now; such a block has no proposal. A row
 * that the user has taken away in the pane is no longer stored.
 */
function leftRows(
  columns: readonly (MemoColumn | null)[],
  { before, stored, present }: RowMaterial,
  said: ReadonlySet<string>,
): WrittenCell[][] {
  const wanted = new Set(stored.map(({ id }) => id));
  const rowOf = ({ position }: StoredBlock) => present?.rows[position];
  const left = before.filter((row) => !said.has(row.id) && wanted.has(row.id) && (row.ownText !== null || hasNote(columns, rowOf(row))));
  return left.map((row) =>
    columns.map((column, place): WrittenCell => {
      if (column === "id") return row.id;
      if (column === "ownText") return row.ownText ?? "";
      const isOurs = column === "number" || column === "proposal" || column === "source";
      return row.ownText === null && isOurs ? "" : (rowOf(row)?.[place] ?? "");
    }),
  );
}
