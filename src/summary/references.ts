import { address, columnLetters, quoteSheet, type CellRef, type Source, type SourceField } from "../model";

/** Characters for which Microsoft's page on structured references wants the column name in brackets of its own. */
const special = /[\t\n\r,:.[\]#'"{}$^&*+=\-><@\\!()%?`;~/_]/;

/**
 * A column name inside the brackets of a structured reference. `[ ] # ' @` get an apostrophe; a name with special characters, or
 * with spaces at its ends, gets brackets of its own: "Stödform" → "Stödform", "Belopp (kr)" → "[Belopp (kr)]".
 */
function columnSpecifier(header: string): string {
  const escaped = header.replace(/[[\]#'@]/g, "'$&");
  return special.test(header) || header !== header.trim() ? `[${escaped}]` : escaped;
}

/**
 * The body cells of a field, as a formula names them: `Stöd[Beslutsdatum]` in a table, `'Stöd 2025'!$I$5:$I$108` in a plain range.
 * Null when the source has no such column or no rows to refer to.
 */
export function columnReference(source: Source, field: SourceField): string | null {
  const column = source.columns[field];
  if (!column) return null;
  if (source.table !== null) return `${source.table}[${columnSpecifier(column.header)}]`;
  const { sheet, row, rowCount } = source.body;
  if (rowCount === 0) return null;
  const letters = columnLetters(column.column);
  return `${quoteSheet(sheet)}!$${letters}$${String(row + 1)}:$${letters}$${String(row + rowCount)}`;
}

/** A formula that shows one cell, wherever it is pasted: `=Insatser!$J$5`. */
export function cellFormula(cell: CellRef): string {
  const place = address({ sheet: cell.sheet, row: cell.row, column: cell.column });
  return `=${place.replace(/!([A-Z]+)(\d+)$/, "!$$$1$$$2")}`;
}
