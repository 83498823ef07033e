import type { RangeRef } from "../model";
import { areaWidths, type AreaColumns, type AreaMaterial } from "./areaLayout";
import { area, type SheetDraft } from "./draft";
import { formats, plainRowHeight, seriesLooks } from "./look";
import { beginPage, pageHeight } from "./pages";
import { chartRows, putChart } from "./putChart";
import { say } from "./words";

/** Rows of a chart without its bars. */
const rowsAround = 4;

/** A bar with its name, in points: closer than this the names touch. */
const leastHeight = 11;

/** How the municipalities are drawn. */
interface Charts {
  /** One or more, since a chart that is taller than a page would be cut. */
  readonly count: number;
  /** Of each. */
  readonly municipalities: number;
  readonly rowCount: number;
}

/** As tall as the bars need; where that is more than a page of print has, somewhat lower; where that is not enough, several charts. */
function chartsOf(draft: SheetDraft, columns: AreaColumns, municipalities: number): Charts {
  // The caption stands below it.
  const onPage = Math.floor(pageHeight(draft, areaWidths(columns)) / plainRowHeight) - 1;
  const most = Math.max(1, Math.floor(((onPage - rowsAround) * plainRowHeight) / leastHeight));
  const count = Math.max(1, Math.ceil(municipalities / most));
  const ofEach = Math.ceil(municipalities / count);
  return { count, municipalities: ofEach, rowCount: Math.min(chartRows(ofEach, 1), Math.max(onPage, chartRows(1, 1))) };
}

/**
 * Where a table of municipalities begins: close to the one above it, but with its chart on a new page where the chart would be cut.
 * @param chartTop the first row from which nothing stands to the right
 */
export function municipalitiesTop(draft: SheetDraft, firstRow: number, chartTop: number, count: number, columns: AreaColumns): number {
  const top = Math.max(firstRow, chartTop);
  const { rowCount } = chartsOf(draft, columns, count);
  return beginPage(draft, areaWidths(columns), top, (rowCount + 1) * plainRowHeight) ? top : firstRow;
}

/** "Beviljade kronor per kommun", each chart on one page. Gives the last caption's row. */
export function putMunicipalityCharts(
  draft: SheetDraft,
  top: number,
  { names, kronor }: { readonly names: RangeRef; readonly kronor: RangeRef },
  { columns, year }: AreaMaterial,
): number {
  const charts = chartsOf(draft, columns, names.rowCount);
  let row = top - 1;
  for (let part = 0; part < charts.count; part += 1) {
    const first = part * charts.municipalities;
    const ofPart = (cells: RangeRef): RangeRef => {
      return { ...cells, row: cells.row + first, rowCount: Math.min(charts.municipalities, cells.rowCount - first) };
    };
    if (part > 0) beginPage(draft, areaWidths(columns), row + 1, (charts.rowCount + 1) * plainRowHeight);
    row = putChart(draft, {
      name: part === 0 ? "Kommuner" : `Kommuner${String(part + 1)}`,
      kind: "clusteredBar",
      title: say("sheets.chart.municipalities", { year: String(year), part: part + 1, count: charts.count }),
      shows: say("sheets.chart.municipalities.shows", { year: String(year) }),
      categories: ofPart(names),
      series: [{ name: String(year), values: ofPart(kronor), ...seriesLooks.thisYear }],
      unit: say("sheets.unit.kronor"),
      format: formats.label,
      place: area(draft, row + 1, columns.outcome, charts.rowCount, 2),
    });
  }
  return row;
}
