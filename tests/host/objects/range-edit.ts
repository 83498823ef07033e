import {
  type Area,
  type Box,
  boxAddress,
  cellKey,
  columnsOfSheet,
  contains,
  intersection,
  isUnbounded,
  rowsOfSheet,
  storedBox,
} from "../book";
import { columnOfKey, rowOfKey } from "../book";
import { cellAt, forgetEmptyCell, isBlank, storedCells } from "../book/cells";
import { insertCells } from "../book/insert";
import { insertDeleteConflict, invalidArgument, mergedRangeConflict, nonBlankCellOffSheet, notImplemented } from "../protocol";
import { changed, contentsChanged, cellsInserted } from "./changes";
import { tidyTouchedHeaders } from "./cell-values";
import { type Excel, requireWritableSheet } from "./excel";

export const clearChoices = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearChoice = (typeof clearChoices)[number];

/**
 * Clears contents, formats or links; "All" also validations and merges. A table that is touched keeps its header texts. Whether a table that
 * is cleared as a whole goes away is not known (Clear All of the interface removes it): the host refuses to guess.
 */
export function clearArea(excel: Excel, area: Area, what: ClearChoice): void {
  requireWritableSheet(excel, area.sheet);
  if (what === "All") {
    if (area.sheet.tables.some((table) => contains(area, storedBox(table.range)))) throw notImplemented("clear() of all of a whole table");
    clearValidations(area);
  }
  if (what === "All" || what === "Formats") clearFormats(area);
  if (what === "All" || what === "Contents") clearContents(area);
  if (what !== "Formats" && what !== "Contents") clearLinks(area, what !== "Hyperlinks");
  if (what === "All" || what === "Contents") {
    tidyTouchedHeaders(area);
    contentsChanged(excel, area);
  }
  if (what !== "Contents") changed(excel, "format", area);
}

function clearContents(area: Area): void {
  for (const { row, column, cell } of storedCells(area.sheet, area)) {
    Object.assign(cell, { value: "", formula: null, isError: false, quotePrefix: false });
    forgetEmptyCell(area.sheet, row, column);
  }
}

function clearFormats(area: Area): void {
  for (const merge of [...area.sheet.merges]) if (intersection(storedBox(merge), area)) area.sheet.merges.delete(merge);
  clearConditionals(area);
  for (const { row, column, cell } of storedCells(area.sheet, area)) {
    cell.style = null;
    cell.numberFormat = "General";
    forgetEmptyCell(area.sheet, row, column);
  }
}

function clearLinks(area: Area, withLook: boolean): void {
  for (const key of [...area.sheet.hyperlinks.keys()]) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (!intersection(area, { row, column, rowCount: 1, columnCount: 1 })) continue;
    area.sheet.hyperlinks.delete(key);
    const cell = area.sheet.cells.get(cellKey(row, column));
    if (withLook && cell) cell.style = null;
    forgetEmptyCell(area.sheet, row, column);
  }
}

/** Takes the area out of the validations; one that is only partly covered is cut into what is left around it. */
export function clearValidations(area: Area): void {
  area.sheet.validations = area.sheet.validations.flatMap((one) =>
    remainder(storedBox(one.range), area).map((box) => ({ ...one, range: boxAddress(box) })),
  );
}

/** Takes the area out of the conditional formats; those that are left without cells go. */
export function clearConditionals({ sheet, ...box }: Area): void {
  for (const rule of sheet.conditionals) {
    rule.ranges = rule.ranges.flatMap((range) => remainder(storedBox(range), box).map(boxAddress));
  }
  sheet.conditionals = sheet.conditionals.filter((rule) => rule.ranges.length > 0);
}

