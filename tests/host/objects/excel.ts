import { localAddress } from "../../../src/model";
import type { Area, Book, BookChange, BookSheet, Calculator } from "../book";
import { boxAddress } from "../book";
import { storedCells } from "../book/cells";
import { accessDenied, createReferences, type HostObject, type References } from "../protocol";
import { createEventHub, type EventHub } from "./events";

export type Author = "add-in" | "other";

/** One change of the book, in order: what tests look at to see what was written. */
export interface JournalEntry {
  /** Number of the counted request that did it; 0 for a change made from outside. */
  readonly request: number;
  readonly by: Author;
  readonly kind: ChangeKind;
  /** Name of the sheet; "" for the workbook. */
  readonly sheet: string;
  /** Local address; "" for the whole sheet or what has no cells. */
  readonly range: string;
}

export type ChangeKind =
  | "contents"
  | "format"
  | "size"
  | "link"
  | "merge"
  | "validation"
  | "insert"
  | "table"
  | "sheet"
  | "property"
  | "page"
  | "chart"
  | "settings";

/** The state of the embedded Excel beside the book itself. */
export interface Excel {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly references: References;
  readonly events: EventHub;
  readonly journal: JournalEntry[];
  /** The Worksheet object of a sheet, for classes that lead back to it. */
  readonly worksheetObject: (sheet: BookSheet) => HostObject;
  /** The year of typed dates without one: the host has no clock of its own. */
  readonly typingYear: number;
  uiLocale: string;
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables";
  /** Until the end of the batch: `suspendApiCalculationUntilNextSync`. */
  calculationSuspended: boolean;
  /** Application.calculate() was called: calculate before the next read, whatever the mode. */
  calculationForced: boolean;
  /** Contents that changed since the last calculation. */
  uncalculated: BookChange[];
  /** The areas behind the ranges of the batch that runs: they follow rows that are inserted. */
  areasOfBatch: Area[];
  request: number;
  author: Author;
}

/** What an embedded Excel is opened with. */
export interface ExcelSettings {
  readonly calculator: Calculator;
  readonly uiLocale: string;
  readonly typingYear: number;
  readonly worksheetObject: (excel: Excel, sheet: BookSheet) => HostObject;
}

export function createExcel(book: Book, settings: ExcelSettings): Excel {
  const excel: Excel = {
    book,
    calculator: settings.calculator,
    worksheetObject: (sheet) => settings.worksheetObject(excel, sheet),
    references: createReferences(),
    events: createEventHub(),
    journal: [],
    typingYear: settings.typingYear,
    uiLocale: settings.uiLocale,
    calculationMode: "Automatic",
    calculationSuspended: false,
    calculationForced: false,
    uncalculated: [],
    areasOfBatch: [],
    request: 0,
    author: "add-in",
  };
  return excel;
}

/** Writes a change into the journal and marks the sheet. Contents and structure are to be calculated again. */
export function note(excel: Excel, kind: ChangeKind, place: Area | BookSheet | null): void {
  const sheet = place === null ? null : "sheet" in place ? place.sheet : place;
  const range = place !== null && "sheet" in place ? boxAddress(place) : "";
  if (sheet) sheet.changed = true;
  excel.journal.push({ request: excel.author === "add-in" ? excel.request : 0, by: excel.author, kind, sheet: sheet?.name ?? "", range });
  if (!sheet) return;
  const isContents = kind === "contents" || kind === "merge";
  if (isContents && place && "sheet" in place) excel.uncalculated.push({ sheet: sheet.id, range: localAddress({ ...place, sheet: "" }) });
  if (kind === "insert" || kind === "table" || kind === "sheet") excel.uncalculated.push({ sheet: sheet.id, range: null });
}

/** Brings formula values up to date, unless calculation is suspended or manual. */
export async function calculate(excel: Excel): Promise<void> {
  const held = excel.calculationSuspended || excel.calculationMode === "Manual";
  if (!excel.calculationForced && (held || excel.uncalculated.length === 0)) return;
  const changes = excel.uncalculated;
  excel.uncalculated = [];
  excel.calculationForced = false;
  await excel.calculator.recalculate(excel.book, changes);
}

/** Any change of a workbook that is open for reading only is refused. */
export function requireWritableBook(excel: Excel): void {
  if (excel.book.readOnly && excel.author === "add-in") throw accessDenied();
}

/** Tables, rows, sizes and looks of a protected sheet are locked. */
export function requireWritableSheet(excel: Excel, sheet: BookSheet): void {
  requireWritableBook(excel);
  if (sheet.protected && excel.author === "add-in") throw accessDenied();
}

/** Cells of a protected sheet can be written when all of the area are unlocked: one that is locked refuses the whole (judgement). */
export function requireWritableCells(excel: Excel, area: Area): void {
  requireWritableBook(excel);
  if (area.sheet.protected && excel.author === "add-in" && lockOf(area) !== false) throw accessDenied();
}

/** Number formats of a protected sheet can be set when its protection says so (type file: WorksheetProtectionOptions.allowFormatCells). */
export function requireFormattableCells(excel: Excel, area: Area): void {
  requireWritableBook(excel);
  if (area.sheet.protected && area.sheet.allowsFormats !== true && excel.author === "add-in") throw accessDenied();
}

/** Whether the cells are locked; null when some are and some are not (type file: FormatProtection.locked). */
export function lockOf(area: Area): boolean | null {
  const unlocked = storedCells(area.sheet, area).filter(({ cell }) => cell.style?.unlocked === true).length;
  return unlocked === 0 ? true : unlocked === area.rowCount * area.columnCount ? false : null;
}

/** Sheets cannot be added, removed, renamed or moved while the workbook's structure is protected. */
export function requireOpenStructure(excel: Excel): void {
  requireWritableBook(excel);
  if (excel.book.structureProtected && excel.author === "add-in") throw accessDenied();
}
