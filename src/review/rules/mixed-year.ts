import { cellOf, columnRanges, type Activity, type Grant, type Source, type SourceField } from "../../model";
import { dataRule } from "../context";
import type { Observation } from "../rule";

/** There are rows of other years than the follow-up year; they are left out of the year's figures. One finding per table, not per row. */
export const mixedYear = dataRule({
  id: "mixed-year",
  family: "workbook",
  severity: "info",
  *check({ dataset }) {
    const { year, sources, grants, activities } = dataset;
    if (year === null) return;
    for (const source of sources) {
      const rows = source.role === "grants" ? otherRows(source, grants, year) : otherRows(source, activities, year);
      if (rows.count > 0) yield observationOf(source, rows, year);
    }
  },
});

/** So many rows are named with the finding; the rest are counted. Nobody steps through more, and a table of many years has tens of thousands. */
const namedRows = 1_000;

interface OtherRows {
  readonly count: number;
  /** The first of them: 0-based sheet rows, in order. */
  readonly places: readonly number[];
  readonly years: ReadonlySet<number>;
}

function otherRows(source: Source, items: readonly (Grant | Activity)[], followUpYear: number): OtherRows {
  const places: number[] = [];
  const years = new Set<number>();
  let count = 0;
  // Many rows have the year of the one before them.
  let last = followUpYear;
  for (const item of items) {
    const { year } = item;
    if (year === null || year === followUpYear || item.source !== source) continue;
    count += 1;
    if (places.length < namedRows) places.push(item.row);
    if (year !== last) years.add(year);
    last = year;
  }
  return { count, places, years };
}

function observationOf(source: Source, { count, places, years }: OtherRows, year: number): Observation {
  const field = yearField(source);
  const cell = cellOf({ source, row: places[0] ?? 0 }, field);
  const list = [...years].sort((a, b) => a - b).map(String);
  return {
    cell,
    related: cell ? columnRanges(cell.sheet, cell.column, places.slice(1)) : [],
    value: list.join(", "),
    values: { count, years: { list }, year: String(year), table: source.table ?? source.range.sheet },
  };
}

/** The column that tells the year of a row (workbook.md, Counting). */
function yearField({ role, columns }: Source): SourceField {
  if (role === "grants") return "decisionDate";
  return columns.year ? "year" : columns.endDate ? "endDate" : "startDate";
}
