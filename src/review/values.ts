import { isoDate, kronorOfOre, type CellNote, type CellValue, type Ore, type Serial } from "../model";

/** How a value is said in a finding: the same in both languages, and as it stands in the sheet. */

const noBreakSpace = "\u00A0";
const longestValue = 80;

/** "154 998 kr", "45 000,50 kr" */
export function kronorText(amount: Ore): string {
  return `${numberText(kronorOfOre(amount))}${noBreakSpace}kr`;
}

/** "1 476 300", "0,50", "−4 200" */
export function numberText(value: number): string {
  return decimalText(value, 2);
}

/** "1 000,3333": a number with all its decimals, as far as they mean anything. */
export function exactText(value: number): string {
  return decimalText(value, 6).replace(/(,\d\d\d*?)0+$/, "$1");
}

function decimalText(value: number, digits: number): string {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return `${value < 0 ? "\u2212" : ""}${grouped}${/^0*$/.test(decimals) ? "" : `,${decimals}`}`;
}

/** "2025-03-04" */
export function dateText(date: Serial): string {
  return isoDate(date);
}

/** What stands in a cell, on one line and not too long. */
export function cellText(value: CellValue): string {
  if (typeof value === "number") return numberText(value);
  const line = String(value)
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
  return line.length <= longestValue ? line : `${line.slice(0, longestValue - 1)}…`;
}

/** The header of the column that a note speaks of, on one line, as the user sees it. */
export function columnName({ source, field }: Pick<CellNote, "source" | "field">): string {
  return (source.columns[field]?.header ?? "").replace(/\s+/g, " ").trim();
}

/** A text with its leading, trailing, double, no-break and zero-width spaces made visible, in quotation marks: ”Berg·”. */
export function visibleSpaces(text: string): string {
  const shown = text.replace(/^\s+|\s+$|\s{2,}|[\u00A0\u202F\u200B-\u200D\u2060\u00AD]/g, (spaces) => "·".repeat(spaces.length));
  return `”${shown}”`;
}

/** A text with one plain space between its words and none around them, and without characters that nobody sees: see `categoryKey`. */
export function singleSpaced(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
