import { columnLetters, parseAddress, type RangeRef } from "../../../src/model";
import { cellKey, type Book, type BookSheet, type BookTable } from "../book/book";
import { readSpecifier } from "../book/formula";

/** A table with the place it has now. */
export interface PlacedTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
  readonly range: RangeRef;
  /** Column names left to right, lower case. */
  readonly columns: readonly string[];
}

/** Column names compare without regard to case; a line break counts, whichever way it is written. */
function comparable(name: string): string {
  return name.replaceAll("\r\n", "\n").toLocaleLowerCase("sv");
}

/** All tables of the book by lower-case name. */
export function placedTables(book: Book): Map<string, PlacedTable> {
  const tables = new Map<string, PlacedTable>();
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      const range = parseAddress(table.range);
      if (!range) continue;
      const columns = Array.from({ length: range.columnCount }, (_, index) => {
        const header = table.showHeaders ? sheet.cells.get(cellKey(range.row, range.column + index))?.value : undefined;
        return comparable(String(header ?? table.columnNames?.[index] ?? ""));
      });
      tables.set(table.name.toLocaleLowerCase("sv"), { sheet, table, range, columns });
    }
  }
  return tables;
}

/** The table that a cell lies in: `[@Column]` means that one. */
function tableAround(tables: ReadonlyMap<string, PlacedTable>, sheet: BookSheet, row: number, column: number): PlacedTable | undefined {
  return [...tables.values()].find(
    ({ sheet: home, range }) =>
      home === sheet &&
      row >= range.row &&
      row < range.row + range.rowCount &&
      column >= range.column &&
      column < range.column + range.columnCount,
  );
}

/** First row and number of rows of what is asked for, or the error that Excel gives. */
function rowsOf(placed: PlacedTable, items: readonly string[], row: number): { readonly first: number; readonly last: number } | string {
  const { range, table } = placed;
  const first = range.row + (table.showHeaders ? 1 : 0);
  const last = range.row + range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const spans = items.map((item) => {
    if (item === "#all") return [range.row, range.row + range.rowCount - 1];
    if (item === "#data") return [first, last];
    if (item === "#headers" && table.showHeaders) return [range.row, range.row];
    if (item === "#totals" && table.showTotals) return [last + 1, last + 1];
    if (item === "#this row") return row >= first && row <= last ? [row, row] : null;
    return null;
  });
  if (spans.some((span) => span === null)) return items.includes("#this row") ? "#VALUE!" : "#REF!";
  const rows = spans.flatMap((span) => span ?? []);
  return { first: Math.min(...rows), last: Math.max(...rows) };
}

/** Where a structured reference stands: the cell that holds the formula. */
export interface FormulaPlace {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** The range that a structured reference means, or the error value that Excel shows for it. */
export function structuredRange(
  tables: ReadonlyMap<string, PlacedTable>,
  place: FormulaPlace,
  name: string,
  inner: string,
): { readonly sheet: BookSheet; readonly range: RangeRef } | string {
  const placed = name === "" ? tableAround(tables, place.sheet, place.row, place.column) : tables.get(name.toLocaleLowerCase("sv"));
  const specifier = readSpecifier(inner);
  if (!placed || !specifier) return "#NAME?";
  const rows = rowsOf(placed, specifier.items, place.row);
  if (typeof rows === "string") return rows;
  let [first, last] = [0, placed.range.columnCount - 1];
  if (specifier.columns) {
    const found = specifier.columns.map((column) => placed.columns.indexOf(comparable(column)));
    if (found.includes(-1)) return "#REF!";
    [first, last] = [Math.min(...found), Math.max(...found)];
  }
  const range: RangeRef = {
    sheet: placed.sheet.name,
    row: rows.first,
    column: placed.range.column + first,
    rowCount: rows.last - rows.first + 1,
    columnCount: last - first + 1,
  };
  return { sheet: placed.sheet, range };
}

/** `$A$2:$A$9`; one cell is written as one cell. */
export function absoluteAddress(range: RangeRef): string {
  const start = `$${columnLetters(range.column)}$${String(range.row + 1)}`;
  if (range.rowCount === 1 && range.columnCount === 1) return start;
  return `${start}:$${columnLetters(range.column + range.columnCount - 1)}$${String(range.row + range.rowCount)}`;
}
