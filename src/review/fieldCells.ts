import { cellOf, type Grant, type RangeRef, type SourceField } from "../model";

/** The cells of some fields of a row; a field without a column has none. */
export function cellsOf(grant: Grant, ...fields: readonly SourceField[]): readonly RangeRef[] {
  return fields.flatMap((field) => cellOf(grant, field) ?? []);
}

/** The cells of one field on several rows. */
export function cellsOfRows(grants: readonly Grant[], field: SourceField): readonly RangeRef[] {
  const cells: RangeRef[] = [];
  for (const grant of grants) {
    const cell = cellOf(grant, field);
    if (cell) cells.push(cell);
  }
  return cells;
}
