import { hasPartsOfOre, type Dataset, type Grant, type Source } from "../model";

/** Whether the amounts of a row were rounded to the öre when they were read, and Excel's sums see more decimals. */
export interface Rounded {
  readonly granted: boolean;
  readonly paid: boolean;
}

/** Tells which rows hold amounts with parts of an öre, by what the reading has noted; null of a row, or always, where there are none. */
export function roundedAmounts({ notes }: Dataset): (grant: Grant) => Rounded | null {
  const rows = new Map<Source, Map<number, Rounded>>();
  for (const { kind, source, row, field, value } of notes) {
    if (kind !== "not-whole" || typeof value !== "number" || !hasPartsOfOre(value)) continue;
    const ofSource = rows.get(source) ?? new Map<number, Rounded>();
    const known = ofSource.get(row) ?? { granted: false, paid: false };
    ofSource.set(row, { granted: known.granted || field === "grantedAmount", paid: known.paid || field === "paidAmount" });
    rows.set(source, ofSource);
  }
  return rows.size === 0 ? () => null : ({ source, row }) => rows.get(source)?.get(row) ?? null;
}
