import type { BookSheet } from "./book";
import type { ChartAnchor, ChartCorner } from "./charts";
import { columnPoints, rowPoints } from "./sizes";

/** Excel's size of a new chart in points. */
const newWidth = 360;
const newHeight = 216;

/** Points from the sheet's left edge to the column's. */
function leftOf(sheet: BookSheet, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index += 1) left += columnPoints(sheet, index);
  return left;
}

/** The columns that can make a row higher: those that hold anything in it are few, so all up to the last used are asked. */
function columnsWithText(sheet: BookSheet): number[] {
  return [...new Set([...sheet.cells.keys()].map((key) => key % 16_384))];
}

/** Points from the sheet's top to each row up to the last. */
function topsOf(sheet: BookSheet, rows: number): number[] {
  const columns = columnsWithText(sheet);
  const tops = [0];
  for (let row = 0; row < rows; row += 1) tops.push((tops[row] ?? 0) + rowPoints(sheet, row, columns));
  return tops;
}

/** Left, top, width and height in points. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function placeOf(sheet: BookSheet, { start, end }: ChartAnchor): ChartPlace {
  const tops = topsOf(sheet, end.row);
  const left = leftOf(sheet, start.column) + start.right;
  const top = (tops[start.row] ?? 0) + start.down;
  return { left, top, width: leftOf(sheet, end.column) + end.right - left, height: (tops[end.row] ?? 0) + end.down - top };
}

/** The anchor of a place: the cells that its corners lie in. */
export function anchorOf(sheet: BookSheet, place: ChartPlace): ChartAnchor {
  return { start: cornerAt(sheet, place.left, place.top), end: cornerAt(sheet, place.left + place.width, place.top + place.height) };
}

function cornerAt(sheet: BookSheet, left: number, top: number): ChartCorner {
  const columns = columnsWithText(sheet);
  const across = lineAt(left, (column) => columnPoints(sheet, column), 16_383);
  const along = lineAt(top, (row) => rowPoints(sheet, row, columns), 1_048_575);
  return { row: along.line, down: along.rest, column: across.line, right: across.rest };
}

function lineAt(points: number, size: (line: number) => number, last: number): { readonly line: number; readonly rest: number } {
  let rest = points;
  let line = 0;
  for (let next = size(line); rest >= next && line < last; next = size(line)) {
    rest -= next;
    line += 1;
  }
  return { line, rest };
}

/** A new chart stands in Excel's own size at the given point. */
export function newPlace(left: number, top: number): ChartPlace {
  return { left, top, width: newWidth, height: newHeight };
}
