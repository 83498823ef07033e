import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wallClock, type WallClock } from "../../src/model";
import { closeExcel, openExcel } from "../excel/openExcel";
import type { EmbeddedExcel, HostOptions } from "../host";
import type { Book, BookSheet } from "../host/book";
import { createCalculator } from "../host/calculation";
import { startIronCalcInNode } from "../host/calculation/node";
import { readBook } from "../host/files/read";

const examples = join(__dirname, "../../assets/exempel");

/** The example workbook (or the one with faults), fresh. */
export function exampleBook(name = "uppfoljning-2025.xlsx"): Promise<Book> {
  return readBook(readFileSync(join(examples, name)), name);
}

/** Runs a test with a book open in the embedded Excel, and takes it away afterwards. */
export async function inExcel<T>(book: Book, act: (excel: EmbeddedExcel) => Promise<T>, options: HostOptions = {}): Promise<T> {
  await startIronCalcInNode();
  const excel = await openExcel(book, { calculator: createCalculator(), ...options });
  try {
    return await act(excel);
  } finally {
    await closeExcel(excel);
  }
}

/** A clock that stands still. */
export function stoppedClock(text = "2026-03-04T14:02"): () => WallClock {
  const moment = wallClock(text);
  if (moment === null) throw new Error(`no moment: ${text}`);
  return () => moment;
}

/** All that a reader can see of sheets, as comparable data. */
export function visible(sheets: readonly BookSheet[]): unknown {
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells]
      .filter(([, cell]) => cell.value !== "" || cell.formula !== null)
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [key, cell.value, cell.formula, cell.numberFormat]),
    tables: sheet.tables.map(({ name, range }) => [name, range]),
  }));
}

export const ownedNames = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter", "Tjänsteskrivelse", "Uppföljning"];

export function ownedSheets(book: Book): BookSheet[] {
  return book.sheets.filter((sheet) => ownedNames.includes(sheet.name));
}

export function userSheets(book: Book): BookSheet[] {
  return book.sheets.filter((sheet) => !ownedNames.includes(sheet.name));
}
