import { cellOf, type CellChange, type CellNote, type CellValue, type SourceField } from "../model";

/** A cell of a row, and what stands there: as Excel gave it, so that the change is made only while it still does. */
export interface CellBefore extends Pick<CellNote, "source" | "row"> {
  readonly field: SourceField;
  readonly value: CellValue;
}

/** What would put a cell right; null where its table lacks the column, or where the cell holds that already. */
export function changeOf(before: CellBefore, after: CellValue, kind: CellChange["kind"]): CellChange | null {
  const range = cellOf(before, before.field);
  if (!range || before.value === after) return null;
  return { cell: { sheet: range.sheet, row: range.row, column: range.column }, before: before.value, after, kind };
}
