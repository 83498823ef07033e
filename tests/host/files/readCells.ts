import type { CellValue } from "../../../src/model";
import { cellKey, type BookCell } from "../book/book";
import type { CellFormat } from "./readStyles";
import { plainFormat } from "./readStyles";
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

const attributePatterns = {
  address: /(?:^|\s)r="([A-Za-z]+)(\d+)"/,
  format: /(?:^|\s)s="(\d+)"/,
  type: /(?:^|\s)t="(\w+)"/,
};

interface OpenFormula {
  readonly kind: string;
  readonly shared: string;
}

/** Where a shared formula stands and what it says. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) column = column * 26 + (letters.charCodeAt(index) & 31);
  return column - 1;
}

/**
 * Reads the sheet data in one pass.
 * @param xml the part from `<sheetData` to its end
 */
export function readCells(xml: string, strings: readonly string[], formats: readonly CellFormat[], date1904: boolean): SheetData {
  const data: SheetData = { cells: new Map(), hiddenRows: new Set(), rowHeights: new Map() };
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  let column = -1;
  let type = "";
  let format = plainFormat;
  let value: string | null = null;
  let formula: string | null = null;
  let formulaKind: OpenFormula = { kind: "", shared: "" };
  /** Which element's text is read now. */
  let reading: "" | "v" | "f" | "t" = "";
  let phonetic = false;

  const openRow = (attributes: string): void => {
    const known = attributesOf(attributes);
    row = known.has("r") ? Number(known.get("r")) - 1 : row + 1;
    column = -1;
    if (isTrue(known.get("hidden"))) data.hiddenRows.add(row);
    const height = known.get("ht");
    if (height !== undefined && isTrue(known.get("customHeight"))) data.rowHeights.set(row, Number(height));
  };
  const openCell = (attributes: string): void => {
    const at = attributePatterns.address.exec(attributes);
    column = at ? columnOf(at[1] ?? "") : column + 1;
    if (at) row = Number(at[2]) - 1;
    type = attributePatterns.type.exec(attributes)?.[1] ?? "n";
    format = formats[Number(attributePatterns.format.exec(attributes)?.[1] ?? "0")] ?? plainFormat;
    value = null;
    formula = null;
    formulaKind = { kind: "", shared: "" };
  };
  const formulaText = (): string | null => {
    const { kind, shared: id } = formulaKind;
    if (kind === "shared" && id !== "") {
      if (formula) shared.set(id, { row, column, formula });
      else {
        const origin = shared.get(id);
        if (origin) return filledFormula(origin.formula, row - origin.row, column - origin.column);
      }
    }
    return formula;
  };
  const closeCell = (): void => {
    const written = formulaText();
    const cellFormula = written ? `=${shownFormula(decodeCellText(written))}` : null;
    const cellValue = valueOf(value, type, strings, date1904);
    if (cellValue === "" && cellFormula === null && format === plainFormat) return;
    const formatted = format.numberFormat !== "General" || format.style !== null || format.quotePrefix;
    if (cellValue === "" && cellFormula === null && !formatted) return;
    data.cells.set(cellKey(row, column), {
      value: cellValue,
      isError: type === "e" && cellValue !== "",
      formula: cellFormula,
      quotePrefix: format.quotePrefix,
      numberFormat: format.numberFormat,
      style: format.style,
    });
  };

  scanXml(xml, {
    open(name, attributes, empty) {
      if (name === "c") {
        openCell(attributes);
        if (empty) closeCell();
      } else if (name === "v") {
        reading = empty ? "" : "v";
        value = "";
      } else if (name === "f") {
        const known = attributesOf(attributes);
        formulaKind = { kind: known.get("t") ?? "normal", shared: known.get("si") ?? "" };
        reading = empty ? "" : "f";
        formula = "";
      } else if (name === "row") openRow(attributes);
      else if (name === "is") value = "";
      else if (name === "t") reading = empty ? "" : "t";
      else if (name === "rPh") phonetic = !empty;
    },
    text(text) {
      if (reading === "f") formula = (formula ?? "") + text;
      else if (reading !== "" && !phonetic) value = (value ?? "") + text;
    },
    close(name) {
      if (name === "c") closeCell();
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
