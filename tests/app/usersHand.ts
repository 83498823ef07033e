import { localAddress, type CellValue, type DocumentKind } from "../../src/model";
import { cellKey, emptySheet, type Book, type BookCell, type BookSheet } from "../host/book/book";
import { columnOf, putOn, tableOn, type ColumnName } from "../sheets/documentCells";

/* What a person does to a document's sheet and to the sources without the add-in. */

/** Sorts the rows of a document's table by a column, as Excel does. */
export function sortRows(sheet: BookSheet, document: DocumentKind, by: ColumnName): void {
  const column = columnOf(sheet, document, by) - tableOn(sheet, document).place.column;
  const rows = rowsOf(sheet, document);
  const keyOf = (row: readonly (BookCell | undefined)[]) => row[column]?.value ?? "";
  putRows(
    sheet,
    document,
    [...rows].sort((one, other) => compared(keyOf(one), keyOf(other))),
  );
}

/** Numbers before texts, blanks last. */
function compared(one: CellValue, other: CellValue): number {
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  if (typeof one === "number" && typeof other === "number") return one - other;
  return typeof one === "number" ? -1 : typeof other === "number" ? 1 : String(one).localeCompare(String(other), "sv");
}

/** What saving in another program does to a workbook. */
export function loseMarks({ sheets, settings }: Book): void {
  for (const sheet of sheets) sheet.customProperties.clear();
  settings.clear();
}

export function renameHeader(sheet: BookSheet, document: DocumentKind, column: ColumnName, header: string): void {
  putOn(sheet, tableOn(sheet, document).place.row, columnOf(sheet, document, column), header);
}

/** Cuts a row and inserts it elsewhere in the table. */
export function moveRow(sheet: BookSheet, document: DocumentKind, from: number, to: number): void {
  const rows = rowsOf(sheet, document);
  const [row] = rows.splice(from % rows.length, 1);
  if (row) rows.splice(to % (rows.length + 1), 0, row);
  putRows(sheet, document, rows);
}

function rowsOf(sheet: BookSheet, document: DocumentKind): (BookCell | undefined)[][] {
  const { place } = tableOn(sheet, document);
  return Array.from({ length: place.rowCount - 1 }, (_, row) =>
    Array.from({ length: place.columnCount }, (__, column) => sheet.cells.get(cellKey(place.row + 1 + row, place.column + column))),
  );
}

function putRows(sheet: BookSheet, document: DocumentKind, rows: readonly (readonly (BookCell | undefined)[])[]): void {
  const { place } = tableOn(sheet, document);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const key = cellKey(place.row + 1 + row, place.column + column);
      if (cell) sheet.cells.set(key, cell);
      else sheet.cells.delete(key);
    });
  });
}

/** A column of the person's own, with a note in each row: last in the table, or first. */
export function addOwnColumn(sheet: BookSheet, document: DocumentKind, inFront: boolean): void {
  const { place, name } = tableOn(sheet, document);
  if (place.columnCount > 12) return;
  const rows = [...rowsOf(sheet, document)];
  const headers = Array.from({ length: place.columnCount }, (_, column) => sheet.cells.get(cellKey(place.row, place.column + column)));
  const address = localAddress({ ...place, columnCount: place.columnCount + 1 });
  for (const table of sheet.tables.filter((one) => one.name === name)) table.range = address;
  const note = (text: string): BookCell => ({
    value: text,
    isError: false,
    formula: null,
    quotePrefix: false,
    numberFormat: "General",
    style: null,
  });
  const header = note(`Min kolumn ${String(place.columnCount)}`);
  const widen = (cells: readonly (BookCell | undefined)[], own: BookCell) => (inFront ? [own, ...cells] : [...cells, own]);
  widen(headers, header).forEach((cell, column) => {
    if (cell) sheet.cells.set(cellKey(place.row, place.column + column), cell);
  });
  putRows(
    sheet,
    document,
    rows.map((cells, row) => widen(cells, note(`Anteckning ${String(row)}`))),
  );
}

/** A copy of a sheet stands last, with the mark and with a table that Excel has given another name. */
export function copySheet(book: Book, sheet: BookSheet): void {
  const { id } = emptySheet("", book.sheets);
  const copies = book.sheets.length;
  book.sheets.push({
    ...structuredClone(sheet),
    id,
    name: `${sheet.name.slice(0, 24)} (${String(copies)})`,
    tables: sheet.tables.map((table) => ({ ...table, id: `${table.id}-${String(copies)}`, name: `${table.name}${String(copies)}` })),
  });
}

const activities: readonly (readonly CellValue[])[] = [
  ["Medborgare", "Kampanj", "Främjat navfunktionen som butiker har som mötesplats.", "Genomförd", "", "", 2025],
  ["Servicegivare", "Fysiska företagsbesök", "Företagsbesöken har skett i samverkan med kommunerna.", "Genomförd", 18, "st.", 2025],
  ["Servicegivare", "Kampanj", "Kampanjen har nått alla butiker.", "Genomförd", "", "", 2024],
  ["Medborgare", "Bymöten", "Genomfört fyra bymöten.", "Genomförd", 4, "möten", 2025],
  ["Offentliga intressenter", "Processtöd", "Gett processtöd till kommunerna.", "Pågår", "", "", 2025],
  ["Servicegivare", "Handledning", "Publicerat en handledning.", "Genomförd", "", "", 2024],
];

const grants: readonly (readonly CellValue[])[] = [
  ["Hemsändningsbidrag", 154_998, 45_700, "RUN/118/2025", "Strömsund", "Strömsunds kommun"],
  ["Servicebidrag", 298_600, 45_720, "RUN/131/2025", "Berg", "Påhittade Norråsens Lanthandel AB"],
  ["Investeringsbidrag", 412_450, 45_750, "RUN/141/2025", "Krokom", "Påhittade Fjällbutiken AB"],
  ["Hemsändningsbidrag", 300_000, 45_350, "RUN/20/2024", "Berg", "Bergs kommun"],
  ["Servicebidrag", 200_000, 45_360, "RUN/21/2024", "Åre", "Påhittade Åhandeln AB"],
];

/** Rows come and go: each bit is a row of the table. */
export function putSources(book: Book, chosen: { readonly activities: number; readonly grants: number }): void {
  putTable(
    book,
    "Insatser",
    activities.filter((_, row) => (chosen.activities & (1 << row)) !== 0),
  );
  // The first stays: without any decision there is no year to follow up.
  putTable(
    book,
    "Stöd",
    grants.filter((_, row) => row === 0 || (chosen.grants & (1 << row)) !== 0),
  );
}

function putTable({ sheets }: Book, name: string, rows: readonly (readonly CellValue[])[]): void {
  const sheet = sheets.find((one) => one.name === name);
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) return;
  const columnCount = rows[0]?.length ?? (name === "Stöd" ? 6 : 7);
  const longest = 8;
  for (let row = 0; row < longest; row += 1) {
    for (let column = 0; column < columnCount; column += 1) putOn(sheet, row + 1, column, rows[row]?.[column] ?? "");
  }
  table.range = localAddress({ sheet: name, row: 0, column: 0, rowCount: Math.max(1, rows.length) + 1, columnCount });
}
