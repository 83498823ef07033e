import { localAddress } from "../../../src/model";
import { type Box, intersection, storedBox } from "./area";
import type { Book, BookSheet, BookTable } from "./book";
import { cellAt, cellToChange } from "./cells";

/** A table with the sheet that it stands on. */
export interface PlacedTable {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export function allTables(book: Book): PlacedTable[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** By id or by name, whatever the case. */
export function findTable(tables: readonly PlacedTable[], key: string): PlacedTable | null {
  return tables.find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase()) ?? null;
}

/** A table name as Excel allows it: like a defined name, not like a cell ("A1", "R1C1"), at most 255 characters. */
export function isTableName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) return false;
  return !/^[a-z]{1,3}\d+$/i.test(name) && !/^(r|c|r\d*c\d*)$/i.test(name);
}

/** The name that Excel gives a new table in a Swedish interface. */
export function newTableName(book: Book): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabell${String(number)}`)) number += 1;
  return `Tabell${String(number)}`;
}

export function newTableId(book: Book): string {
  const numbers = allTables(book).map(({ table }) => Number(/^\{(\d{8})-/.exec(table.id)?.[1] ?? 0));
  return `{${String(Math.max(0, ...numbers) + 1).padStart(8, "0")}-000C-0000-FFFF-FFFF00000000}`;
}

/** Whether a box would lie over another table or a merged area. */
export function isTaken(sheet: BookSheet, box: Box, except: BookTable | null): boolean {
  const overTable = sheet.tables.some((table) => table !== except && intersection(storedBox(table.range), box) !== null);
  return overTable || [...sheet.merges].some((merge) => intersection(storedBox(merge), box) !== null);
}

export function headerBox(table: BookTable): Box | null {
  return table.showHeaders ? { ...storedBox(table.range), rowCount: 1 } : null;
}

export function totalsBox(table: BookTable): Box | null {
  const box = storedBox(table.range);
  return table.showTotals ? { ...box, row: box.row + box.rowCount - 1, rowCount: 1 } : null;
}

/** The rows between header and totals; a table always has at least one. */
export function bodyBox(table: BookTable): Box {
  const box = storedBox(table.range);
  const top = table.showHeaders ? 1 : 0;
  const rows = box.rowCount - top - (table.showTotals ? 1 : 0);
  return { ...box, row: box.row + top, rowCount: Math.max(1, rows) };
}

/** Excel keeps headers as texts, none empty and no two alike ("Kolumn1", "Belopp2"). */
export function tidyHeaders(sheet: BookSheet, table: BookTable): void {
  const header = headerBox(table);
  if (!header) return;
  const taken = new Set<string>();
  for (let index = 0; index < header.columnCount; index += 1) {
    const cell = cellAt(sheet, header.row, header.column + index);
    const wanted = cell.value === "" ? `Kolumn${String(index + 1)}` : String(cell.value);
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    if (cell.value === name && cell.formula === null) continue;
    Object.assign(cellToChange(sheet, header.row, header.column + index), { value: name, formula: null, isError: false });
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${String(number)}`;
  return name;
}

export function boxToRange(box: Box): string {
  return localAddress({ sheet: "", ...box });
}
