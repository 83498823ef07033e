import type { Model } from "@ironcalc/workbook";
import type { ChartAnchor, ChartCorner } from "../../host/book";

/** Pixels of the grid's own headings, and of the line below frozen rows. */
const headings = { width: 30, height: 28 };
const frozenLine = 3;
const pixelsPerPoint = 4 / 3;

/** What the grid shows of the sheet beside its headings and frozen rows, in pixels from the grid's upper left corner. */
export interface Window {
  readonly left: number;
  readonly top: number;
}

export interface Rectangle extends Window {
  readonly width: number;
  readonly height: number;
}

/** Where the part of the sheet that scrolls begins. */
export function scrolledWindow(model: Model): Window {
  const sheet = model.getSelectedSheet();
  const frozen = model.getFrozenRowsCount(sheet);
  return { left: headings.width, top: headings.height + (frozen > 0 ? rowsHeight(model, sheet, 0, frozen) + frozenLine : 0) };
}

/** Where a chart lies in that part: it may lie above or left of what is seen. */
export function chartPlace(model: Model, anchor: ChartAnchor): Rectangle {
  const sheet = model.getSelectedSheet();
  const { top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  const firstRow = Math.max(model.getFrozenRowsCount(sheet), topRow - 1);
  const x = (corner: ChartCorner) => columnsWidth(model, sheet, leftColumn - 1, corner.column) + corner.right * pixelsPerPoint;
  const y = (corner: ChartCorner) => rowsHeight(model, sheet, firstRow, corner.row) + corner.down * pixelsPerPoint;
  const [left, top] = [x(anchor.start), y(anchor.start)];
  return { left, top, width: x(anchor.end) - left, height: y(anchor.end) - top };
}

/** From one line's edge to another's, negative backwards; 0-based, while the grid counts from 1. */
function columnsWidth(model: Model, sheet: number, from: number, to: number): number {
  return distance(from, to, (column) => model.getColumnWidth(sheet, column + 1));
}

function rowsHeight(model: Model, sheet: number, from: number, to: number): number {
  return distance(from, to, (row) => model.getRowHeight(sheet, row + 1));
}

function distance(from: number, to: number, size: (line: number) => number): number {
  let sum = 0;
  for (let line = Math.min(from, to); line < Math.max(from, to); line += 1) sum += size(line);
  return to < from ? -sum : sum;
}
