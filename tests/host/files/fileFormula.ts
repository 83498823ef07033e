import { escapeColumn, formulaTokens, readSpecifier } from "../book/formula";

/** Functions that came after the file format: the file names them with a prefix (MS-XLSX 2.2.2), or Excel shows #NAME?. */
const later = new Set(
  (
    "AGGREGATE CONCAT IFNA IFS SWITCH TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH LET LAMBDA UNIQUE SORTBY SEQUENCE RANDARRAY DAYS NUMBERVALUE UNICHAR UNICODE " +
    "ISFORMULA FORMULATEXT SHEET SHEETS ISOWEEKNUM XOR ARRAYTOTEXT VALUETOTEXT TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOCOL TOROW TAKE DROP " +
    "CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED"
  ).split(" "),
);
const laterWorksheet = new Set(["FILTER", "SORT"]);

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (laterWorksheet.has(upper)) return `_xlfn._xlws.${upper}`;
  return later.has(upper) ? `_xlfn.${upper}` : name;
}

/** `@` is how Excel shows "this row"; the file spells it out, with the table's name. */
function fileReference(table: string, inner: string, around: string): string {
  const name = table === "" ? around : table;
  const specifier = readSpecifier(inner);
  if (!specifier || !inner.trim().startsWith("@")) return `${name}[${inner}]`;
  if (!specifier.columns) return `${name}[#This Row]`;
  const [first, last] = specifier.columns.map((column) => `[${escapeColumn(column)}]`);
  return `${name}[[#This Row],${first === last ? String(first) : `${String(first)}:${String(last)}`}]`;
}

/**
 * A formula as the file holds it, without "=".
 * @param around the name of the table that the cell lies in, "" for none
 */
export function fileFormula(formula: string, around: string): string {
  return formulaTokens(formula.replace(/^=/, ""))
    .map((token) => {
      if (token.kind === "structured" && !/^\d+$/.test(token.inner)) return fileReference(token.table, token.inner, around);
      return token.kind === "function" ? fileFunction(token.text) : token.text;
    })
    .join("");
}
