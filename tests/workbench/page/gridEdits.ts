import type { Model } from "@ironcalc/workbook";
import { columnLetters } from "../../../src/model";
import { type Box, cellKey, columnOfKey, contains, rowOfKey, union } from "../../host/book";

/** Locale of the grid's numbers. IronCalc has no Swedish one, and French groups and points them alike. */
export const displayLocale = "fr";

/** The locale in which the book takes formulas. */
const formulaLocale = "en";

/** The content of each cell as the grid was filled, by sheet (as the grid counts them, from 0) and `cellKey`. */
export type ShownCells = ReadonlyMap<number, string>[];

export interface GridEdit {
  readonly address: string;
  readonly input: string | number;
}

/** A queue with nothing in it is one byte long. */
const emptyQueue = 1;

/** A larger area than this is searched only where something was shown. */
const mostCellsSearched = 20_000;

/**
 * What a person has changed on the selected sheet since the last call. It lies in what was selected before the step, after it or between:
 * that is where one types, deletes, pastes and fills.
 */
export function editsIn(model: Model, shown: ReadonlyMap<number, string>, before: Box, after: Box): readonly GridEdit[] {
  if (model.flushSendQueue().length <= emptyQueue) return [];
  const { sheet } = model.getSelectedView();
  const edits: GridEdit[] = [];
  for (const key of keysIn(union(before, after), shown)) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const content = model.getCellContent(sheet, row + 1, column + 1);
    if (content === (shown.get(key) ?? "")) continue;
    edits.push({ address: `${columnLetters(column)}${String(row + 1)}`, input: inputOf(model, sheet, row, column, content) });
  }
  return edits;
}

function* keysIn(box: Box, shown: ReadonlyMap<number, string>): Generator<number> {
  if (box.rowCount * box.columnCount > mostCellsSearched) {
    for (const key of shown.keys()) {
      if (contains(box, { row: rowOfKey(key), column: columnOfKey(key), rowCount: 1, columnCount: 1 })) yield key;
    }
    return;
  }
  for (let row = box.row; row < box.row + box.rowCount; row += 1) {
    for (let column = box.column; column < box.column + box.columnCount; column += 1) yield cellKey(row, column);
  }
}

/** The grid shows numbers with a comma and formulas with semicolons; the book takes numbers as numbers and formulas in English. */
function inputOf(model: Model, sheet: number, row: number, column: number, content: string): string | number {
  if (content.startsWith("=")) {
    model.setLocale(formulaLocale);
    const formula = model.getCellContent(sheet, row + 1, column + 1);
    model.setLocale(displayLocale);
    model.flushSendQueue();
    return formula;
  }
  const number = Number(content.replace(",", "."));
  return content.trim() !== "" && Number.isFinite(number) ? number : content;
}
