import { memoColumns, type MemoColumn } from "../memo";
import type { DocumentKind, RangeRef, WrittenCell } from "../model";
import { categoryKey } from "../programme";
import { firstBodyRow } from "./head";
import { newColumns, presentTable, type PresentTable } from "./memoTable";
import type { Target } from "./naming";

/** A document's table as it is going to be. */
export interface MemoLayout {
  readonly target: Target;
  readonly document: DocumentKind;
  readonly present: PresentTable | null;
  /** From left to right; null for a column of the user's. */
  readonly columns: readonly (MemoColumn | null)[];
  /** Header row, data rows and totals row. */
  readonly range: RangeRef;
  /** Header and data, as they are written. */
  readonly cells: readonly (readonly WrittenCell[])[];
  /** The colour rule stands on the sheet; Excel moves it with its cells. */
  readonly isColored: boolean;
}

/**
 * Places the rows of a document's table where it stands, or where a new one begins.
 * @param rowsOf the data rows, their cells in the order of the columns
 */
export function layoutTable(
  target: Target,
  document: DocumentKind,
  rowsOf: (columns: readonly (MemoColumn | null)[], present: PresentTable | null) => readonly (readonly WrittenCell[])[],
): MemoLayout {
  const present = presentTable(target.outline, document);
  const kept = present?.columns ?? [];
  const columns = [...kept, ...newColumns.filter((column) => !kept.includes(column))];
  const rows = rowsOf(columns, present);
  // A table has at least one row, and a totals row of the user's stays where it is when the table gets shorter.
  const rowCount = Math.max(rows.length, present?.showsTotals ? present.rows.length : 1);
  const blank = Array.from({ length: rowCount - rows.length }, () => columns.map((): WrittenCell => ""));
  const headers = columns.map((column, place) => headerCell(column, present?.headers[place]));
  const totals = present?.showsTotals ? 1 : 0;
  const start = present ? present.range : { row: firstBodyRow, column: 0 };
  const range: RangeRef = {
    sheet: target.name,
    row: start.row,
    column: start.column,
    rowCount: 1 + rowCount + totals,
    columnCount: columns.length,
  };
  const isColored = present !== null && (target.outline?.mark?.colors ?? []).length > 0;
  return { target, document, present, columns, range, cells: [headers, ...rows, ...blank], isColored };
}

/** A header that says what it should, in capitals or not, is left alone, and so is that of a column of the user's own. */
function headerCell(column: MemoColumn | null, present: string | undefined): WrittenCell {
  if (column === null) return null;
  return present !== undefined && categoryKey(present) === categoryKey(memoColumns[column]) ? null : memoColumns[column];
}
