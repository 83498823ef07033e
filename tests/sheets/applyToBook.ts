import { localAddress, type Action } from "../../src/model";
import { cellKey, emptySheet, type Book, type BookSheet } from "../host/book/book";
import { addTable, plainCell } from "../summary/workbook";

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function pushDown(sheet: BookSheet, row: number, count: number): void {
  const moved = [...sheet.cells].map(([key, cell]) => [key >= cellKey(row, 0) ? key + cellKey(count, 0) : key, cell] as const);
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

/** Applies what a plan does to the contents of a book; looks are left out. The real applier is tested in tests/excel. */
export function applyToBook(book: Book, actions: readonly Action[]): void {
  for (const action of actions) apply(book, action);
}

function apply(book: Book, action: Action): void {
  if (action.kind === "createSheet") createSheet(book, action.sheet);
  else if (action.kind === "markSheet") sheetOf(book, action.sheet).customProperties.set("mark", JSON.stringify(action.mark));
  else if (action.kind === "insertRows") pushDown(sheetOf(book, action.sheet), action.row, action.count);
  else if (action.kind === "clear") clear(sheetOf(book, action.range.sheet), action.range);
  else if (action.kind === "write") write(sheetOf(book, action.range.sheet), action);
  else if (action.kind === "createTable") createTable(book, action);
  else if (action.kind === "resizeTable") resizeTable(sheetOf(book, action.range.sheet), action);
  else if (action.kind === "renameSheet") renameSheet(book, action.sheet, action.to);
  else if (action.kind === "renameTable") renameTable(book, action);
}

function createSheet(book: Book, name: string): void {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new Error(`Twice: ${name}`);
  book.sheets.push(emptySheet(name, book.sheets));
}

function renameSheet(book: Book, name: string, to: string): void {
  const sheet = sheetOf(book, name);
  if (to.length > 31 || book.sheets.some((other) => other !== sheet && isSame(other.name, to))) throw new Error(`Cannot be called ${to}`);
  sheet.name = to;
}

function renameTable(book: Book, { sheet, name, to }: Extract<Action, { kind: "renameTable" }>): void {
  const table = sheetOf(book, sheet).tables.find((candidate) => candidate.name === name);
  if (!table || tableNames(book).some((taken) => isSame(taken, to))) throw new Error(`Cannot be called ${to}`);
  table.name = to;
}

function createTable(book: Book, { range, name }: Extract<Action, { kind: "createTable" }>): void {
  if (tableNames(book).some((taken) => isSame(taken, name))) throw new Error(`Twice: ${name}`);
  addTable(sheetOf(book, range.sheet), name, range);
}

function tableNames(book: Book): string[] {
  return book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function clear(sheet: BookSheet, range: Rectangle): void {
  forEachCell(range, (row, column) => {
    sheet.cells.delete(cellKey(row, column));
  });
}

function resizeTable(sheet: BookSheet, { name, range }: Extract<Action, { kind: "resizeTable" }>): void {
  const table = sheet.tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`No table ${name}`);
  table.range = localAddress(range);
}

function write(sheet: BookSheet, { range, cells }: Extract<Action, { kind: "write" }>): void {
  if (cells.length !== range.rowCount || cells.some((line) => line.length !== range.columnCount)) throw new Error("The size does not fit.");
  forEachCell(range, (row, column) => {
    const written = cells[row - range.row]?.[column - range.column] ?? null;
    const key = cellKey(row, column);
    if (written === null) return;
    if (written === "") sheet.cells.delete(key);
    else if (typeof written === "object") sheet.cells.set(key, { ...plainCell(""), formula: written.formula });
    else sheet.cells.set(key, plainCell(written));
  });
}

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function forEachCell({ row, column, rowCount, columnCount }: Rectangle, visit: (row: number, column: number) => void): void {
  for (let down = row; down < row + rowCount; down += 1) {
    for (let right = column; right < column + columnCount; right += 1) visit(down, right);
  }
}
