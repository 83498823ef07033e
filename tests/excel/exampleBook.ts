import type { CellGrid, Source } from "../../src/model";
import { localAddress, type RangeRef } from "../../src/model";
import { cellKey, emptyBook, type Book, type BookSheet } from "../host/book";

/** A grants table with a title above it and a total below, an activities sheet without a table, an empty and a hidden sheet. */
export function exampleBook(): Book {
  const book = emptyBook("uppfoljning.xlsx", ["Stöd", "Insatser", "Tomt", "Dolt"]);
  const [grants, activities, , hidden] = book.sheets;
  if (!grants || !activities || !hidden) throw new RangeError("The book lacks a sheet.");
  fill(grants, 0, 0, [["Beviljade stöd 2025"]]);
  addTable(grants, 2, 1, "Stöd_2025", [
    ["Stödform", "Beviljat\nbelopp", "Beslutsdatum"],
    ["Servicebidrag", 155000, 45720],
    ["Hemsändningsbidrag", "154 998 kr", 45731],
    ["Servicebidrag", "#N/A", ""],
  ]);
  fill(activities, 4, 2, [
    ["Prioriterat område", "Insats", "Resultat"],
    ["Medborgare", "Besök hos butiker", "18 besök"],
    ["Servicegivare", "=A1", true],
  ]);
  hidden.visibility = "VeryHidden";
  fill(hidden, 0, 0, [["Gammalt"]]);
  return book;
}

/** Puts values into cells as they are: nothing is read as a formula or a number; "#N/A" is an error. */
export function fill(sheet: BookSheet, row: number, column: number, values: CellGrid): void {
  values.forEach((cells, down) => {
    cells.forEach((value, right) => {
      if (value === "") return;
      const isError = value === "#N/A";
      const cell = { value, isError, formula: null, quotePrefix: false, numberFormat: "General", style: null };
      sheet.cells.set(cellKey(row + down, column + right), cell);
    });
  });
}

let tableCount = 0;

/** Puts a table with a header row on a sheet. */
export function addTable(sheet: BookSheet, row: number, column: number, name: string, values: CellGrid): RangeRef {
  fill(sheet, row, column, values);
  const range = { sheet: sheet.name, row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  sheet.tables.push({
    id: `{0000000${String(++tableCount % 10)}-000C-0000-FFFF-FFFF00000000}`,
    name,
    range: localAddress(range),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    filtered: false,
  });
  return range;
}

/** A source whose body is the given range; its columns do not matter to the one who reads it. */
export function sourceOf(body: RangeRef): Source {
  const range = { ...body, row: body.row - 1, rowCount: body.rowCount + 1 };
  return {
    role: "grants",
    table: null,
    sheetVisible: true,
    range,
    body,
    columns: {},
    headers: [],
    unmapped: [],
    choices: [],
    filtered: false,
  };
}
