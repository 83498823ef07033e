import type { CellValue } from "../../../src/model";
import { type Area, type BookCell, type BookSheet, intersection, isUnbounded, storedBox } from "../book";
import { cellAt, cellToChange, forgetEmptyCell, isBlank } from "../book/cells";
import { displayText } from "../book/display";
import { faultOfFormula } from "../book/formula-check";
import { headerBox, tidyHeaders } from "../book/tables";
import { formulaOf, typeInto } from "../book/typing";
import { HostError, invalidArgument, isJsonArray, type JsonValue, wrongArraySize } from "../protocol";
import { changed, contentsChanged } from "./changes";
import { type Excel, requireFormattableCells, requireWritableCells } from "./excel";

/** Excel reads at most five million cells at once (docs "Resource limits"); it gives null for more, and for whole rows and columns. */
const mostCells = 5_000_000;

function grid(area: Area, read: (cell: Readonly<BookCell>) => JsonValue): JsonValue {
  if (isUnbounded(area) || area.rowCount * area.columnCount > mostCells) return null;
  const rows: JsonValue[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    const cells: JsonValue[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column += 1) cells.push(read(cellAt(area.sheet, row, column)));
    rows.push(cells);
  }
  return rows;
}

export function readValues(area: Area): JsonValue {
  return grid(area, (cell) => cell.value);
}

/** A constant's formula is the constant: a text that begins with "=" cannot be told from a formula (office-js #6687). */
export function readFormulas(area: Area): JsonValue {
  return grid(area, (cell) => cell.formula ?? cell.value);
}

export function readNumberFormats(area: Area): JsonValue {
  return grid(area, (cell) => cell.numberFormat);
}

export function readTexts(excel: Excel, area: Area): JsonValue {
  return grid(area, (cell) => displayText(cell, excel.book.date1904));
}

export function readValueTypes(area: Area): JsonValue {
  return grid(area, (cell) => {
    if (isBlank(cell)) return "Empty";
    if (cell.isError) return "Error";
    return typeof cell.value === "number" ? "Double" : typeof cell.value === "boolean" ? "Boolean" : "String";
  });
}

/** Writes `values` or `formulas`: both read strings as typing. A single value goes to every cell, null leaves a cell as it is. */
export function writeValues(excel: Excel, area: Area, given: JsonValue): void {
  requireWritableCells(excel, area);
  const cells = cellsToWrite(area, given, isCellValue);
  for (const value of cells.values) {
    const formula = typeof value === "string" && /^[=+-]/.test(value) ? formulaOf(value, "General") : null;
    const fault = formula === null ? null : faultOfFormula(formula, excel.book);
    if (formula !== null && fault !== null && !isTextFormat(area)) throw badFormula(formula, fault);
    if (typeof value === "string" && value.length > 32_767) throw invalidArgument("a cell holds at most 32767 characters");
  }
  const covered = coveredCells(area);
  cells.each((row, column, value) => {
    if (covered(row, column)) return;
    const cell = cellToChange(area.sheet, row, column);
    const typed = typeInto(value, cell.numberFormat, excel.typingYear, excel.book.date1904);
    cell.value = typed.value;
    cell.isError = typed.isError;
    cell.formula = typed.formula;
    cell.quotePrefix = typed.quotePrefix;
    if (typed.numberFormat !== null && cell.numberFormat === "General") cell.numberFormat = typed.numberFormat;
    if (value === "") forgetEmptyCell(area.sheet, row, column);
  });
  tidyTouchedHeaders(area);
  contentsChanged(excel, area);
}

/** In cells of the format "@" an equals sign is a letter like others. */
function isTextFormat(area: Area): boolean {
  return readNumberFormatsFlat(area).every((format) => format === "@");
}

function readNumberFormatsFlat(area: Area): string[] {
  const formats: string[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      formats.push(cellAt(area.sheet, row, column).numberFormat);
  }
  return formats;
}

function badFormula(formula: string, fault: string): HostError {
  const shown = formula.length > 80 ? `${formula.slice(0, 80)}…` : formula;
  if (formula.length > 8192) return new HostError("FormulaLengthExceedsLimit", "The applied formula exceeds the maximum length limit.");
  return invalidArgument(`${fault}: ${shown}`);
}

export function writeNumberFormats(excel: Excel, area: Area, given: JsonValue): void {
  requireFormattableCells(excel, area);
  const cells = cellsToWrite(area, given, (value): value is string => typeof value === "string");
  for (const format of new Set(cells.values)) if (!isNumberFormat(format)) throw invalidArgument(`no number format: ${format}`);
  cells.each((row, column, format) => {
    cellToChange(area.sheet, row, column).numberFormat = format === "" ? "General" : format;
    forgetEmptyCell(area.sheet, row, column);
  });
  changed(excel, "format", area);
}

/** Excel refuses what it cannot read: unclosed quotes or brackets, more than four sections, General spelt in another language. */
function isNumberFormat(format: string): boolean {
  const bare = format.replaceAll(/\\.|"[^"]*"|\[[^\]]*\]/g, "");
  return !/["[\]]/.test(bare) && bare.split(";").length <= 4 && !/standard|allm/i.test(bare);
}

interface CellsToWrite<Value> {
  /** The values that will be written, without the nulls. */
  readonly values: readonly Value[];
  each(write: (row: number, column: number, value: Value) => void): void;
}

function isCellValue(value: JsonValue): value is CellValue {
  return typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

/** Spreads one value over the area, or checks that the array is as large as the area. */
function cellsToWrite<Value extends CellValue>(
  area: Area,
  given: JsonValue,
  fits: (value: JsonValue) => value is Value,
): CellsToWrite<Value> {
  if (given === null) throw invalidArgument("null is for single cells of an array (docs: excel-add-ins-blank-null-values)");
  if (isUnbounded(area)) throw invalidArgument("cells of an unbounded range cannot be written (docs: excel-add-ins-ranges-unbounded)");
  const rows: readonly (readonly JsonValue[])[] | null = isJsonArray(given) ? given.map(rowOf) : null;
  if (rows && (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount))) throw wrongArraySize();
  const values: Value[] = [];
  for (const value of rows ? rows.flat() : [given]) {
    if (value === null) continue;
    if (!fits(value)) throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
    values.push(value);
  }
  const each: CellsToWrite<Value>["each"] = (write) => {
    for (let row = 0; row < area.rowCount; row += 1) {
      for (let column = 0; column < area.columnCount; column += 1) {
        const value = rows ? (rows[row]?.[column] ?? null) : given;
        if (value !== null && fits(value)) write(area.row + row, area.column + column, value);
      }
    }
  };
  return { values, each };
}

function rowOf(row: JsonValue): readonly JsonValue[] {
  if (isJsonArray(row)) return row;
  throw wrongArraySize();
}

/** A merged area shows its first cell alone: what is written to the others is lost (judgement). */
function coveredCells(area: Area): (row: number, column: number) => boolean {
  const merges = [...area.sheet.merges].map(storedBox).filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        intersection(merge, { row, column, rowCount: 1, columnCount: 1 }) !== null && (row !== merge.row || column !== merge.column),
    );
}

/** A table's headers stay texts that differ, whatever is written to them. */
export function tidyTouchedHeaders(area: Area & { readonly sheet: BookSheet }): void {
  for (const table of area.sheet.tables) {
    const header = headerBox(table);
    if (header && intersection(header, area)) tidyHeaders(area.sheet, table);
  }
}
