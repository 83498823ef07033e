import { isPlausibleSerial, plausibleSerials, plausibleYears, type Serial, serialOfDate, yearOfSerial } from "../model";

/** The year of each plausible day, from the first one on: a table has many rows, and a calendar date is slow to make. */
const years = new Uint16Array(plausibleSerials.last - plausibleSerials.first + 1);
for (let year: number = plausibleYears.first; year <= plausibleYears.last; year += 1) {
  years.fill(year, (serialOfDate(year, 1, 1) ?? plausibleSerials.first) - plausibleSerials.first);
}

/** The year of a day. */
export function yearOfDay(day: Serial): number {
  return isPlausibleSerial(day) ? (years[day - plausibleSerials.first] ?? yearOfSerial(day)) : yearOfSerial(day);
}
