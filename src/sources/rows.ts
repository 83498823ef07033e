import type { CellGrid, CellNote, CellValue, Source } from "../model";
import { requiredFields } from "./fields";
import { isBlank } from "./reading";
import { note, placeOf, type ReadingContext } from "./readingContext";

/** How many rows are read before the next column of theirs is: few enough to be at hand still, enough for a loop to be worth it. */
export const rowsAtATime = 512;

/** Whether a row holds nothing in the columns that are read. An unticked box is nothing: tables are filled with them in advance. */
export function isBlankRow(cells: readonly CellValue[], places: readonly number[]): boolean {
  for (const place of places) {
    const value = cells[place];
    if (!isBlank(value) && value !== false) return false;
  }
  return true;
}

/** The places of the columns that are read, left to right. */
export function placesOf(source: Source): readonly number[] {
  return Object.values(source.columns)
    .map(({ column }) => column - source.body.column)
    .sort((a, b) => a - b);
}

/** Tells rows that repeat the headers, as tables that were put together from printed pages have them. */
export function headerRowTest(source: Source): (cells: readonly CellValue[]) => boolean {
  const headers = requiredFields(source.role).map((field) => ({
    place: placeOf(source, field),
    header: source.columns[field]?.header ?? "",
  }));
  return (cells) => headers.every(({ place, header }) => header !== "" && cells[place] === header);
}

/**
 * How many of a source's rows are its own. An Excel table says so itself. A plain range runs to the end of the sheet: what stands below it
 * after a blank row and has fewer than two required fields in any row (a source note, a signature) is no part of it.
 */
export function rowCountOf(source: Source, values: CellGrid): number {
  if (source.table !== null) return values.length;
  const required = requiredFields(source.role).map((field) => placeOf(source, field));
  const isFull = (cells: readonly CellValue[]) => required.filter((place) => !isBlank(cells[place])).length >= 2;
  let lastFull = values.length - 1;
  while (lastFull >= 0 && !isFull(values[lastFull] ?? [])) lastFull -= 1;
  const places = placesOf(source);
  const firstBlank = values.findIndex((cells, index) => index > lastFull && isBlankRow(cells, places));
  return firstBlank < 0 ? values.length : firstBlank;
}

/** Notes that a required cell is empty; what is there but cannot be read has a note of its own. */
export function noteMissing(context: ReadingContext, cells: readonly CellValue[], row: number, field: CellNote["field"]): void {
  const place = placeOf(context.source, field);
  const value = cells[place] ?? "";
  if (place >= 0 && isBlank(value)) note(context, "missing", field, value, row);
}

/**
 * Puts the notes of one source in the order of its rows, and drops those on rows that hold no data of it.
 * @param first the place of the source's first note
 * @param dropped 0-based sheet rows
 */
export function keepNotes(notes: CellNote[], first: number, dropped: ReadonlySet<number>): void {
  const own = notes.splice(first).filter(({ row }) => !dropped.has(row));
  for (const kept of own.sort((a, b) => a.row - b.row)) notes.push(kept);
}
