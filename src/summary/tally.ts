import { columnRanges, type Ore, type RangeRef, type Source, type SourceField } from "../model";

/** Collects, row by row, what one figure is made of: how many, how much, and which rows. */
export interface Tally {
  count: number;
  /** Whole öre. */
  granted: number;
  /** Whole öre, of all rows: each part of a grant paid in parts has its own payment. */
  paid: number;
  /** How many of the granted amounts, and of the paid ones, were rounded to the öre when they were read. */
  roundedGranted: number;
  roundedPaid: number;
  /** The rows that count. */
  readonly parts: TallyPart[];
  /** The later rows of grants paid in parts: no plain formula can leave them out of a count. */
  readonly laterParts: TallyPart[];
}

/** The rows of one source: 0-based sheet rows, ascending. */
interface TallyPart {
  readonly source: Source;
  readonly rows: number[];
}

export function emptyTally(): Tally {
  return { count: 0, granted: 0, paid: 0, roundedGranted: 0, roundedPaid: 0, parts: [], laterParts: [] };
}

/** Adds one row. The rows of a source come one after the other, from the top. */
export function addRow(tally: Tally, source: Source, row: number, granted: Ore | null, paid: Ore | null = null): void {
  tally.count += 1;
  tally.granted += granted ?? 0;
  tally.paid += paid ?? 0;
  pushRow(tally.parts, source, row);
}

/** Adds a later row of a grant paid in parts: only what was paid counts. */
export function addLaterPart(tally: Tally, source: Source, row: number, paid: Ore | null): void {
  tally.paid += paid ?? 0;
  pushRow(tally.laterParts, source, row);
}

function pushRow(parts: TallyPart[], source: Source, row: number): void {
  const part = parts[parts.length - 1];
  if (part?.source === source) part.rows.push(row);
  else parts.push({ source, rows: [row] });
}

/** Whether rows of it are parts of one grant. */
export function isPaidInParts(tally: Tally): boolean {
  return tally.laterParts.length > 0;
}

/** The fewest ranges of the field's column that hold the tallies' rows. */
export function tallyRanges(tallies: readonly Tally[], field: "grantedAmount" | "activity"): RangeRef[] {
  return tallies.flatMap((tally) => tally.parts.flatMap(({ source, rows }) => fieldRanges(source, field, rows)));
}

/** The fewest ranges that hold what was paid, the later parts among them. Sources without that column have none. */
export function paidRanges(tallies: readonly Tally[]): RangeRef[] {
  return tallies.flatMap((tally) => {
    const rowsOf = new Map<Source, number[]>();
    for (const { source, rows } of [...tally.parts, ...tally.laterParts]) {
      if (source.columns.paidAmount) rowsOf.set(source, [...(rowsOf.get(source) ?? []), ...rows]);
    }
    return [...rowsOf].flatMap(([source, rows]) => {
      return fieldRanges(
        source,
        "paidAmount",
        rows.sort((one, other) => one - other),
      );
    });
  });
}

function fieldRanges(source: Source, field: SourceField, rows: readonly number[]): RangeRef[] {
  return columnRanges(source.range.sheet, source.columns[field]?.column ?? source.range.column, rows);
}
