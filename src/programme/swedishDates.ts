import { dateOfSerial, type Serial } from "../model";

/** Swedish month names, January first. */
export const monthNames = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** The month of a whole name or its first three letters ("oktober", "okt", "okt."): 1–12, or null. */
export function monthOfName(text: string): number | null {
  const name = text.trim().toLowerCase().replace(/\.$/, "");
  if (name.length < 3) return null;
  const index = monthNames.findIndex((month) => month === name || month.slice(0, 3) === name || (name === "sept" && month === "september"));
  return index < 0 ? null : index + 1;
}

/** "14 oktober 2025": a date as the memo writes it (memo.md, Swedish official style). */
export function longSwedishDate(serial: Serial): string {
  const { year, month, day } = dateOfSerial(serial);
  return `${String(day)} ${monthNames[month - 1] ?? ""} ${String(year)}`;
}
