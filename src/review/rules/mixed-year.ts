import { cellOf, columnRanges, type Activity, type Grant, type RangeRef, type Source, type SourceField } from "../../model";
import { dataRule, groupBy } from "../context";
import type { Observation } from "../rule";

/** There are rows of other years than the follow-up year; they are left out of the year's figures. One finding per table, not per row. */
export const mixedYear = dataRule({
  id: "mixed-year",
  severity: "info",
  *check({ dataset }) {
    const { year } = dataset;
    if (year === null) return;
    const isOther = (item: Grant | Activity) => item.year !== null && item.year !== year;
    for (const [source, grants] of groupBy(dataset.grants.filter(isOther), (grant) => grant.source)) {
      yield observationOf(source, "decisionDate", grants, year);
    }
    for (const [source, activities] of groupBy(dataset.activities.filter(isOther), (activity) => activity.source)) {
      yield observationOf(source, yearField(source), activities, year);
    }
  },
});

/** The column that tells the year of an activity (workbook.md, Counting). */
function yearField({ columns }: Source): SourceField {
  return columns.year ? "year" : columns.endDate ? "endDate" : "startDate";
}

function observationOf(source: Source, field: SourceField, items: readonly (Grant | Activity)[], year: number): Observation {
  const [first] = items;
  const years = [...new Set(items.flatMap((item) => item.year ?? []))].sort((a, b) => a - b).map(String);
  return {
    cell: first ? cellOf(first, field) : null,
    related: otherCells(source, field, items),
    value: years.join(", "),
    values: { count: items.length, years: { list: years }, year: String(year), table: source.table ?? source.range.sheet },
  };
}

function otherCells(source: Source, field: SourceField, items: readonly { readonly row: number }[]): readonly RangeRef[] {
  const column = source.columns[field]?.column;
  const rows = items.slice(1).map((item) => item.row);
  return column === undefined ? [] : columnRanges(source.range.sheet, column, rows);
}
