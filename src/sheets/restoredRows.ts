import type { MemoColumn, StoredBlock } from "../memo";
import type { WrittenCell } from "../model";
import type { DocumentTable } from "./earlierTable";
import { hasNote } from "./memoTable";

/** A row before the refresh, and the same block's row now; one of them may be missing. */
interface RowPair {
  readonly was: StoredBlock | undefined;
  readonly is: StoredBlock | undefined;
}

/**
 * The rows of a document's table as they were, with what a person has written since: own texts, Ta med, Klar and the columns of the
 * user's own are those of now; rows with an own text or a note that were not there before stand at the end.
 * @param columns of the table now, null for a column of the user's
 */
export function restoredRows(
  columns: readonly (MemoColumn | null)[],
  before: DocumentTable,
  now: DocumentTable,
): readonly (readonly WrittenCell[])[] {
  const nowById = new Map(now.blocks.map((block) => [block.id, block]));
  const earlier = new Set(before.blocks.map(({ id }) => id));
  const pairs: RowPair[] = [
    ...before.blocks.map((was): RowPair => ({ was, is: nowById.get(was.id) })),
    ...now.blocks.filter((is) => !earlier.has(is.id) && isUsed(is, now)).map((is): RowPair => ({ was: undefined, is })),
  ];
  return pairs.map((pair, index) =>
    columns.map((column, place): WrittenCell => {
      const cells: CellPair = {
        was: cellBefore(pair, column ?? now.headers[place] ?? "", before),
        is: pair.is && now.rows[pair.is.position]?.[place],
        stays: pair.is?.position === index,
      };
      return column !== null && isAddIns(column) ? addInCell(column, pair, cells, index) : userCell(column, pair, cells);
    }),
  );
}

/** Whether a person has written in a row. */
function isUsed({ ownText, position }: StoredBlock, { columns, rows }: DocumentTable): boolean {
  return ownText !== null || hasNote(columns, rows[position]);
}

/** A cell before the refresh and now, as they are written. */
interface CellPair {
  readonly was: WrittenCell | undefined;
  readonly is: WrittenCell | undefined;
  /** The row stands where it stood: what is the user's is left alone. */
  readonly stays: boolean;
}

/** @param column the add-in's name of it, or the header of a column of the user's */
function cellBefore({ was }: RowPair, column: string, { columns, headers, rows }: DocumentTable): WrittenCell | undefined {
  const place = columns.findIndex((name, index) => (name ?? headers[index]) === column);
  return was && rows[was.position]?.[place];
}

type AddInColumn = Exclude<MemoColumn, "ownText" | "included" | "done">;

function isAddIns(column: MemoColumn): column is AddInColumn {
  return column !== "ownText" && column !== "included" && column !== "done";
}

function addInCell(column: AddInColumn, { was, is }: RowPair, cells: CellPair, index: number): WrittenCell {
  const isOwn = (was ?? is)?.addedByUser === true;
  switch (column) {
    case "id":
      // A new row has got its id from the refresh, and what is written there since hangs on it.
      return (was ?? is)?.id ?? "";
    case "number":
      return was ? (cells.was ?? index + 1) : index + 1;
    case "proposal":
      // Who writes a row of their own may have written it under Förslag: the text stands under Egen text now.
      return isOwn ? "" : (cells.was ?? cells.is ?? "");
    case "basedOn":
      return is && is.ownText !== was?.ownText ? basedOn(is) : (cells.was ?? "");
    case "section":
    case "style":
      return (isOwn ? cells.is : undefined) ?? cells.was ?? cells.is ?? "";
    case "source":
      return cells.was ?? cells.is ?? "";
  }
}

/** A text that was written since the refresh was written against the proposal of now. */
function basedOn({ ownText, basedOn: known, proposal, addedByUser }: StoredBlock): string {
  if (ownText === null || addedByUser) return "";
  return known === "" ? proposal : known;
}

function userCell(column: MemoColumn | null, { was, is }: RowPair, cells: CellPair): WrittenCell {
  if (!is) return column === "ownText" ? (was?.ownText ?? "") : (cells.was ?? "");
  // The refresh takes a done mark away with the proposal that it was set on: both come back.
  const markBack = column === "done" && was?.done === true && !is.done && was.proposal.trim() !== is.proposal.trim();
  if (markBack) return cells.was ?? "";
  if (column !== "ownText") return cells.stays ? null : (cells.is ?? "");
  const ownText = is.ownText ?? "";
  // In a row of the person's own it may stand in another column.
  const stands = cells.stays && (typeof cells.is === "object" ? "" : String(cells.is)) === ownText;
  return stands ? null : ownText;
}
