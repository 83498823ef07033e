import type { CellValue } from "../../../src/model";
import type { BookChart } from "./charts";
import type { BookConditional } from "./conditional";

/**
 * The workbook behind the embedded Excel: plain mutable data. `tests/host/objects` answers Office.js from it, `tests/host/files` reads and
 * writes it as .xlsx, `tests/host/calculation` computes it. Rows and columns are 0-based.
 */
export interface Book {
  name: string;
  sheets: BookSheet[];
  date1904: boolean;
  readOnly: boolean;
  structureProtected: boolean;
  /** Defined names, of the workbook and of single sheets; absent: none. */
  names?: readonly BookName[];
  /** The document's settings (Office.context.document.settings), name → JSON text. */
  settings: Map<string, string>;
  /** The file it was read from: the writer keeps the parts of it that this model does not know. Null for a new book. */
  original: Uint8Array | null;
  activeSheet: string;
  /** Selected range of the active sheet, local A1 form. */
  selection: string;
}

export interface BookName {
  readonly name: string;
  /** The sheet that alone knows the name; null for a name of the workbook. */
  readonly sheet: string | null;
}

export interface BookSheet {
  /** As Excel's: "{00000001-0001-0000-0000-000000000000}". Stable while renamed or moved. */
  id: string;
  name: string;
  /** The name in the original file, null for a sheet that was added since. */
  originalName: string | null;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  /** The protection lets cells be formatted; absent: no. */
  allowsFormats?: boolean;
  /** Key: `cellKey(row, column)`. A cell that is empty and unformatted is not kept. */
  cells: Map<number, BookCell>;
  tables: BookTable[];
  /** Local A1 addresses. */
  merges: Set<string>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** In characters of the standard font, as the file holds them. */
  columnWidths: Map<number, number>;
  /** In points. */
  rowHeights: Map<number, number>;
  customProperties: Map<string, string>;
  hyperlinks: Map<number, BookLink>;
  validations: BookValidation[];
  /** In drawing order. */
  charts: BookChart[];
  /** In order of priority. */
  conditionals: BookConditional[];
  tabColor: string | null;
  showGridlines: boolean;
  frozenRows: number;
  landscape: boolean;
  /** Pages wide that print is fitted to; null: not fitted. */
  fitToWidth: number | null;
  /** Rows repeated at the top of each printed page, from the first; 0 for none. */
  printTitleRows: number;
  /** The 0-based rows at which a page of print begins by hand; absent: none. */
  rowBreaks?: number[];
  /** A filter on a plain range (no table) hides rows now; absent: no. */
  filtered?: boolean;
  /** Printed gridlines; absent: no. */
  printGridlines?: boolean;
  /** As Office.js names it ("A4"); absent: the printer's. */
  paperSize?: string;
  /** Counts changes made by the add-in and by others, so that tests and the writer see what was touched. */
  changed: boolean;
}

export interface BookCell {
  /** Value after calculation; an Excel error is its text ("#N/A") with `isError`. Empty: "". */
  value: CellValue;
  isError: boolean;
  /** en-US formula with "=", structured references as written; null for a constant. */
  formula: string | null;
  /** A leading apostrophe was typed: text, whatever it looks like. */
  quotePrefix: boolean;
  numberFormat: string;
  style: BookStyle | null;
}

export interface BookStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontName?: string;
  fontSize?: number;
  color?: string;
  fill?: string;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  indent?: number;
  /** Can be written to though the sheet is protected. */
  unlocked?: true;
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color: string }>>;
}

export interface BookTable {
  id: string;
  name: string;
  /** Local A1 address with header and totals row. */
  range: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  /** Some rows are filtered out now. */
  filtered: boolean;
  /** As the file holds them: the only place of the names when `showHeaders` is false; with headers the header cells win. */
  columnNames?: readonly string[];
  /** Striped rows; a table has them unless this says no. */
  showBandedRows?: boolean;
}

export interface BookLink {
  /** "'Stöd'!A1" for a place in the workbook. */
  location: string;
  text: string;
  tip: string;
  /** A link out of the workbook (https, mailto, file); `location` is "" then. */
  address?: string;
}

export interface BookValidation {
  /** Local A1 address. */
  range: string;
  list: readonly string[];
}

export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / 16_384);
}

export function columnOfKey(key: number): number {
  return key % 16_384;
}

/** A sheet's id as Excel makes it of the number that the file gives the sheet (`sheetId`). */
export function sheetIdOfNumber(number: number): string {
  return `{${String(number).padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** The number in a sheet's id; 0 when it is no such id. */
export function numberOfSheetId(id: string): number {
  return Number(/^\{(\d{8})-/.exec(id)?.[1] ?? "0");
}

/** An empty sheet with an id that none of the others has: the same book gives the same id, whatever ran before. */
export function emptySheet(name: string, others: readonly BookSheet[] = []): BookSheet {
  return {
    id: sheetIdOfNumber(Math.max(0, ...others.map((sheet) => numberOfSheetId(sheet.id))) + 1),
    name,
    originalName: null,
    visibility: "Visible",
    protected: false,
    cells: new Map(),
    tables: [],
    merges: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    customProperties: new Map(),
    hyperlinks: new Map(),
    validations: [],
    charts: [],
    conditionals: [],
    tabColor: null,
    showGridlines: true,
    frozenRows: 0,
    landscape: false,
    fitToWidth: null,
    printTitleRows: 0,
    changed: false,
  };
}

/** A book with the given sheets, as a new file in Excel. */
export function emptyBook(name: string, sheetNames: readonly string[] = ["Blad1"]): Book {
  const sheets: BookSheet[] = [];
  for (const sheetName of sheetNames) sheets.push(emptySheet(sheetName, sheets));
  return {
    name,
    sheets,
    date1904: false,
    readOnly: false,
    structureProtected: false,
    settings: new Map(),
    original: null,
    activeSheet: sheets[0]?.name ?? "",
    selection: "A1",
  };
}
