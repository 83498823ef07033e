import { chartPrefix, localAddress, quoteSheet, type ChartPlan, type RangeRef } from "../model";
import { area, putRow, reserve, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";
import { say } from "./words";

/** A chart without a name of its own: the part of the name after the add-in's prefix, and what the caption says that it shows. */
export interface ChartDraft extends Omit<ChartPlan, "name"> {
  readonly name: string;
  readonly shows: string;
}

/** Rows for the title, the legend and the axis. */
const rowsAround = 4;
const fewestRows = 8;

/** How many rows a chart of lying bars needs, so that the numbers beside its bars do not touch. */
export function chartRows(categories: number, series: number): number {
  const rowsPerCategory = series > 1 ? 1.75 : 1;
  return Math.max(fewestRows, rowsAround + Math.ceil(rowsPerCategory * categories));
}

/**
 * Puts a chart, and below it the words that stand for it: what it shows, in what unit, and where its numbers stand.
 * @returns the row of the caption
 */
export function putChart(draft: SheetDraft, { name, shows, ...chart }: ChartDraft): number {
  draft.charts.push({ ...chart, name: `${chartPrefix}${name}` });
  reserve(draft, chart.place);
  const row = chart.place.row + chart.place.rowCount;
  const cells = spanned(chart.series.map(({ values }) => values));
  putRow(draft, row, chart.place.column, [say("sheets.chart.caption", { shows, unit: chart.unit, cells: cellsText(cells, draft.sheet) })]);
  styleCells(draft, area(draft, row, chart.place.column), styles.note);
  return row;
}

/** The series stand side by side or one below the other: the smallest block that holds them. */
function spanned(ranges: readonly RangeRef[]): RangeRef | null {
  const [first] = ranges;
  if (!first) return null;
  const row = Math.min(...ranges.map((range) => range.row));
  const column = Math.min(...ranges.map((range) => range.column));
  const rowEnd = Math.max(...ranges.map((range) => range.row + range.rowCount));
  const columnEnd = Math.max(...ranges.map((range) => range.column + range.columnCount));
  return { sheet: first.sheet, row, column, rowCount: rowEnd - row, columnCount: columnEnd - column };
}

function cellsText(cells: RangeRef | null, sheet: string): string {
  if (!cells) return "";
  return cells.sheet === sheet ? localAddress(cells) : `${quoteSheet(cells.sheet)}!${localAddress(cells)}`;
}
