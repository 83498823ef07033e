import { type CellValue, isPlausibleSerial, type Serial, serialOfDate } from "../model";
import { monthOfName } from "./swedishDates";

/**
 * Reads a date of the settings: a date cell, or text as "2023-05-23", "23 maj 2023", "den 23 maj 2023". Null for anything else, and for
 * a day outside the plausible years. (The many ways to write a date that source tables hold are the room sources/'s.)
 * @param dateOffset days to add to a number to get a serial of the 1900 system
 */
export function readSettingDate(value: CellValue, dateOffset: number): Serial | null {
  const days = typeof value === "number" ? Math.floor(value + dateOffset) : typeof value === "string" ? dateOfText(value.trim()) : null;
  return days !== null && isPlausibleSerial(days) ? (days as Serial) : null;
}

function dateOfText(text: string): Serial | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serialOfDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const long = /^(?:den\s+)?(\d{1,2})\s+(\p{L}+\.?)\s+(\d{4})$/iu.exec(text);
  const month = monthOfName(long?.[2] ?? "");
  return long === null || month === null ? null : serialOfDate(Number(long[3]), month, Number(long[1]));
}
