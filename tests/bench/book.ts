import type { CellGrid } from "../../src/model";
import { cellKey, emptyBook, type Book } from "../host/book/book";
import { outlineOf } from "./rows";

/** A book with one table "Stöd" of the rows. */
export function bookOfRows(rows: CellGrid): Book {
  const book = emptyBook("bench.xlsx", ["Stöd"]);
  const [sheet] = book.sheets;
  const [table] = outlineOf([...rows]).sheets[0]?.tables ?? [];
  if (!sheet || !table) return book;
  [table.headers, ...rows].forEach((row, index) => {
    row.forEach((value, column) => {
      if (value === "") return;
      sheet.cells.set(cellKey(index, column), {
        value,
        isError: false,
        formula: null,
        quotePrefix: false,
        numberFormat: "General",
        style: null,
      });
    });
  });
  sheet.tables.push({
    id: "{bench}",
    name: table.name,
    range: `A1:L${String(rows.length + 1)}`,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium7",
    filtered: false,
  });
  return book;
}
