import type { CellNote, CellValue, Programme, Source, SourceField } from "../model";
import { isCellError } from "./reading";

/** What the readers of one source share. */
export interface ReadingContext {
  readonly source: Source;
  readonly programme: Programme;
  /** Days to add to a number in a date cell to get a serial of the 1900 system. */
  readonly dateOffset: number;
  /** What is odd about a cell is added here. */
  readonly notes: CellNote[];
}

/** The place of a field in the rows of a source's body; -1 without such a column. */
export function placeOf(source: Source, field: SourceField): number {
  const column = source.columns[field]?.column;
  return column === undefined ? -1 : column - source.body.column;
}

/**
 * Adds a note on the cell of a field.
 * @param row the 0-based sheet row
 */
export function note(
  { source, notes }: ReadingContext,
  kind: CellNote["kind"],
  field: SourceField,
  value: CellValue,
  row: number,
  reading?: string | number,
): void {
  notes.push(reading === undefined ? { kind, source, row, field, value } : { kind, source, row, field, value, reading });
}

/** Whether the cell holds a formula error; then it is noted. */
export function notesError(context: ReadingContext, field: SourceField, value: CellValue, row: number): boolean {
  if (!isCellError(value)) return false;
  note(context, "cell-error", field, value, row);
  return true;
}
