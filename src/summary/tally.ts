import type { Ore, RangeRef, Source } from "../model";

/** Collects, row by row, what one figure is made of: how many, how much, and which cells. */
export interface Tally {
  count: number;
  /** Whole öre. */
  granted: number;
  /** Rows of it are parts of one grant, which no plain formula can tell. */
  paidInParts: boolean;
  readonly spans: Span[];
}

/** Consecutive rows of one source. */
interface Span {
  readonly source: Source;
  readonly first: number;
  last: number;
}

export function emptyTally(): Tally {
  return { count: 0, granted: 0, paidInParts: false, spans: [] };
}

/** Adds one row. Rows come in the order of the sheet, so that neighbours join into one range. */
export function addRow(tally: Tally, source: Source, row: number, granted: Ore | null): void {
  tally.count += 1;
  tally.granted += granted ?? 0;
  const open = tally.spans[tally.spans.length - 1];
  if (open !== undefined && open.source === source && open.last === row - 1) open.last = row;
  else tally.spans.push({ source, first: row, last: row });
}

/** The fewest ranges of the field's column that hold the tally's rows. */
export function tallyRanges(tally: Tally, field: "grantedAmount" | "activity"): RangeRef[] {
  return tally.spans.map(({ source, first, last }) => ({
    sheet: source.range.sheet,
    row: first,
    column: source.columns[field]?.column ?? source.range.column,
    rowCount: last - first + 1,
    columnCount: 1,
  }));
}
