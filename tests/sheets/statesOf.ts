import {
  localAddress,
  parseAddress,
  type CellValue,
  type RefreshUndo,
  type SheetMark,
  type SheetState,
  type WrittenCell,
} from "../../src/model";
import type { RefreshPlan } from "../../src/sheets";
import { cellKey, type Book, type BookSheet } from "../host/book/book";

/** The owned sheets of a book as they stand, as the product's reader tells of them; of looks only what a test's book keeps. */
export function statesOf(book: Book): SheetState[] {
  return book.sheets.flatMap((sheet) => {
    const mark = sheet.customProperties.get("mark");
    return mark === undefined ? [] : [stateOf(sheet, JSON.parse(mark) as SheetMark)];
  });
}

/** What a refresh that has been applied to a book is taken back with. */
export function undoOf(before: readonly SheetState[], book: Book, plan: RefreshPlan): RefreshUndo {
  const created = plan.sheets.filter(({ created: isNew }) => isNew).map(({ name }) => name);
  // After a refresh that stopped before it renamed last year's sheet, that one still has the name of the new one.
  const isNew = ({ id, name }: BookSheet) => created.includes(name) && !before.some((state) => state.id === id);
  return { before, created: book.sheets.filter(isNew).map(({ id }) => id) };
}

function stateOf(sheet: BookSheet, mark: SheetMark): SheetState {
  const place = mark.block === null ? null : parseAddress(mark.block);
  const block = place && { ...place, sheet: sheet.name };
  const rows = Array.from({ length: block?.rowCount ?? 0 }, (_, row) => row);
  const columns = Array.from({ length: block?.columnCount ?? 0 }, (_, column) => column);
  const grid = <Value>(of: (row: number, column: number) => Value) => rows.map((row) => columns.map((column) => of(row, column)));
  return {
    id: sheet.id,
    name: sheet.name,
    mark,
    block,
    cells: grid((row, column) => writtenCell(sheet, row, column)),
    formats: grid(() => "General"),
    styles: grid(() => ({})),
    links: [],
    merged: [],
    heights: rows.map(() => 15),
    widths: columns.map(() => 64),
    charts: mark.charts ?? [],
    colors: mark.colors ?? [],
  };
}

function writtenCell(sheet: BookSheet, row: number, column: number): WrittenCell {
  const cell = sheet.cells.get(cellKey(row, column));
  return typeof cell?.formula === "string" ? { formula: cell.formula } : (cell?.value ?? "");
}

/** What stands in the cells of a sheet, by address, formulas as they are written. */
export function contentsOf(sheet: BookSheet): Record<string, CellValue> {
  const cells = [...sheet.cells].filter(([, { value, formula }]) => formula !== null || value !== "");
  return Object.fromEntries(
    cells
      .sort(([one], [other]) => one - other)
      .map(([key, { value, formula }]) => [
        localAddress({ sheet: "", row: Math.floor(key / 16_384), column: key % 16_384 }),
        formula ?? value,
      ]),
  );
}
