import { columnOfLetters, lastColumn, lastRow, type RangeRef } from "../../../src/model";
import type { Book, BookSheet } from "../book/book";
import { formulaTokens, type FormulaToken } from "../book/formula";
import type { SheetRange } from "./conditional";
import { datesFrom1904, readsDates } from "./dateSystem";
import { absoluteAddress, structuredRange, type FormulaPlace, type PlacedTable } from "./structured";

/** A word of a formula; a reference carries the cells that it means. */
export interface PlacedToken {
  readonly kind: FormulaToken["kind"];
  readonly text: string;
  readonly place?: SheetRange;
}

/** A formula made ready: structured references are A1, sheets are named as the calculation names them. */
export interface CompiledFormula {
  readonly tokens: readonly PlacedToken[];
  /** Every range that it reads. */
  readonly ranges: readonly SheetRange[];
  /** It has words that are not known here (a defined name, another workbook, a function that is lacking): the file's own value stays. */
  readonly foreign: boolean;
  /** For comparing: the same text means the same cells. */
  readonly text: string;
}

/** What compiling needs to know about the book. */
export interface CompileContext {
  readonly book: Book;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Whether the calculation has the function of that name (upper case). */
  readonly hasFunction: (name: string) => boolean;
}

/** Cells of these are found only while calculating, or they spill over several cells: their formulas keep the values they have. */
const beyond = new Set(["INDIRECT", "OFFSET", "FILTER", "UNIQUE", "SORT", "SORTBY", "SEQUENCE", "RANDARRAY", "TRANSPOSE", "CELL", "INFO"]);

/** The name of a sheet in the calculation: its place, since the user's names may be hard to quote. */
export function calculationSheet(position: number): string {
  return `Sheet${String(position + 1)}`;
}

function sheetOfPrefix(book: Book, prefix: string): BookSheet | undefined {
  const raw = prefix.slice(0, -1);
  const name = (raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : raw).toLocaleLowerCase("sv");
  return book.sheets.find((sheet) => sheet.name.toLocaleLowerCase("sv") === name);
}

/** The cells of "A1", "$A$1:B2", "A:C" or "1:3". */
function localRange(local: string, sheet: string): RangeRef {
  const [start = "", end = start] = local.replaceAll("$", "").split(":");
  const corner = (text: string) => {
    const letters = /^[A-Za-z]*/.exec(text)?.[0] ?? "";
    const digits = text.slice(letters.length);
    return { column: letters === "" ? null : columnOfLetters(letters), row: digits === "" ? null : Number(digits) - 1 };
  };
  const [a, b] = [corner(start), corner(end)];
  const [row, rowEnd] = a.row === null || b.row === null ? [0, lastRow] : [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [column, columnEnd] =
    a.column === null || b.column === null ? [0, lastColumn] : [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return { sheet, row, column, rowCount: rowEnd - row + 1, columnCount: columnEnd - column + 1 };
}

function placedToken(token: FormulaToken, context: CompileContext, place: FormulaPlace): PlacedToken | null {
  // A table's bare name means its rows: =COUNTA(Stöd).
  const bareTable = token.kind === "name" && context.tables.has(token.text.toLocaleLowerCase("sv"));
  if (token.kind === "structured" || bareTable) {
    const meant = structuredRange(
      context.tables,
      place,
      token.kind === "structured" ? token.table : token.text,
      token.kind === "structured" ? token.inner : "",
    );
    if (typeof meant === "string") return { kind: "error", text: meant };
    const position = context.book.sheets.indexOf(meant.sheet);
    return { kind: "reference", text: `${calculationSheet(position)}!${absoluteAddress(meant.range)}`, place: meant };
  }
  if (token.kind === "reference") {
    const sheet = token.prefix === "" ? place.sheet : sheetOfPrefix(context.book, token.prefix);
    if (!sheet) return null;
    const text = `${calculationSheet(context.book.sheets.indexOf(sheet))}!${token.local}`;
    return { kind: "reference", text, place: { sheet, range: localRange(token.local, sheet.name) } };
  }
  return { kind: token.kind, text: token.text };
}

/** `HYPERLINK(address, text)` shows its text: it is replaced by that argument, since IronCalc lacks the function. */
function withoutHyperlinks(tokens: readonly PlacedToken[]): PlacedToken[] {
  const result: PlacedToken[] = [...tokens];
  for (let at = 0; at < result.length; at += 1) {
    if (result[at]?.kind !== "function" || result[at]?.text.toUpperCase() !== "HYPERLINK") continue;
    let depth = 0;
    for (let index = at + 1; index < result.length; index += 1) {
      const text = result[index]?.text;
      if (text === "(" || text === "{") depth += 1;
      if (text === ")" || text === "}") depth -= 1;
      if (depth === 1 && text === ",") result.splice(at, index - at + 1, { kind: "other", text: "(" });
      else if (depth === 0) result.splice(at, 1);
      else continue;
      break;
    }
  }
  return result;
}

function isForeign(token: PlacedToken, context: CompileContext, names: boolean): boolean {
  if (token.kind === "function") {
    const name = token.text.toUpperCase();
    return beyond.has(name) || !context.hasFunction(name) || (context.book.date1904 && readsDates(name));
  }
  if (token.kind === "name") return !names && !/^(true|false)$/i.test(token.text);
  return token.text === "#";
}

/** Makes a formula ready for the cell that holds it. */
export function compileFormula(formula: string, place: FormulaPlace, context: CompileContext): CompiledFormula {
  const placed = formulaTokens(formula).map((token) => placedToken(token, context, place));
  const understood = withoutHyperlinks(placed.filter((token) => token !== null));
  const known: readonly PlacedToken[] = context.book.date1904 ? datesFrom1904(understood) : understood;
  const ownNames = known.some((token) => token.kind === "function" && /^(let|lambda)$/i.test(token.text));
  return {
    tokens: known,
    ranges: known.flatMap((token) => (token.place ? [token.place] : [])),
    foreign: placed.includes(null) || known.some((token) => isForeign(token, context, ownNames)),
    text: known.map((token) => token.text).join(""),
  };
}
