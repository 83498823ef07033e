import { type CellValue, type Ore, oreOfKronor } from "../../model";
import { plainText } from "./blank";

/** A unit word after a number and what the number is to be multiplied by. */
type Units = Readonly<Record<string, number>>;

const plainUnits: Units = { "": 1, km: 1 };
const countUnits: Units = { "": 1, st: 1, styck: 1, stycken: 1 };
const thousand = Object.fromEntries(["tkr", "kkr", "tsek", "ksek", "tusen", "tusenkr", "tusenkronor"].map((unit) => [unit, 1_000]));
const million = Object.fromEntries(
  ["mnkr", "mkr", "msek", "mn", "milj", "miljkr", "miljon", "miljoner", "miljonkronor", "miljonerkr", "miljonerkronor"].map((unit) => [
    unit,
    1_000_000,
  ]),
);
const kronorUnits: Units = { "": 1, kr: 1, kronor: 1, sek: 1, ":-": 1, ",-": 1, "-": 1, ...thousand, ...million };

/**
 * A number: a number cell, or text that a Swedish reader would take for one number and no other ("1 476 300,5", U+2212 as minus, "12 km").
 * Null for an empty cell and for anything else; never zero for what cannot be read.
 */
export function readNumber(value: CellValue): number | null {
  return typeof value === "number" ? value : typeof value === "string" ? numberOfText(value, plainUnits) : null;
}

/** A whole number of things, zero or more: 18, "18 st.". Null for anything else. */
export function readCount(value: CellValue): number | null {
  const count = typeof value === "number" ? value : typeof value === "string" ? numberOfText(value, countUnits) : null;
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
}

/**
 * An amount in öre: a number cell holds kronor; text may say kr, kronor, SEK, ":-", ",-", ".-", tkr, kkr or mnkr ("1 476 300 kr", "kr 500",
 * "1,5 mnkr", "350 tkr"), with spaces of every kind between the digits. "(500)", "500-" and any dash before or after are negative. Null for an
 * empty cell, for what is no exact amount ("ca 500") and for what cannot be read.
 */
export function readKronor(value: CellValue): Ore | null {
  if (typeof value === "number") return oreOfKronor(value);
  const kronor = typeof value === "string" ? numberOfText(value, kronorUnits) : null;
  return kronor === null ? null : oreOfKronor(kronor);
}

/** Bracket, sign, currency before, sign, digits, bracket, unit after, sign, bracket. A minus is any of the dashes that look like one. */
const shape =
  /^(\()?\s*([-\u2010-\u2013\u2212+])?\s*(?:(?:sek|kr)\.?\s*)?([-\u2010-\u2013\u2212+])?\s*(\d[\d .,]*?)\s*(\))?\s*(:-|,-|\.-|\p{L}[\p{L}. ]*)?\s*([-\u2010-\u2013\u2212])?\s*(\))?$/u;

function numberOfText(text: string, units: Units): number | null {
  const match = shape.exec(plainText(text).toLowerCase());
  if (!match) return null;
  const [, opening, before, inner, digits = "", closing, word = "", after, lastClosing] = match;
  const brackets = [closing, lastClosing].filter((bracket) => bracket !== undefined).length;
  if (brackets !== (opening === undefined ? 0 : 1)) return null;
  const signs = [before, inner, after, opening].filter((sign) => sign !== undefined);
  const factor = units[word.replace(/[. ]/g, "")];
  if (factor === undefined || signs.length > 1) return null;
  const size = numberOfDigits(digits, factor);
  if (size === null) return null;
  return signs.length === 1 && signs[0] !== "+" ? -size * factor : size * factor;
}

/**
 * Digits with separators. Spaces, commas or points group only in threes; the decimal mark is the comma, or the point where it can be nothing
 * else. "1.500" and "1,500" could be 1 500 or 1,5: they are not read (in millions, "1,500 mnkr", they can only be decimals).
 */
function numberOfDigits(text: string, factor: number): number | null {
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  if (commas + points === 0) return groupedInteger(text, " ");
  if (commas > 0 && points > 0) {
    const [mark, group] = text.lastIndexOf(",") > text.lastIndexOf(".") ? [",", "."] : [".", ","];
    return withDecimals(text, mark, group);
  }
  const mark = commas > 0 ? "," : ".";
  if (commas + points > 1) return groupedInteger(text, mark);
  const [whole = "", decimals = ""] = text.split(mark);
  const couldBeThousands = decimals.length === 3 && whole !== "0" && factor < 1_000_000;
  return couldBeThousands ? null : withDecimals(text, mark, " ");
}

function withDecimals(text: string, mark: string, group: string): number | null {
  const [whole = "", decimals = "", more] = text.split(mark);
  const integer = groupedInteger(whole, group);
  if (integer === null || more !== undefined || !/^\d+$/.test(decimals)) return null;
  return Number(`${String(integer)}.${decimals}`);
}

function groupedInteger(text: string, separator: string): number | null {
  const groups = text.split(separator);
  const [first = "", ...rest] = groups;
  const grouped = groups.every((group) => /^\d+$/.test(group)) && (rest.length === 0 || first.length <= 3);
  return grouped && rest.every((group) => group.length === 3) ? Number(groups.join("")) : null;
}
