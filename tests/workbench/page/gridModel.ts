import { Model } from "@ironcalc/workbook";
import { type Book, type BookCell, type BookSheet, type Box, columnOfKey, isOnSheet, rowOfKey } from "../../host/book";
import { displayLocale, type ShownCells } from "./gridEdits";
import { automaticHeight } from "../../host/book/sizes";
import { colorSheet } from "./gridColors";
import { styleSheet } from "./gridStyles";

const pixelsPerCharacter = 7.5;
const pixelsPerPoint = 4 / 3;
/** The height of an ordinary row, in pixels: as drawn. */
const rowHeight = 21;
/** Empty rows below the last cell that get the ordinary height too. */
const rowsBelow = 60;

export interface FilledGrid {
  readonly model: Model;
  readonly shown: ShownCells;
}

/** A model for the grid with the values and the look of all that the book holds. */
export function gridModel(book: Book): FilledGrid {
  const model = new Model(book.name, "en", "UTC", "en");
  model.pauseEvaluation();
  book.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  book.sheets.forEach((sheet, index) => {
    fillSheet(model, index, sheet);
  });
  model.resumeEvaluation();
  model.setLocale(displayLocale);
  const shown = book.sheets.map((sheet, index) => shownCells(model, index, sheet));
  model.flushSendQueue();
  return { model, shown };
}

/** Reads back what the grid made of the values: an edit is what differs from it. */
function shownCells(model: Model, index: number, sheet: BookSheet): ReadonlyMap<number, string> {
  const shown = new Map<number, string>();
  for (const [key, cell] of sheet.cells) {
    if (cell.value !== "") shown.set(key, model.getCellContent(index, rowOfKey(key) + 1, columnOfKey(key) + 1));
  }
  return shown;
}

function fillSheet(model: Model, index: number, sheet: BookSheet): void {
  let lastRow = 0;
  const wrapped = new Map<number, number[]>();
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key) + 1;
    const input = inputOf(cell);
    if (cell.style?.wrap === true && input !== "") wrapped.set(row - 1, [...(wrapped.get(row - 1) ?? []), columnOfKey(key)]);
    if (input !== "") model.setUserInput(index, row, columnOfKey(key) + 1, input);
    lastRow = Math.max(lastRow, row);
  }
  for (const [column, characters] of sheet.columnWidths) {
    model.setColumnsWidth(index, column + 1, column + 1, Math.round(characters * pixelsPerCharacter + 5));
  }
  model.setRowsHeight(index, 1, lastRow + rowsBelow, rowHeight);
  // The grid does not make room for wrapped texts by itself.
  for (const [row, columns] of wrapped) {
    const points = automaticHeight(sheet, row, columns);
    if (points !== null) model.setRowsHeight(index, row + 1, row + 1, Math.round(points * pixelsPerPoint));
  }
  for (const [row, points] of sheet.rowHeights) model.setRowsHeight(index, row + 1, row + 1, Math.round(points * pixelsPerPoint));
  for (const column of sheet.hiddenColumns) model.setColumnsHidden(index, column + 1, column + 1, true);
  for (const row of sheet.hiddenRows) model.setRowsHidden(index, row + 1, row + 1, true);
  styleSheet(model, index, sheet);
  colorSheet(model, index, sheet);
  if (sheet.frozenRows > 0) model.setFrozenRowsCount(index, sheet.frozenRows);
  model.setShowGridLines(index, sheet.showGridlines);
  if (sheet.visibility !== "Visible") model.hideSheet(index);
}

/** The value: the book computes, the grid only shows. Text gets an apostrophe, or the grid would read it as a person's typing. */
function inputOf(cell: BookCell): string {
  if (typeof cell.value === "string") return cell.value === "" || cell.isError ? cell.value : `'${cell.value}`;
  return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : String(cell.value);
}

/** What is selected on the sheet that is shown. */
export function selectedBox(model: Model): Box {
  const [top, left, bottom, right] = model.getSelectedView().range;
  const box = { row: top - 1, column: left - 1, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  return isOnSheet(box) ? box : { row: top - 1, column: left - 1, rowCount: 1, columnCount: 1 };
}

/** Selects in the grid and brings the cell into view, with what stands before it. */
export function selectBox(model: Model, sheet: number, box: Box): void {
  model.setSelectedSheet(sheet);
  const [row, column] = [box.row + 1, box.column + 1];
  model.setSelectedCell(row, column);
  model.setSelectedRange(row, column, row + box.rowCount - 1, column + box.columnCount - 1);
  const { top_row: top, left_column: left } = model.getSelectedView();
  if (!isInView(model, sheet, { top, left }, row, column)) model.setTopLeftVisibleCell(Math.max(1, row - 8), Math.max(1, column - 3));
  model.flushSendQueue();
}

interface Corner {
  readonly top: number;
  readonly left: number;
}

/** Smaller than the window is by some cells, so that what counts as seen is. Pixels. */
const surelySeen = { width: 700, height: 420 };

function isInView(model: Model, sheet: number, { top, left }: Corner, row: number, column: number): boolean {
  const isBelowTop = row >= top || row <= model.getFrozenRowsCount(sheet);
  return (
    isBelowTop &&
    column >= left &&
    sizeFrom(left, column, (at) => model.getColumnWidth(sheet, at), surelySeen.width) &&
    sizeFrom(top, row, (at) => model.getRowHeight(sheet, at), surelySeen.height)
  );
}

/** Whether what lies from `first` to `last` is smaller than `most`. */
function sizeFrom(first: number, last: number, size: (at: number) => number, most: number): boolean {
  let sum = 0;
  for (let at = first; at <= last; at += 1) {
    sum += size(at);
    if (sum > most) return false;
  }
  return true;
}
