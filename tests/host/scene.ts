import { type Book, type BookSheet, type BookTable, cellKey, emptyBook } from "./book";
import { type EmbeddedExcel, type HostOptions, startHost } from ".";
import type { CellValue } from "../../src/model";

/** Puts values into a sheet as they are, with no typing. */
export function fill(sheet: BookSheet, row: number, column: number, values: readonly (readonly CellValue[])[]): void {
  for (const [down, cells] of values.entries()) {
    for (const [right, value] of cells.entries()) {
      if (value === "") continue;
      const cell = { value, isError: false, formula: null, quotePrefix: false, numberFormat: "General", style: null };
      sheet.cells.set(cellKey(row + down, column + right), cell);
    }
  }
}

/** A sheet of the book, which must be there. */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export function addTable(sheet: BookSheet, name: string, range: string): BookTable {
  const id = `{${String(sheet.tables.length + 1).padStart(8, "0")}-000C-0000-FFFF-FFFF00000000}`;
  const table = {
    id,
    name,
    range,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    filtered: false,
  };
  sheet.tables.push(table);
  return table;
}

/** A workbook with the table Stod on the sheet Stöd (A1:B4, invented) and an empty sheet Blad2. */
export function smallBook(): Book {
  const book = emptyBook("Bok1.xlsx", ["Stöd", "Blad2"]);
  const sheet = sheetOf(book, "Stöd");
  fill(sheet, 0, 0, [
    ["Stödform", "Belopp"],
    ["Servicebidrag", 100],
    ["Hemsändning", 250.5],
    ["Servicebidrag", 300],
  ]);
  addTable(sheet, "Stod", "A1:B4");
  return book;
}

/** Starts Excel, with the small book unless told otherwise. */
export function open(book: Book = smallBook(), options: HostOptions = {}): Promise<EmbeddedExcel> {
  return startHost(book, options);
}

/** What a call was refused with. */
export interface Refusal {
  readonly code: string;
  readonly location: string;
  readonly message: string;
}

/** Runs a batch that must fail, and gives what it failed with. */
export async function refusalOf(excel: EmbeddedExcel, batch: (context: Excel.RequestContext) => unknown): Promise<Refusal> {
  try {
    await excel.Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation ?? "", message };
  }
  throw new Error("The batch did not fail.");
}

/** Plain copies, without the realm of the page that they come from. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
