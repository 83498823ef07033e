import { columnRanges, type Ore, type RangeRef, type Source } from "../model";

/** Collects, row by row, what one figure is made of: how many, how much, and which rows. */
export interface Tally {
  count: number;
  /** Whole öre. */
  granted: number;
  /** Rows of it are parts of one grant, which no plain formula can tell. */
  paidInParts: boolean;
  readonly parts: TallyPart[];
}

/** The rows of one source: 0-based sheet rows, ascending. */
interface TallyPart {
  readonly source: Source;
  readonly rows: number[];
}

export function emptyTally(): Tally {
  return { count: 0, granted: 0, paidInParts: false, parts: [] };
}

/** Adds one row. The rows of a source come one after the other, from the top. */
export function addRow(tally: Tally, source: Source, row: number, granted: Ore | null): void {
  tally.count += 1;
  tally.granted += granted ?? 0;
  const part = tally.parts[tally.parts.length - 1];
  if (part?.source === source) part.rows.push(row);
  else tally.parts.push({ source, rows: [row] });
}

/** The fewest ranges of the field's column that hold the tallies' rows. */
export function tallyRanges(tallies: readonly Tally[], field: "grantedAmount" | "activity"): RangeRef[] {
  return tallies.flatMap((tally) =>
    tally.parts.flatMap(({ source, rows }) => columnRanges(source.range.sheet, source.columns[field]?.column ?? source.range.column, rows)),
  );
}
