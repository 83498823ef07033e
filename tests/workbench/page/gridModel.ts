import { Model } from "@ironcalc/workbook";
import { parseAddress } from "../../../src/model";
import { columnOfKey, rowOfKey, type Book, type BookCell, type BookSheet, type BookStyle } from "../../host/book";
import { shownKey, type ShownCells } from "./gridEdits";

/** The look that comes nearest to Swedish: IronCalc has no Swedish locale, and French groups and points numbers alike. */
const displayLocale = "fr";
const pixelsPerCharacter = 7.5;
const pixelsPerPoint = 4 / 3;

export interface FilledGrid {
  readonly model: Model;
  readonly shown: ShownCells;
}

/** Where the user had scrolled to, 1-based. */
export interface GridScroll {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** A model for the grid with the values and the look of all that the book holds; it opens where the book's selection is. */
export function gridModel(book: Book, scroll: GridScroll | null): FilledGrid {
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
  select(model, book, scroll);
  model.flushSendQueue();
  return { model, shown: shownCells(model, book) };
}

function shownCells(model: Model, book: Book): ShownCells {
  const shown: ShownCells = new Map();
  book.sheets.forEach((sheet, index) => {
    for (const key of sheet.cells.keys()) {
      const [row, column] = [rowOfKey(key) + 1, columnOfKey(key) + 1];
      shown.set(shownKey(index, row, column), model.getCellContent(index, row, column));
    }
  });
  return shown;
}

function select(model: Model, book: Book, scroll: GridScroll | null): void {
  const sheet = Math.max(0, book.sheets.findIndex((candidate) => candidate.name === book.activeSheet));
  model.setSelectedSheet(sheet);
  const range = parseAddress(book.selection);
  if (!range) return;
  const [row, column] = [range.row + 1, range.column + 1];
  model.setSelectedCell(row, column);
  model.setSelectedRange(row, column, row + range.rowCount - 1, column + range.columnCount - 1);
  const kept = scroll?.sheet === book.activeSheet && isInView(scroll, row, column) ? scroll : null;
  model.setTopLeftVisibleCell(kept?.top ?? Math.max(1, row - 8), kept?.left ?? Math.max(1, column - 4));
}

/** Roughly: what a window of usual size shows. */
function isInView(scroll: GridScroll, row: number, column: number): boolean {
  return row >= scroll.top && row < scroll.top + 22 && column >= scroll.left && column < scroll.left + 8;
}

function fillSheet(model: Model, index: number, sheet: BookSheet): void {
  for (const [key, cell] of sheet.cells) {
    const input = inputOf(cell);
    if (input !== "") model.setUserInput(index, rowOfKey(key) + 1, columnOfKey(key) + 1, input);
  }
  for (const [column, characters] of sheet.columnWidths) {
    model.setColumnsWidth(index, column + 1, column + 1, Math.round(characters * pixelsPerCharacter + 5));
  }
  for (const [row, points] of sheet.rowHeights) model.setRowsHeight(index, row + 1, row + 1, Math.round(points * pixelsPerPoint));
  for (const column of sheet.hiddenColumns) model.setColumnsHidden(index, column + 1, column + 1, true);
  for (const row of sheet.hiddenRows) model.setRowsHidden(index, row + 1, row + 1, true);
  styleCells(model, index, sheet);
  if (sheet.frozenRows > 0) model.setFrozenRowsCount(index, sheet.frozenRows);
  model.setShowGridLines(index, sheet.showGridlines);
  if (sheet.visibility !== "Visible") model.hideSheet(index);
}

/** The value: the book computes, the grid only shows. Text gets an apostrophe, or the grid would read it as a person's typing. */
function inputOf(cell: BookCell): string {
  if (typeof cell.value === "string") return cell.value === "" || cell.isError ? cell.value : `'${cell.value}`;
  return typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : String(cell.value);
}

interface Run {
  readonly row: number;
  readonly column: number;
  width: number;
  readonly look: string;
  readonly cell: BookCell;
}

function styleCells(model: Model, index: number, sheet: BookSheet): void {
  for (const { row, column, width, cell } of runsOfSameLook(sheet)) {
    const area = { sheet: index, row: row + 1, column: column + 1, width, height: 1 };
    for (const [path, value] of stylePaths(cell)) model.updateRangeStyle(area, path, value);
    const { borders } = cell.style ?? {};
    for (const [side, line] of Object.entries(borders ?? {})) {
      const type = (side.charAt(0).toUpperCase() + side.slice(1)) as Parameters<Model["setAreaWithBorder"]>[1]["type"];
      model.setAreaWithBorder(area, { item: { style: borderStyle(line.style), color: line.color } as never, type });
    }
  }
}

/** Neighbours in a row that look alike are styled at once. */
function runsOfSameLook(sheet: BookSheet): Run[] {
  const runs: Run[] = [];
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const cell = sheet.cells.get(key);
    if (!cell || (cell.style === null && cell.numberFormat === "General")) continue;
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const look = JSON.stringify([cell.style, cell.numberFormat]);
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.width === column && last.look === look) last.width += 1;
    else runs.push({ row, column, width: 1, look, cell });
  }
  return runs;
}

function stylePaths(cell: BookCell): [string, string][] {
  const style: BookStyle = cell.style ?? {};
  const paths: [string, string | undefined][] = [
    ["num_fmt", cell.numberFormat === "General" || cell.numberFormat === "@" ? undefined : cell.numberFormat],
    ["font.b", style.bold ? "true" : undefined],
    ["font.i", style.italic ? "true" : undefined],
    ["font.u", style.underline ? "true" : undefined],
    ["font.size", style.fontSize === undefined ? undefined : String(style.fontSize)],
    ["font.color", style.color],
    ["fill.color", style.fill],
    ["alignment.wrap_text", style.wrap ? "true" : undefined],
    ["alignment.horizontal", style.horizontal?.toLowerCase()],
    ["alignment.vertical", style.vertical?.toLowerCase()],
  ];
  return paths.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "general");
}

function borderStyle(style: string): string {
  const known = ["thin", "medium", "thick", "double", "dotted"];
  const name = style.toLowerCase();
  return known.includes(name) ? name : "thin";
}
