import { numberInText } from "./wording";

/** A count: digits, and a comma where it is not whole. */
export function numberInTable(value: number): string {
  return numberInText(value);
}

/** Kronor: whole ones without öre, others with both of their digits. */
export function kronorInTable(value: number): string {
  return numberInText(value, "kronor");
}

/** "+154 998", "−20 000,50", "0": kronor more or less than the year before. */
export function changeInTable(value: number): string {
  return value > 0 ? `+${kronorInTable(value)}` : kronorInTable(value);
}

/** "12,5 %" of a fraction, with one decimal. */
export function shareInTable(value: number): string {
  const tenths = Math.round(Math.abs(value) * 1000);
  const sign = value < 0 && tenths > 0 ? "\u2212" : "";
  return `${sign}${String(Math.trunc(tenths / 10))},${String(tenths % 10)}\u00A0%`;
}
