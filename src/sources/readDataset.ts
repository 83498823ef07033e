import type { Activity, CellGrid, CellNote, Dataset, Grant, Programme, Source, SourceCells, SourceLayout, TotalRow } from "../model";
import { readActivities, inYear } from "./readActivities";
import { readGrants } from "./readGrants";
import { findRepeatedRows, sharedCaseNumbers, withoutLaterParts } from "./repeatedRows";

export interface DatasetInput {
  readonly sources: readonly Source[];
  /** The body cells of each source, in the same order. */
  readonly cells: readonly SourceCells[];
  readonly programme: Programme;
  /** Days to add to a number in a date cell to get a serial of the 1900 system: 0, or 1462 in a 1904 workbook. */
  readonly dateOffset: number;
  /** The follow-up year that the user chose, or null. */
  readonly chosenYear: number | null;
}

/** Reads the cells of all sources. Tables of the same role are read together; nothing is left out but blank rows and typed totals. */
export function readDataset({ sources, cells, programme, dateOffset, chosenYear }: DatasetInput): Dataset {
  const notes: CellNote[] = [];
  const grants: SourceGrants[] = [];
  const activities: (readonly Activity[])[] = [];
  const totalRows: TotalRow[] = [];
  for (const [index, source] of sources.entries()) {
    const context = { source, programme, dateOffset, notes };
    const values: CellGrid = cells[index]?.values ?? [];
    if (source.role === "activities") activities.push(readActivities(context, values));
    else {
      const rows = readGrants(context, values);
      grants.push({ source, rows: rows.grants });
      totalRows.push(...rows.totalRows);
    }
  }
  const sharedCases = sharedCaseNumbers(grants.map(({ rows }) => rows));
  const repeatedRows = grants.flatMap(({ source, rows }) => findRepeatedRows(source, rows, sharedCases));
  const allGrants = withoutLaterParts(joined(grants.map(({ rows }) => rows)), repeatedRows);
  const allActivities = joined(activities);
  const year = followUpYear({ chosenYear, programme, grants: allGrants, activities: allActivities });
  const ofYear = inYear(allActivities, year);
  return {
    sources,
    grants: allGrants,
    activities: ofYear,
    notes,
    totalRows,
    repeatedRows,
    sharedCases,
    choiceTotals: [],
    layout: sources.map((_, index) => layoutOf(cells[index])),
    year,
    years: yearsOf(allGrants, ofYear),
  };
}

/** The rows of one grants table. */
interface SourceGrants {
  readonly source: Source;
  readonly rows: readonly Grant[];
}

/** One list of several, without a copy in the common case of one. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}

function layoutOf(cells: SourceCells | undefined): SourceLayout {
  return { hasHiddenRows: cells?.hasHiddenRows ?? false, merged: cells?.merged ?? [] };
}

/** All years with decisions or activities, latest first. */
function yearsOf(grants: readonly { readonly year: number | null }[], activities: readonly { readonly year: number | null }[]): number[] {
  const years = new Set<number>();
  for (const { year } of grants) if (year !== null) years.add(year);
  for (const { year } of activities) if (year !== null) years.add(year);
  return [...years].sort((a, b) => b - a);
}

interface YearInput {
  readonly chosenYear: number | null;
  readonly programme: Programme;
  readonly grants: readonly Grant[];
  readonly activities: readonly Activity[];
}

/**
 * The user's choice, else the parameter Uppföljningsår, else the latest year with grants decided, else the latest with any decision, else
 * the latest year of an activity; null when nothing tells.
 */
function followUpYear({ chosenYear, programme, grants, activities }: YearInput): number | null {
  const parameter = programme.parameters.get("Uppföljningsår")?.value ?? "";
  return (
    chosenYear ??
    (/^\d{4}$/.test(parameter) ? Number(parameter) : null) ??
    latestYear(grants, true) ??
    latestYear(grants, false) ??
    yearsOf([], activities)[0] ??
    null
  );
}

function latestYear(grants: readonly Grant[], onlyCounting: boolean): number | null {
  let latest: number | null = null;
  for (const { year, counts } of grants) {
    if (year !== null && (counts || !onlyCounting) && (latest === null || year > latest)) latest = year;
  }
  return latest;
}
