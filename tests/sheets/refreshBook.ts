import { compose, readStoredBlocks } from "../../src/memo";
import { wallClock, type CellRef, type CellValue, type Finding, type WallClock } from "../../src/model";
import { planRefresh, type RefreshPlan } from "../../src/sheets";
import { summarise } from "../../src/summary";
import { cellKey, type Book } from "../host/book/book";
import { createCalculator } from "../host/calculation";
import { datasetOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";

export const now = wallClock("2026-03-04T14:02") as WallClock;

/** Plans a refresh of a book for 2025, as the product does, from what the book holds now. */
export function planFor(book: Book, findings: readonly Finding[] = [], moment: WallClock = now) {
  const { dataset, programme, outline } = datasetOf(book, 2025);
  const figures = summarise(dataset, programme);
  const stored = readStoredBlocks(outline);
  const memo = compose({ dataset, programme, figures, stored });
  const plan: RefreshPlan = planRefresh({ outline, dataset, programme, figures, findings, memo, stored, now: moment });
  return { plan, figures, dataset, programme, memo, outline };
}

/** Refreshes a book: plans, applies and calculates. */
export async function refreshBook(book: Book, findings: readonly Finding[] = []) {
  const planned = planFor(book, findings);
  applyToBook(book, planned.plan.actions);
  await calculate(book);
  return planned;
}

/** Computes all formulas anew. */
export async function calculate(book: Book): Promise<void> {
  await createCalculator().recalculate(
    book,
    book.sheets.map((sheet) => ({ sheet: sheet.id, range: null })),
  );
}

export function valueAt(book: Book, { sheet, row, column }: CellRef): CellValue {
  return book.sheets.find((candidate) => candidate.name === sheet)?.cells.get(cellKey(row, column))?.value ?? "";
}

/** The cell to the right of the first one with the given text, or further. */
export function findText(book: Book, sheet: string, text: string): CellRef {
  const cells = book.sheets.find((candidate) => candidate.name === sheet)?.cells ?? new Map<number, { value: CellValue }>();
  for (const [key, cell] of cells) {
    if (cell.value === text) return { sheet, row: Math.floor(key / 16_384), column: key % 16_384 };
  }
  throw new Error(`${text} does not stand on ${sheet}`);
}
