import type { Serial } from "../model";

/**
 * What the cells of a column say, by row of the source's body; null where the source has no such column. Plain numbers in typed arrays, as a
 * table may have a hundred thousand rows: they are made and thrown away in no time, and a row need not be an object of all its values.
 */
export type TextReadings = readonly string[] | null;

/** NaN where there is no number. */
export type NumberReadings = Float64Array | null;

/** Zero where there is no date. */
export type DayReadings = Int32Array | null;

/** The different readings, and the place among them of each row's. */
export type KnownReadings<T> = { readonly distinct: readonly T[]; readonly places: Int32Array } | null;

export function textAt(readings: TextReadings, index: number): string {
  return readings?.[index] ?? "";
}

export function numberAt(readings: NumberReadings, index: number): number | null {
  const value = readings?.[index] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

export function dayAt(readings: DayReadings, index: number): Serial | null {
  const day = readings?.[index] ?? 0;
  return day === 0 ? null : (day as Serial);
}

/** Null also where the source has no such column. */
export function knownAt<T>(readings: KnownReadings<T>, index: number): T | null {
  return readings?.distinct[readings.places[index] ?? 0] ?? null;
}
