/**
 * A calendar date as Excel's serial day number in the 1900 system: 45658 is 2025-01-01. Whole days, no time, no zone.
 * Workbooks with 1904 dates are shifted to this system when cells are read.
 */
export type Serial = number & { readonly unit: "day" };

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial of a calendar date, or null when there is no such day (31 February). Right from 1 March 1900 on. */
export function serialOfDate(year: number, month: number, day: number): Serial | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (((time - epoch) / millisecondsPerDay) as Serial) : null;
}

/** The calendar date of a serial. */
export function dateOfSerial(serial: Serial): CalendarDate {
  const date = new Date(epoch + serial * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The year of a serial. */
export function yearOfSerial(serial: Serial): number {
  return dateOfSerial(serial).year;
}

/** 2025-03-04 */
export function isoDate(serial: Serial): string {
  return new Date(epoch + serial * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The years that a date of the workbook can belong to; a date outside is implausible (rules.md, Reading the cells). */
export const plausibleYears = { first: 1990, last: 2060 } as const;

/** The serials of 1 January of the first and 31 December of the last of these years. */
export const plausibleSerials = { first: 32_874, last: 58_806 } as const;

/** Whether a number of days lies in the plausible years; the time of day, if any, does not matter. */
export function isPlausibleSerial(days: number): boolean {
  return days >= plausibleSerials.first && days < plausibleSerials.last + 1;
}
