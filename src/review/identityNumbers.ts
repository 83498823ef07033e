import { serialOfDate } from "../model";
import { hasCheckDigit } from "./checkDigit";

/**
 * A personal identity or coordination number (personnummer, samordningsnummer): YYMMDD-NNNN or YYYYMMDDNNNN, with + for those over a
 * hundred. The day of a coordination number is 61–91. An organisation number never fits: its third and fourth digits are 20 or more.
 */
const identityNumber =
  /(?<!\d)((?:18|19|20)?\d{2})([-.]?)(0[1-9]|1[0-2])\2([06][1-9]|[1278]\d|[39][01])(\s?[-+\u2010-\u2015\u2212]?\s?)(\d{4})(?![-.]?\d)/g;

/** A day in six digits: one look tells nearly every text that it holds no such number. */
const mayHold = /\d{6}|\d[-.]\d{2}[-.]\d{2}/;

const mask = "••••••-••••";

/** The text with every digit hidden in what looks like a personal identity number: it must never be shown. */
export function maskIdentityNumbers(text: string): string {
  return replaceIdentityNumbers(text, () => mask);
}

/** The same with each sign of such a number replaced by another, so that all else stands where it stood. */
export function hideIdentityNumbers(text: string, sign: string): string {
  return replaceIdentityNumbers(text, (found) => sign.repeat(found.length));
}

function replaceIdentityNumbers(text: string, replacement: (found: string) => string): string {
  return mayHold.test(text) ? text.replace(identityNumber, replacement) : text;
}

/**
 * How many personal identity or coordination numbers stand in a text: the day exists and, unless the number is written as only such numbers
 * are (with the century, or with a hyphen), the check digit is right. All that looks like one is masked, whether it is one or not.
 */
export function countIdentityNumbers(text: string): number {
  if (!mayHold.test(text)) return 0;
  return [...text.matchAll(identityNumber)].filter(isIdentityNumber).length;
}

function isIdentityNumber([, year = "", separator = "", month = "", day = "", mark = "", last = ""]: RegExpMatchArray): boolean {
  if (!isDay(year, Number(month), Number(day) % 60)) return false;
  // "2025-10-14 1200" is a date and an amount; "20251014 1200" may be.
  const isWrittenAsOne = separator === "" && (mark.trim() !== "" || (year.length === 4 && mark === ""));
  return isWrittenAsOne || hasCheckDigit(year.slice(-2) + month + day + last);
}

/** Without its century, a year can be of this one or of the last: 00 had a 29 February only in 2000, the others in both or in neither. */
function isDay(year: string, month: number, day: number): boolean {
  const ofCentury = year.length === 4 ? Number(year) : year === "00" ? 2000 : 1900 + Number(year);
  return serialOfDate(ofCentury, month, day) !== null;
}