/** What is left of a box when another is cut out: above, below, left and right of it. */
function remainder(box: Box, hole: Box): Box[] {
  const common = intersection(box, hole);
  if (!common) return [box];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const pieces: Box[] = [
    { ...box, rowCount: common.row - box.row },
    { ...box, row: below, rowCount: box.row + box.rowCount - below },
    { ...common, column: box.column, columnCount: common.column - box.column },
    { ...common, column: right, columnCount: box.column + box.columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** Inserts cells; whole rows go down and whole columns right whatever is said. */
export function insertInto(excel: Excel, area: Area, asked: "Down" | "Right", kept: readonly Area[]): void {
  requireWritableSheet(excel, area.sheet);
  const wholeRows = area.columnCount === columnsOfSheet;
  const wholeColumns = area.rowCount === rowsOfSheet;
  if (wholeRows && wholeColumns) throw invalidArgument("the whole sheet cannot be inserted");
  const direction = wholeRows ? "down" : wholeColumns ? "right" : asked === "Down" ? "down" : "right";
  const fault = insertCells(excel.book, area, direction, kept);
  if (fault === "pushes cells off the sheet") throw nonBlankCellOffSheet();
  if (fault) throw insertDeleteConflict(fault);
  cellsInserted(excel, area, wholeRows ? "RowInserted" : wholeColumns ? "ColumnInserted" : "CellInserted", direction);
}

/** Merges the area, or each of its rows. The first cell keeps its contents, the others lose theirs. */
export function mergeArea(excel: Excel, area: Area, across: boolean): void {
  requireWritableSheet(excel, area.sheet);
  if (isUnbounded(area)) throw notImplemented("merging whole rows and columns");
  if (area.sheet.tables.some((table) => intersection(storedBox(table.range), area))) throw mergedRangeConflict();
  const boxes: Area[] = across
    ? Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index, rowCount: 1 }))
    : [area];
  for (const box of boxes) {
    for (const merge of [...box.sheet.merges]) if (intersection(storedBox(merge), box)) box.sheet.merges.delete(merge);
    if (box.rowCount * box.columnCount > 1) mergeBox(box);
  }
  changed(excel, "merge", area);
}

function mergeBox(box: Area): void {
  box.sheet.merges.add(boxAddress(box));
  for (const { row, column, cell } of storedCells(box.sheet, box)) {
    if ((row === box.row && column === box.column) || isBlank(cell)) continue;
    Object.assign(cell, { value: "", formula: null, isError: false, quotePrefix: false });
    forgetEmptyCell(box.sheet, row, column);
  }
}

export function unmergeArea(excel: Excel, area: Area): void {
  requireWritableSheet(excel, area.sheet);
  for (const merge of [...area.sheet.merges]) if (intersection(storedBox(merge), area)) area.sheet.merges.delete(merge);
  changed(excel, "merge", area);
}

/** Shows or hides whole rows or columns. */
export function hideLines(excel: Excel, area: Area, along: "rows" | "columns", hide: boolean): void {
  requireWritableSheet(excel, area.sheet);
  const lines = along === "rows" ? area.sheet.hiddenRows : area.sheet.hiddenColumns;
  const first = along === "rows" ? area.row : area.column;
  const count = along === "rows" ? area.rowCount : area.columnCount;
  if (count > 100_000 && hide) throw notImplemented("hiding more than 100 000 rows");
  if (!hide) {
    for (const line of [...lines]) if (line >= first && line < first + count) lines.delete(line);
  } else {
    for (let line = first; line < first + count; line += 1) lines.add(line);
  }
  changed(excel, "size", area);
}

/** True or false when all the lines agree; null when some are hidden and some are not. */
export function areHidden(area: Area, along: "rows" | "columns"): boolean | null {
  const lines = along === "rows" ? area.sheet.hiddenRows : area.sheet.hiddenColumns;
  const first = along === "rows" ? area.row : area.column;
  const count = along === "rows" ? area.rowCount : area.columnCount;
  let hidden = 0;
  for (const line of lines) if (line >= first && line < first + count) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}

/** The first cell of the area. */
export function firstCell(area: Area): ReturnType<typeof cellAt> {
  return cellAt(area.sheet, area.row, area.column);
}
