import type { CellValue } from "../model";
import { categoryKey } from "./categories";

/** What else a unit is called. */
const otherUnits: Readonly<Record<string, string>> = { kronor: "kr", sek: "kr", "%": "procent", euro: "eur", "€": "eur" };

function unitKey(unit: string): string {
  const key = categoryKey(unit).replace(/\.$/, "");
  return otherUnits[key] ?? key;
}

/** Whether two texts name the same unit: "kr" and "kronor", "%" and "procent". */
export function isSameUnit(one: string, other: string): boolean {
  return unitKey(one) === unitKey(other);
}

/**
 * The value of a limit, zero or more: a number cell, or text as a Swede types it, with its unit or without ("350 000 kr", "0,5", "85 %").
 * Null for what cannot be read or is out of reason. A share typed as "85 %" into Excel is the number 0.85: a percentage up to 1 is a share.
 */
export function readLimitValue(value: CellValue, unit: string): number | null {
  const number = typeof value === "number" ? value : typeof value === "string" ? numberOfText(value, unit) : null;
  if (number === null || !Number.isFinite(number) || number < 0) return null;
  if (unit === "år" || unit === "rader" || unit === "bokstäver") return Number.isInteger(number) ? number : null;
  if (unit !== "procent") return number;
  const hasSign = typeof value === "string" && value.includes("%");
  const percent = number <= 1 && !hasSign ? Math.round(number * 1e6) / 1e4 : number;
  return percent <= 100 ? percent : null;
}

/** Whole part, decimals, unit. Spaces group in threes; the decimal mark is the comma, or a point that is no thousands mark. */
const shape = /^(\d{1,3}(?: \d{3})+|\d+)(?:(?:,|\.(?!\d{3}(?:\D|$)))(\d+))? ?(\D*)$/;

function numberOfText(text: string, unit: string): number | null {
  const match = shape.exec(text.replace(/\s+/g, " ").trim());
  if (!match) return null;
  const [, whole = "", decimals = "0", word = ""] = match;
  return word === "" || isSameUnit(word, unit) ? Number(`${whole.replaceAll(" ", "")}.${decimals}`) : null;
}
