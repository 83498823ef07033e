import type { Model } from "@ironcalc/workbook";
import { columnLetters } from "../../../src/model";

/** The content of each cell as the grid was filled, by "sheet row column", 1-based as the grid counts. */
export type ShownCells = Map<string, string>;

export interface GridEdit {
  readonly sheet: string;
  readonly address: string;
  readonly input: string | number;
}

export function shownKey(sheet: number, row: number, column: number): string {
  return `${String(sheet)} ${String(row)} ${String(column)}`;
}

/** A queue with nothing in it is one byte long. */
const emptyQueue = 1;

/** What a person has changed in the grid since the last call: the model has queued something, and cells differ from what was shown. */
export function editsIn(model: Model, shown: ShownCells): readonly GridEdit[] {
  if (model.flushSendQueue().length <= emptyQueue) return [];
  const { sheet } = model.getSelectedView();
  const name = model.getWorksheetsProperties()[sheet]?.name ?? "";
  const edits: GridEdit[] = [];
  for (const [row, column] of cellsInUse(model, shown, sheet)) {
    const key = shownKey(sheet, row, column);
    const content = model.getCellContent(sheet, row, column);
    if (content === (shown.get(key) ?? "")) continue;
    shown.set(key, content);
    edits.push({ sheet: name, address: `${columnLetters(column - 1)}${String(row)}`, input: inputOf(content) });
  }
  return edits;
}

/** The cells that were shown, and those that have something now. */
function* cellsInUse(model: Model, shown: ShownCells, sheet: number): Generator<readonly [number, number]> {
  for (const key of [...shown.keys()]) {
    const [keySheet, row, column] = key.split(" ").map(Number);
    if (keySheet === sheet && row !== undefined && column !== undefined) yield [row, column];
  }
  const lastRow = Math.max(0, ...[...Array(40).keys()].flatMap((column) => [...model.getRowsWithData(sheet, column + 1)]));
  for (let row = 1; row <= lastRow; row += 1) {
    for (const column of model.getColumnsWithData(sheet, row)) if (!shown.has(shownKey(sheet, row, column))) yield [row, column];
  }
}

/** The grid shows numbers with a comma; the book takes them as numbers. */
function inputOf(content: string): string | number {
  const number = Number(content.replace(",", "."));
  return content.trim() !== "" && Number.isFinite(number) ? number : content;
}
