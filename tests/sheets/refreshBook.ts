import { compose, readStoredMemo } from "../../src/memo";
import { wallClock, type CellRef, type CellValue, type DocumentKind, type Finding, type WallClock } from "../../src/model";
import { planRefresh, type RefreshInput, type RefreshPlan } from "../../src/sheets";
import { summarise } from "../../src/summary";
import { cellKey, type Book } from "../host/book/book";
import { createCalculator } from "../host/calculation";
import { datasetOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";

export const now = wallClock("2026-03-04T14:02") as WallClock;

/** What a refresh of a book is planned from, as the product reads it. */
export function inputFor(book: Book, findings: readonly Finding[] = [], moment: WallClock = now, year = 2025): RefreshInput {
  const { dataset, programme, outline } = datasetOf(book, year);
  const figures = summarise(dataset, programme);
  const textsOf = (document: DocumentKind) => {
    const stored = readStoredMemo(outline, document, year);
    return { memo: compose({ document, dataset, programme, figures, stored: stored.blocks, order: stored.order }), stored };
  };
  const documents = { memo: textsOf("memo"), followUp: textsOf("followUp") };
  return { outline, dataset, programme, figures, findings, documents, now: moment };
}

/** Plans a refresh of a book for 2025, or another year. */
export function planFor(book: Book, findings: readonly Finding[] = [], moment: WallClock = now, year = 2025) {
  const input = inputFor(book, findings, moment, year);
  const plan: RefreshPlan = planRefresh(input);
  return { plan, ...input, memo: input.documents.memo.memo };
}

/** Refreshes a book: plans, applies and calculates. */
export async function refreshBook(book: Book, findings: readonly Finding[] = [], year = 2025) {
  const planned = planFor(book, findings, now, year);
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
