import type { CellValue } from "../../../src/model";
import { cellKey, type BookCell } from "../book/book";
import { plainFormat, type CellFormat } from "./readStyles";
import { filledFormula } from "./sharedFormula";
import { attributesOf, decodeCellText, isTrue, scanXml } from "./xml";

/** The cells of one sheet, and what its rows say. */
export interface SheetData {
  readonly cells: Map<number, BookCell>;
  readonly hiddenRows: Set<number>;
  /** Points, of the rows whose height was set by hand. */
  readonly rowHeights: Map<number, number>;
}

/** The texts of the shared string table; phonetic guides are not part of them. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = "";
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open(name, _attributes, empty) {
      if (name === "si") {
        if (empty) strings.push("");
        else text = "";
      } else if (name === "t") inText = !empty;
      else if (name === "rPh") phonetic = !empty;
    },
    text(part) {
      if (inText && !phonetic) text += part;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(decodeCellText(text));
    },
  });
  return strings;
}

/** Excel's serial of an ISO 8601 cell value ("2025-03-04T00:00:00"), or the text itself. */
function serialOfIso(text: string, date1904: boolean): CellValue {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  if (Number.isNaN(time)) return text;
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0);
}

/** New functions have a prefix in the file that nobody sees in Excel. */
export function shownFormula(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xl(?:fn|ws|udf|pm)\./g, "") : formula;
}

/** Cells are many: their attributes are picked by pattern, not listed. */
const attributePatterns = {
  address: /(?:^|\s)r=["']([A-Za-z]+)(\d+)["']/,
  format: /(?:^|\s)s=["'](\d+)["']/,
  type: /(?:^|\s)t=["'](\w+)["']/,
};

/** What all cells of a file share. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** Where a shared formula stands and what it says. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cell that is being read. One object for all: there may be a million of them. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  format: CellFormat;
  value: string | null;
  formula: string | null;
  /** The number of the shared formula, or "". */
  shared: string;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) column = column * 26 + (letters.charCodeAt(index) & 31);
  return column - 1;
}

function openRow(attributes: string, cell: OpenCell, data: SheetData): void {
  const known = attributesOf(attributes);
  cell.row = known.has("r") ? Number(known.get("r")) - 1 : cell.row + 1;
  cell.column = -1;
  if (isTrue(known.get("hidden"))) data.hiddenRows.add(cell.row);
  const height = known.get("ht");
  if (height !== undefined && isTrue(known.get("customHeight"))) data.rowHeights.set(cell.row, Number(height));
}

function openCell(attributes: string, cell: OpenCell, formats: readonly CellFormat[]): void {
  const at = attributePatterns.address.exec(attributes);
  cell.column = at ? columnOf(at[1] ?? "") : cell.column + 1;
  if (at) cell.row = Number(at[2]) - 1;
  cell.type = attributePatterns.type.exec(attributes)?.[1] ?? "n";
  cell.format = formats[Number(attributePatterns.format.exec(attributes)?.[1] ?? "0")] ?? plainFormat;
  cell.value = null;
  cell.formula = null;
  cell.shared = "";
}

/** The formula's text; a cell that shares the formula of another has none of its own. */
function formulaOf(cell: OpenCell, shared: Map<string, SharedFormula>): string | null {
  const { row, column, formula, shared: id } = cell;
  if (id === "") return formula;
  const origin = shared.get(id);
  if (!formula && origin) return filledFormula(origin.formula, row - origin.row, column - origin.column);
  if (formula) shared.set(id, { row, column, formula });
  return formula;
}

function closeCell(cell: OpenCell, shared: Map<string, SharedFormula>, context: CellContext, data: SheetData): void {
  const { type, format } = cell;
  const written = formulaOf(cell, shared);
  const formula = written ? `=${shownFormula(decodeCellText(written))}` : null;
  const value = valueOf(cell.value, type, context.strings, context.date1904);
  const formatted = format.numberFormat !== "General" || format.style !== null || format.quotePrefix;
  if (value === "" && formula === null && !formatted) return;
  const { numberFormat, quotePrefix, style } = format;
  const isError = type === "e" && value !== "";
  data.cells.set(cellKey(cell.row, cell.column), { value, isError, formula, quotePrefix, numberFormat, style });
}

/**
 * Reads the sheet data in one pass.
 * @param xml the part from `<sheetData` to its end
 */
export function readCells(xml: string, context: CellContext): SheetData {
  const data: SheetData = { cells: new Map(), hiddenRows: new Set(), rowHeights: new Map() };
  const shared = new Map<string, SharedFormula>();
  const cell: OpenCell = { row: -1, column: -1, type: "n", format: plainFormat, value: null, formula: null, shared: "" };
  /** Which element's text is read now. */
  let reading: "" | "value" | "formula" = "";
  let phonetic = false;
  scanXml(xml, {
    open(name, attributes, empty) {
      if (name === "c") {
        openCell(attributes, cell, context.formats);
        if (empty) closeCell(cell, shared, context, data);
      } else if (name === "v" || name === "t") {
        reading = empty ? "" : "value";
        cell.value ??= "";
      } else if (name === "f") {
        const known = attributesOf(attributes);
        cell.shared = known.get("t") === "shared" ? (known.get("si") ?? "") : "";
        reading = empty ? "" : "formula";
        cell.formula = "";
      } else if (name === "row") openRow(attributes, cell, data);
      else if (name === "rPh") phonetic = !empty;
    },
    text(text) {
      if (reading === "formula") cell.formula = (cell.formula ?? "") + text;
      else if (reading === "value" && !phonetic) cell.value = (cell.value ?? "") + text;
    },
    close(name) {
      if (name === "c") closeCell(cell, shared, context, data);
      else if (name === "rPh") phonetic = false;
      else reading = "";
    },
  });
  return data;
}

function valueOf(raw: string | null, type: string, strings: readonly string[], date1904: boolean): CellValue {
  if (raw === null) return "";
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "inlineStr":
    case "str":
      return decodeCellText(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return raw.trim();
    case "d":
      return serialOfIso(raw.trim(), date1904);
    default: {
      const number = Number(raw);
      return raw.trim() === "" ? "" : Number.isNaN(number) ? raw : number;
    }
  }
}
