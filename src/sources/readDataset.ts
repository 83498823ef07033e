import type { Activity, CellNote, Dataset, Programme, RepeatedRows, Source, SourceCells, SourceLayout, TotalRow } from "../model";
import { columnTotals } from "./columnTotals";
import { distinctTextsOf } from "./distinctTexts";
import { inYear, readActivities } from "./readActivities";
import { type GrantRows, readGrants } from "./readGrants";
import { findRepeatedRows } from "./repeatedRows";
import { rowCountOf } from "./rows";
import { sharedCaseNumbers } from "./sharedCases";
import { followUpYear, yearsOfRows } from "./years";

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

/**
 * Reads the cells of all sources. Tables of the same role are read together; nothing is left out but blank rows and typed totals. Plain
 * ranges must have been parted where another table begins in them (withStackedTables).
 */
export function readDataset(input: DatasetInput): Dataset {
  const steps = datasetSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many rows take a few tens of milliseconds: short enough for a pane to answer in between. */
const rowsInSlice = 8_000;

/**
 * The same as `readDataset`, in slices: `pause` is awaited after every few thousand rows, so that the pane can draw and the user can stop.
 * What `pause` throws ends the reading.
 */
export async function readDatasetInSlices(input: DatasetInput, pause: () => Promise<void>): Promise<Dataset> {
  const steps = datasetSteps(input);
  let rows = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    rows += step.value;
    if (rows < rowsInSlice) continue;
    rows = 0;
    await pause();
  }
}

/** Yields the number of rows read since the last time, until all are. */
function* datasetSteps(input: DatasetInput): Generator<number, Dataset> {
  const { sources, cells, programme, dateOffset, chosenYear } = input;
  const notes: CellNote[] = [];
  const grantTables: GrantRows[] = [];
  const activityTables: (readonly Activity[])[] = [];
  const layout: SourceLayout[] = [];
  for (const [index, source] of sources.entries()) {
    const { values, hasHiddenRows, merged } = cells[index] ?? noCells;
    const rowCount = rowCountOf(source, values);
    layout.push({ hasHiddenRows, merged, rowCount, totals: columnTotals(source, values, rowCount) });
    const context = { source, programme, dateOffset, notes };
    if (source.role === "activities") activityTables.push(yield* readActivities(context, values, rowCount));
    else grantTables.push(yield* readGrants(context, values, rowCount));
  }
  const sharedCases = sharedCaseNumbers(grantTables.map(({ grants }) => grants));
  yield sliceEnd;
  const repeatedRows = grantTables.flatMap(({ columns, grants }) => findRepeatedRows(columns.source, grants, sharedCases));
  markLaterParts(grantTables, repeatedRows);
  const grants = joined(grantTables.map((table) => table.grants));
  const allActivities = joined(activityTables);
  const year = followUpYear({ chosenYear, programme, grants, activities: allActivities });
  const activities = inYear(allActivities, year);
  return {
    sources,
    grants,
    activities,
    notes,
    totalRows: grantTables.flatMap(({ totalRows }): readonly TotalRow[] => totalRows),
    repeatedRows,
    sharedCases,
    distinctTexts: distinctTextsOf(grantTables),
    choiceTotals: [],
    layout,
    dateOffset,
    year,
    years: yearsOfRows(grants, activities),
  };
}

const noCells: SourceCells = { values: [], hasHiddenRows: false, merged: [] };

/** Counts as a slice of its own: what follows the reading takes a while too. */
const sliceEnd = rowsInSlice;

/** The later parts of each repeated grant do not count. */
function markLaterParts(tables: readonly GrantRows[], repeated: readonly RepeatedRows[]): void {
  for (const { source, rows } of repeated) {
    const laterParts = tables.find(({ columns }) => columns.source === source)?.columns.laterParts;
    for (const row of rows.slice(1)) laterParts?.add(row - source.body.row);
  }
}

/** One list of several, without a copy in the common case of one. */
function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat();
}
