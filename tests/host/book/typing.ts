import type { CellValue } from "../../../src/model";
import { readTypedDate } from "./typed-dates";

/** What a cell holds after something was written to it through the API. */
export interface Typed {
  /** "" for a formula: it has no value before it is calculated. */
  readonly value: CellValue;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly quotePrefix: boolean;
  /** The format that the typing brings along into a General cell; null when none. */
  readonly numberFormat: string | null;
}

const errorValues = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#GETTING_DATA"]);

/**
 * A value written to `values` or `formulas`: numbers and booleans are themselves, a string is read as a person's typing into an en-US Excel
 * (office-js #1559, by design).
 * @param format the cell's number format: "@" keeps every string as text
 * @param year the year of typed dates that have none ("3/4")
 */
export function typeInto(value: CellValue, format: string, year: number, date1904 = false): Typed {
  if (typeof value === "number" && format === "@") return constant(numberAsText(value));
  if (typeof value !== "string") return constant(value);
  if (value.startsWith("'")) return { ...constant(value.slice(1)), quotePrefix: true };
  if (format === "@" || value === "") return constant(value);
  if (value.startsWith("=") && value.length > 1) return { ...constant(""), formula: value };
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  if (errorValues.has(upper)) return { ...constant(upper), isError: true };
  const number = readTypedNumber(value.trim());
  if (number) return { ...constant(number.value), numberFormat: number.format };
  const date = readTypedDate(value.trim(), year);
  if (date) return { ...constant(date.serial - (date1904 && date.serial >= 1462 ? 1462 : 0)), numberFormat: date.format };
  if (/^[+-]./.test(value)) return { ...constant(""), formula: `=${value}` };
  return constant(value);
}

/** What Excel takes for a formula when the value is written, with its equals sign: also "+…" and "-…" that are no numbers. Null for the rest. */
export function formulaOf(value: CellValue, format: string): string | null {
  return typeInto(value, format, 2000).formula;
}

/** A number that is put into a cell of the format Text becomes text, as it does when a macro puts it there (judgement). */
function numberAsText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function constant(value: CellValue): Typed {
  return { value, isError: false, formula: null, quotePrefix: false, numberFormat: null };
}

interface TypedNumber {
  readonly value: number;
  readonly format: string | null;
}

/** "1,234.5", "$5", "50%", "(5)", "1e3", "1 1/2". Only plain spaces around it: a no-break space makes it text, as in Excel. */
function readTypedNumber(text: string): TypedNumber | null {
  const parts = /^(\()?([+-])?(\$)?([+-])?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?(%)?(\))?$/i.exec(text);
  if (!parts) return readFraction(text);
  const [, open, sign1, dollar, sign2, digits = "", exponent = "", percent, close] = parts;
  if ((open === undefined) !== (close === undefined) || (sign1 !== undefined && sign2 !== undefined)) return null;
  if (digits.includes(",") && !/^\d+(,\d{3})+(\.\d*)?$/.test(digits)) return null;
  const size = Number(`${digits.replaceAll(",", "")}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const negative = open !== undefined || sign1 === "-" || sign2 === "-";
  const value = (negative ? -size : size) / (percent === undefined ? 1 : 100);
  return { value: Number(value.toPrecision(15)), format: formatOf(digits, exponent !== "", percent !== undefined, dollar !== undefined) };
}

function formatOf(digits: string, exponent: boolean, percent: boolean, dollar: boolean): string | null {
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return `0${decimals}%`;
  if (dollar) return `$#,##0${decimals}`;
  if (exponent) return "0.00E+00";
  return digits.includes(",") ? `#,##0${decimals}` : null;
}

/** "0 1/2": a fraction needs its whole number, or it would be a date. */
function readFraction(text: string): TypedNumber | null {
  const parts = /^(-)?(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!parts) return null;
  const [, sign, whole = "", over = "", under = ""] = parts;
  if (Number(under) === 0) return null;
  const size = Number(whole) + Number(over) / Number(under);
  return { value: sign === undefined ? size : -size, format: "# ?/?" };
}
