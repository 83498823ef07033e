import type { Book, BookSheet } from "./book";
import { splitAddress, storedBox } from "./area";
import { cellAt } from "./cells";
import { formulaTokens, type FormulaToken, readSpecifier } from "./formula";

/** Why Excel would not take the formula, in a few words for the one who reads a failed test; null when the host sees nothing wrong. */
export function faultOfFormula(formula: string, book: Book): string | null {
  if (formula.length > 8192) return "the formula is longer than 8192 characters";
  const tokens = formulaTokens(formula).filter((token) => token.text.trim() !== "");
  return faultOfPunctuation(tokens) ?? faultOfOperands(tokens) ?? faultOfNames(tokens, book);
}

function faultOfPunctuation(tokens: readonly FormulaToken[]): string | null {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind !== "other") continue;
    if (text === '"' || text === "'" || text === "[" || text === "]") return "a quote or bracket is not closed";
    if (text === "(" || text === "{") open.push(text);
    if (text === ")" && open.pop() !== "(") return "a parenthesis is not opened";
    if (text === "}" && open.pop() !== "{") return "a brace is not opened";
    if (text === ";" && open.at(-1) !== "{") return "a semicolon: arguments are separated by commas (en-US)";
    if (text === "," && open.length === 0) return "a comma outside parentheses: decimals have a point (en-US)";
  }
  return open.length > 0 ? "a parenthesis or brace is not closed" : null;
}

const prefixes = new Set(["+", "-", "@"]);
const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">"]);

/** Every operator needs something on both sides; "<=", ">=", "<>" are one operator, a sign before a term is fine. */
function faultOfOperands(tokens: readonly FormulaToken[]): string | null {
  const texts = tokens.slice(1).map((token) => (token.kind === "other" ? token.text : "x"));
  if (texts.length === 0) return "the formula is empty";
  for (const [index, text] of texts.entries()) {
    if (!operators.has(text)) continue;
    const next = texts[index + 1];
    const before = texts[index - 1];
    const pair = (text === "<" && (next === "=" || next === ">")) || (text === ">" && next === "=");
    if (next === undefined || next === ")" || next === ",") return "an operator lacks an operand";
    if (!pair && operators.has(next) && !prefixes.has(next)) return "two operators meet";
    const startsTerm = before === undefined || before === "(" || before === ",";
    if (startsTerm && !prefixes.has(text)) return "an operator lacks an operand";
  }
  return faultOfTerms(tokens.slice(1));
}

const terms = new Set<FormulaToken["kind"]>(["number", "text", "function"]);

/** Two terms side by side with nothing between: `=1 2`, `="a"1`. References may meet (a space intersects them). */
function faultOfTerms(tokens: readonly FormulaToken[]): string | null {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next && terms.has(next.kind) && (token.kind === "number" || token.kind === "text" || token.text === ")"))
      return "an operator is missing";
  }
  return null;
}

/** Sheets, tables and columns that are named must be there: a user would be asked for a file or shown an error box. */
function faultOfNames(tokens: readonly FormulaToken[], book: Book): string | null {
  for (const token of tokens) {
    const fault =
      token.kind === "reference" ? faultOfSheet(token.prefix, book) : token.kind === "structured" ? faultOfTable(token, book) : null;
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfSheet(prefix: string, book: Book): string | null {
  const { sheet } = splitAddress(`${prefix}A1`);
  if (sheet === null || sheet.includes("[") || sheet.includes(":")) return null;
  return book.sheets.some((one) => one.name.toLowerCase() === sheet.toLowerCase()) ? null : `there is no sheet ${sheet}`;
}

function faultOfTable(token: FormulaToken & { readonly kind: "structured" }, book: Book): string | null {
  const specifier = readSpecifier(token.inner);
  if (!specifier) return `${token.text} cannot be read`;
  if (token.table === "") return null;
  const headers = headersOf(book, token.table);
  if (!headers) return `there is no table ${token.table}`;
  const missing = specifier.columns?.find((column) => !headers.has(column.toLowerCase()));
  return missing === undefined ? null : `the table ${token.table} has no column ${missing}`;
}

/** Column names in lower case; null when there is no such table. */
function headersOf(book: Book, tableName: string): ReadonlySet<string> | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === tableName.toLowerCase());
    if (table) return new Set(headerTexts(sheet, table.range).map((text) => text.toLowerCase()));
  }
  return null;
}

/** The texts of a table's header row, left to right. */
export function headerTexts(sheet: BookSheet, range: string): string[] {
  const box = storedBox(range);
  return Array.from({ length: box.columnCount }, (_, index) => String(cellAt(sheet, box.row, box.column + index).value));
}
