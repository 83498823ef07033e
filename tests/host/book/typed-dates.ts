const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

interface TypedDate {
  /** Serial day of the 1900 system, with the time of day as its fraction. */
  readonly serial: number;
  readonly format: string;
}

/** Dates and times as an en-US Excel reads them from typing: "2025-03-04", "3/4/2025", "4-Mar-25", "March 4, 2025", "14:02". */
export function readTypedDate(text: string, year: number): TypedDate | null {
  const time = readTime(text);
  if (time !== null) return { serial: time, format: "h:mm" };
  const split = /^(.*\S)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i.exec(text);
  const date = readDay(split?.[1] ?? text, year);
  if (!date || !split) return date;
  const clock = readTime(split[2] ?? "");
  return clock === null ? null : { serial: date.serial + clock, format: "m/d/yyyy h:mm" };
}

function readTime(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i.exec(text);
  if (!parts) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = parts;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readDay(text: string, year: number): TypedDate | null {
  const numbers = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (numbers) return readNumericDay(numbers[1] ?? "", numbers[3] ?? "", numbers[4], year);
  const dayFirst = /^(\d{1,2})[ -]([a-z]+)\.?(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  if (dayFirst) return named(dayFirst[2] ?? "", dayFirst[1] ?? "", dayFirst[3], year);
  const monthFirst = /^([a-z]+)\.?[ -](\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  if (monthFirst) return named(monthFirst[1] ?? "", monthFirst[2] ?? "", monthFirst[3], year);
  const monthOnly = /^([a-z]+)\.?[ -](\d{4})$/i.exec(text);
  if (!monthOnly) return null;
  return day(Number(monthOnly[2]), monthNumber(monthOnly[1] ?? ""), 1, "mmm-yy");
}

function readNumericDay(first: string, second: string, third: string | undefined, year: number): TypedDate | null {
  if (third === undefined) {
    if (first.length === 4) return day(Number(first), Number(second), 1, "mmm-yy");
    if (second.length === 4) return day(Number(second), Number(first), 1, "mmm-yy");
    return day(year, Number(first), Number(second), "d-mmm");
  }
  if (first.length === 4) return day(Number(first), Number(second), Number(third), "m/d/yyyy");
  if (third.length === 3 || first.length === 3) return null;
  return day(fullYear(third), Number(first), Number(second), "m/d/yyyy");
}

function named(month: string, dayText: string, yearText: string | undefined, year: number): TypedDate | null {
  const format = yearText === undefined ? "d-mmm" : "d-mmm-yy";
  return day(yearText === undefined ? year : fullYear(yearText), monthNumber(month), Number(dayText), format);
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return lower.length === 3 ? months.findIndex((month) => month.startsWith(lower)) + 1 : months.indexOf(lower) + 1;
}

/** Two digits: 00–29 are 2000–2029, 30–99 are 1930–1999. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, dayOfMonth: number, format: string): TypedDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const days = time / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return { serial: days < 61 ? days - 1 : days, format };
}
