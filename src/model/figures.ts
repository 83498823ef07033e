import type { CellRef, RangeRef } from "./cells";

export type FigureUnit = "count" | "kronor" | "share" | "change";

/**
 * A number with its origin. Ids read like paths: `grants/hemsandningsbidrag/count/2025`, `grants/all/granted/2025`,
 * `grants/hemsandningsbidrag/granted/2025/Berg`, `activities/Medborgare/all/2025`, `activities/Medborgare/Genomförd/2025`.
 */
export interface Figure {
  readonly id: string;
  readonly unit: FigureUnit;
  /** In kronor (not öre), a whole count, or a fraction (0.125 = 12,5 %). Null where there is nothing to divide by. */
  readonly value: number | null;
  /** The cells that it is made of, the fewest ranges that say it; [] for nothing found. */
  readonly sources: readonly RangeRef[];
  /** The Excel formula (en-US, with `=`) that says the same; null where no plain formula can, or it follows from cells on its sheet. */
  readonly formula: string | null;
  /** How many of its amounts held parts of an öre, each rounded to the öre when it was read; left out where there are none. */
  readonly roundedAmounts?: number;
}

export type FigureTable = ReadonlyMap<string, Figure>;

/** Where a figure stands on a sheet, and what Excel shows there after the write. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly cell: CellRef | null;
  /** Excel's own value after the write; null when it was not read or stands nowhere. */
  readonly excel: number | string | null;
  /**
   * False only when both are known and differ by more than half an öre (or 0.00005 in a share). For each amount that was rounded, and that
   * a finding speaks of, half an öre more is no difference.
   */
  readonly agrees: boolean;
}
