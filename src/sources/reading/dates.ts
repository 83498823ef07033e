import { type CellValue, isPlausibleSerial, plausibleYears, type Serial, serialOfDate, yearOfSerial } from "../../model";
import { monthOfName } from "../../programme";
import { plainText } from "./blank";

/** 9999-12-31, the last date that Excel knows. */
const lastSerial = 2_958_465;

/**
 * A date: a date cell (its time of day dropped), or text and numbers that say a date: "2025-03-04", "2025-03-04 00:00", "4/3 2025",
 * "4/3-25", "4.3.2025" (day first, as in Swedish), "4 mars 2025", "tisdag den 4 mars 2025", "4-mar-25", "250304", "25-03-04", "20250304"; with a
 * time of day, which is dropped. Null for an empty cell, for a month alone ("2025-03", "mars 2025") and for what cannot be read. The day may
 * lie outside the plausible years: the caller tells.
 * @param dateOffset days to add to a number in a cell to get a serial of the 1900 system: 0, or 1462 in a 1904 workbook
 */
export function readDate(value: CellValue, dateOffset = 0): Serial | null {
  if (typeof value === "number") return dateOfNumber(value, dateOffset);
  return typeof value === "string" ? dateOfText(value, dateOffset) : null;
}

/** A year from 1990 to 2060: 2025, "2025", "År 2025", or the year of a date. Null for anything else. */
export function readYear(value: CellValue, dateOffset = 0): number | null {
  const typed =
    typeof value === "number" ? value : typeof value === "string" ? Number(/^(?:år\s*)?(\d{4})$/i.exec(plainText(value))?.[1]) : NaN;
  if (Number.isInteger(typed) && typed >= plausibleYears.first && typed <= plausibleYears.last) return typed;
  const date = readDate(value, dateOffset);
  return date !== null && isPlausibleSerial(date) ? yearOfSerial(date) : null;
}

function dateOfNumber(value: number, dateOffset: number): Serial | null {
  const days = Math.floor(value + dateOffset);
  if (isPlausibleSerial(days)) return days as Serial;
  // 20250304 and 250304 typed as numbers: no date to Excel, but plainly one to a reader.
  const typed = Number.isInteger(value) ? dateOfDigits(String(value)) : null;
  if (typed !== null) return typed;
  return days >= 1 && days <= lastSerial ? (days as Serial) : null;
}

const dashes = /[\u2010-\u2015\u2212]/g;
const timeOfDay = /[t ](?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?z?$/;
const weekday = /^(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?[.,]? /;

function dateOfText(text: string, dateOffset: number): Serial | null {
  const plain = plainText(text).normalize("NFC").toLowerCase().replace(dashes, "-").replace(timeOfDay, "").replace(weekday, "");
  if (/^\d+$/.test(plain)) return dateOfDigits(plain) ?? serialAsText(plain, dateOffset);
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(plain);
  if (yearFirst) return serialOfDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  if (/^\d{2}-\d{2}-\d{2}$/.test(plain)) return dateOfDigits(plain.replaceAll("-", ""));
  const dayFirst = /^(\d{1,2})(?:[-/.] ?| )(\d{1,2})(?:[-/.] ?| -?)(\d{4}|\d{2})$/.exec(plain);
  if (dayFirst) return dateOfParts(dayFirst[3] ?? "", Number(dayFirst[2]), Number(dayFirst[1]));
  const named = /^(?:den )?(\d{1,2})(?::[ea]|\.)?[- ]?(\p{L}+)\.?,?[- ]?(\d{4}|\d{2})$/u.exec(plain);
  const month = monthOfName(named?.[2] ?? "");
  return named === null || month === null ? null : dateOfParts(named[3] ?? "", month, Number(named[1]));
}

/** yyyymmdd or yymmdd. */
function dateOfDigits(digits: string): Serial | null {
  const match = /^((?:19|20)\d{2}|\d{2})(\d{2})(\d{2})$/.exec(digits);
  return match ? dateOfParts(match[1] ?? "", Number(match[2]), Number(match[3])) : null;
}

/** A serial that was stored as text: only where it gives a plausible day. */
function serialAsText(digits: string, dateOffset: number): Serial | null {
  const days = Number(digits) + dateOffset;
  return digits.length === 5 && isPlausibleSerial(days) ? (days as Serial) : null;
}

/** A two-digit year is one of the plausible years, or no year. */
function dateOfParts(year: string, month: number, day: number): Serial | null {
  const full = year.length === 4 ? Number(year) : Number(year) <= plausibleYears.last % 100 ? 2000 + Number(year) : 1900 + Number(year);
  return year.length === 4 || full >= plausibleYears.first ? serialOfDate(full, month, day) : null;
}
