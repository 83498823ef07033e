import { columnNames, documentTable, type MemoColumn } from "../memo";
import type { CellValue, DocumentKind, RangeRef, SheetOutline, WrittenCell } from "../model";

/** A document's table as it stands on the add-in's own sheet. */
export interface PresentTable {
  readonly name: string;
  readonly range: RangeRef;
  readonly showsTotals: boolean;
  /** The columns from left to right; a header that is the user's own has no column name. */
  readonly columns: readonly (MemoColumn | null)[];
  readonly headers: readonly string[];
  /** The data rows. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The order of the columns in a new table. */
export const newColumns: readonly MemoColumn[] = columnNames;

/** A document's table on its sheet, whatever columns the user has moved, renamed or added; null when there is none. */
export function presentTable(sheet: Pick<SheetOutline, "tables"> | null, document: DocumentKind): PresentTable | null {
  const found = sheet && documentTable(sheet, document);
  if (!found) return null;
  const { table, values, columns } = found;
  const [headers = [], ...body] = values;
  return {
    name: table.name,
    range: table.range,
    showsTotals: table.showsTotals,
    columns,
    headers: headers.map(String),
    rows: table.showsTotals ? body.slice(0, -1) : body,
  };
}

/**
 * Whether a person has written something in a column of their own. A number may be what a formula of the whole column gives: it is no note.
 * @param columns null for a column of the user's
 */
export function hasNote(columns: readonly (MemoColumn | null)[], row: readonly WrittenCell[] | undefined): boolean {
  return columns.some((column, place) => {
    const cell = row?.[place];
    return column === null && typeof cell === "string" && cell.trim() !== "";
  });
}
