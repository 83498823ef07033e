/**
 * The words of an Excel formula (en-US, with "="). Used by the file reader (shared formulas), the file writer (the file's own form of
 * structured references) and the calculation (structured references to A1, dependencies). Joining the tokens' texts gives the formula back.
 */
export type FormulaToken =
  | { readonly kind: "text" | "number" | "error" | "function" | "name" | "other"; readonly text: string }
  /** `A1`, `$A$1:B$2`, `A:C`, `1:3`, with the sheet's prefix as written (`'Stöd 1'!`) or "". */
  | { readonly kind: "reference"; readonly text: string; readonly prefix: string; readonly local: string }
  /** `Table[…]` or `[…]`. */
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly inner: string };

const patterns = {
  space: /\s+/y,
  text: /"(?:[^"]|"")*"/y,
  error: /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/iy,
  // A prefix may name a sheet of another workbook: [1]Blad1! or '[1]Blad 1'!.
  prefix: /(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}\p{N}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}\p{N}_.\\]+)?)!/uy,
  reference:
    /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?[1-9]\d*:\$?[1-9]\d*(?![\p{L}\p{N}_.])/uy,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  identifier: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy,
};

function matchAt(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** The end of a bracketed specifier that opens at `at`; an apostrophe makes the next character literal. -1 when it never closes. */
function closingBracket(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

function structuredAt(formula: string, table: string, at: number): FormulaToken | null {
  const end = closingBracket(formula, at + table.length);
  if (end < 0) return null;
  return { kind: "structured", text: formula.slice(at, end + 1), table, inner: formula.slice(at + table.length + 1, end) };
}

function wordAt(formula: string, at: number): FormulaToken {
  const prefix = matchAt(patterns.prefix, formula, at);
  const local = matchAt(patterns.reference, formula, at + prefix.length);
  if (local) return { kind: "reference", text: prefix + local, prefix, local };
  if (prefix) return { kind: "name", text: prefix + matchAt(patterns.identifier, formula, at + prefix.length) };
  const number = matchAt(patterns.number, formula, at);
  if (number) return { kind: "number", text: number };
  const identifier = matchAt(patterns.identifier, formula, at);
  const next = formula.charAt(at + identifier.length);
  if (next === "[") {
    const structured = structuredAt(formula, identifier, at);
    if (structured) return structured;
  }
  if (identifier) return { kind: next === "(" ? "function" : "name", text: identifier };
  return { kind: "other", text: formula.charAt(at) };
}

/** The tokens of a formula. Never fails: what it does not know becomes `other`, one character at a time. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const text = matchAt(patterns.text, formula, at);
    const error = matchAt(patterns.error, formula, at);
    const space = matchAt(patterns.space, formula, at);
    const token: FormulaToken = text
      ? { kind: "text", text }
      : error
        ? { kind: "error", text: error }
        : space
          ? { kind: "other", text: space }
          : wordAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** What a structured reference asks for. */
export interface StructuredSpecifier {
  /** Lower case: "#all", "#data", "#headers", "#totals", "#this row". */
  readonly items: readonly string[];
  /** First and last column by header text, unescaped; null for all columns. */
  readonly columns: readonly [string, string] | null;
}

function unescapeColumn(text: string): string {
  return text.replace(/'([\s\S])/g, "$1");
}

/** The bracketed parts and what stands between them: "[#Data],[a]:[b]" → ["#Data"], ",", ["a"], ":", ["b"]. */
function bracketParts(inner: string): { parts: string[]; joins: string[] } | null {
  const parts: string[] = [];
  const joins: string[] = [];
  let at = 0;
  while (at < inner.length) {
    const open = inner.indexOf("[", at);
    if (open < 0) break;
    joins.push(inner.slice(at, open).trim());
    const end = closingBracket(inner, open);
    if (end < 0) return null;
    parts.push(inner.slice(open + 1, end));
    at = end + 1;
  }
  return { parts, joins };
}

/** Reads the inside of a structured reference; null when it is malformed. */
export function readSpecifier(inner: string): StructuredSpecifier | null {
  const trimmed = inner.trim();
  if (trimmed === "") return { items: ["#data"], columns: null };
  const thisRow = trimmed.startsWith("@");
  const rest = thisRow ? trimmed.slice(1) : trimmed;
  if (rest === "") return { items: ["#this row"], columns: null };
  if (!rest.startsWith("[")) {
    if (!thisRow && rest.startsWith("#")) return { items: [rest.toLowerCase()], columns: null };
    const column = unescapeColumn(thisRow ? rest : inner);
    return { items: [thisRow ? "#this row" : "#data"], columns: [column, column] };
  }
  const read = bracketParts(rest);
  if (!read) return null;
  const items = read.parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const columns = read.parts.filter((part) => !part.startsWith("#")).map(unescapeColumn);
  if (thisRow) items.push("#this row");
  const [first, last = first] = columns;
  if (columns.length > 2 || (columns.length === 2 && read.joins.at(-1) !== ":")) return null;
  return { items: items.length > 0 ? items : ["#data"], columns: first === undefined || last === undefined ? null : [first, last] };
}

/** `[ ] # ' @` in a column's name get an apostrophe. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}
