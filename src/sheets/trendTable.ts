import type { CellRef, GrantForm, WrittenCell } from "../model";
import { allForms, grantFigureId } from "../summary";
import { colorControl } from "./attention";
import { columnHeader } from "./columnHeader";
import { comparedFigure, controlFormula, type Compared } from "./control";
import { area, cellName, columnName, formatCells, place, putRow, styleCells, type SheetDraft } from "./draft";
import { putExplanation, rowsOf, type Explanation } from "./explanations";
import { addedCell, figureCell, isValueOnly, numberOf, whyValue } from "./figureCells";
import { dash, formats, plainRowHeight, seriesLooks, styles } from "./look";
import { overviewWidths } from "./overviewGeometry";
import { setHeaderHeight } from "./longNames";
import type { OverviewMaterial } from "./overviewMaterial";
import { beginPage } from "./pages";
import { putChart } from "./putChart";
import { say } from "./words";

/** 0-based columns; one for each form from `forms` on, then how each year is counted. */
const columns = { year: 1, count: 2, kronor: 3, change: 4, forms: 5 } as const;

/** Fewer years than this are no development to draw. */
const fewestYears = 3;
/** Wider where the numbers over the columns need it. */
const chart = { rowCount: 14, columnCount: 5, wideColumnCount: 9, wideFrom: 8 } as const;

/** Where the sums of all years stand. */
export interface TrendTotals {
  readonly count: CellRef;
  readonly kronor: CellRef;
}

interface Geometry {
  readonly top: number;
  readonly first: number;
  readonly total: number;
  /** Ascending. */
  readonly years: readonly number[];
  readonly forms: readonly GrantForm[];
}

/**
 * "Utveckling": number and kronor of every year that the tables tell of and of the follow-up year, and each form's kronor, with a chart
 * below where the years are many enough. Gives the first free row; no totals where there are no grants at all.
 */
export function putTrendTable(draft: SheetDraft, top: number, material: OverviewMaterial): { nextRow: number; totals: TrendTotals | null } {
  const geometry = geometryOf(top, material);
  const { years, first, total } = geometry;
  if (years.length === 0) return { nextRow: top, totals: null };
  beginPage(draft, overviewWidths(), top, (years.length + 5) * plainRowHeight);
  putHeader(draft, geometry);
  years.forEach((_, index) => {
    putYear(draft, index, geometry, material);
  });
  putTotals(draft, geometry);
  putControl(draft, geometry, material);
  dress(draft, geometry);
  const nextRow = years.length < fewestYears ? total + 2 : putTrendChart(draft, total + 3, geometry) + 1;
  const cell = (column: number): CellRef => ({ sheet: draft.sheet, row: total, column });
  const totals = { count: cell(columns.count), kronor: cell(columns.kronor) };
  setHeaderHeight(draft, first - 1, geometry.forms);
  return { nextRow: nextRow + 1, totals };
}

function geometryOf(top: number, { dataset, figures, programme, year: followUpYear }: OverviewMaterial): Geometry {
  const used = (group: string, year: number) => numberOf(figures, grantFigureId(group, "count", year)) > 0;
  const withGrants = dataset.years.filter((year) => used(allForms, year));
  // The year of the sheet says that it has none, rather than being left out.
  const years = withGrants.length === 0 ? [] : [...new Set([...withGrants, followUpYear])].sort((one, other) => one - other);
  const forms = programme.grantForms.filter((form) => years.some((year) => used(form.id, year)));
  return { top, first: top + 2, total: top + 2 + years.length, years, forms };
}

function putHeader(draft: SheetDraft, { top, forms }: Geometry): void {
  putRow(draft, top, columns.year, [say("sheets.trend.heading")]);
  putRow(draft, top + 1, columns.year, [
    say("sheets.trend.year"),
    say("sheets.overview.count"),
    say("sheets.overview.kronor"),
    say("sheets.grants.changeShare"),
    ...forms.map((form) => columnHeader(form.inText)),
    say("sheets.howCounted"),
  ]);
}

function putYear(draft: SheetDraft, index: number, { first, years, forms }: Geometry, { figures, dataset }: OverviewMaterial): void {
  const row = first + index;
  const year = years[index] ?? 0;
  const idOf = (group: string, measure: "count" | "granted") => grantFigureId(group, measure, year);
  const counts = forms.map((form) => idOf(form.id, "count"));
  const sum = { formula: `=SUM(${cellName(row, columns.forms)}:${cellName(row, columns.forms + forms.length - 1)})` };
  const followsTheYearBefore = years[index - 1] === year - 1;
  putRow(draft, row, columns.year, [
    year,
    addedCell(figures, counts, idOf(allForms, "count")),
    sum,
    followsTheYearBefore ? changeCell(row) : dash,
    ...forms.map((form) => figureCell(figures, idOf(form.id, "granted"))),
  ]);
  putExplanation(draft, row, columns.forms + forms.length, howCounted(year, forms, { figures, dataset }));
  place(draft, idOf(allForms, "count"), row, columns.count);
  place(draft, idOf(allForms, "granted"), row, columns.kronor);
  place(draft, grantFigureId(allForms, "granted-change-share", year), row, columns.change);
  forms.forEach((form, offset) => {
    place(draft, idOf(form.id, "granted"), row, columns.forms + offset);
  });
}

/** The rows of the year, and why a number of it is a value where it is. */
function howCounted(
  year: number,
  forms: readonly GrantForm[],
  { figures, dataset }: Pick<OverviewMaterial, "figures" | "dataset">,
): Explanation {
  const { text, target } = rowsOf(figures, grantFigureId(allForms, "granted", year), dataset);
  const why = whyValue(
    figures,
    forms.map((form) => grantFigureId(form.id, "granted", year)),
    dataset,
  );
  return { text: why === "" ? text : `${text}. ${why}`, target };
}

function changeCell(row: number): WrittenCell {
  const [now, before] = [cellName(row, columns.kronor), cellName(row - 1, columns.kronor)];
  return { formula: `=IF(${before}=0,"${dash}",(${now}-${before})/${before})` };
}

function putTotals(draft: SheetDraft, { first, total, years, forms }: Geometry): void {
  const sum = (column: number): WrittenCell => ({ formula: `=SUM(${columnName(column, first, years.length)})` });
  putRow(draft, total, columns.year, [
    say("sheets.total"),
    sum(columns.count),
    sum(columns.kronor),
    "",
    ...forms.map((_, offset) => sum(columns.forms + offset)),
  ]);
}

/** The engine's sums of all years, and whether every year and form still agrees with it. */
function putControl(draft: SheetDraft, { first, total, years, forms }: Geometry, { figures }: OverviewMaterial): void {
  const sumOf = (group: string, measure: "count" | "granted") =>
    years.reduce((sum, year) => sum + Math.round(numberOf(figures, grantFigureId(group, measure, year)) * 100), 0) / 100;
  const compared = (column: number, group: string, measure: "count" | "granted"): Compared[] =>
    years.flatMap((year, index): Compared[] => {
      const id = grantFigureId(group, measure, year);
      const asValue = group !== allForms && isValueOnly(figures, id);
      return asValue ? [] : [comparedFigure(figures, id, cellName(first + index, column))];
    });
  const roundedAmounts = years.reduce((sum, year) => sum + (figures.get(grantFigureId(allForms, "granted", year))?.roundedAmounts ?? 0), 0);
  const kronor = [forms.flatMap((form, offset) => compared(columns.forms + offset, form.id, "granted"))];
  const totals = {
    kronor: [[{ cell: cellName(total, columns.kronor), value: sumOf(allForms, "granted"), roundedAmounts }]],
    counts: [[{ cell: cellName(total, columns.count), value: sumOf(allForms, "count") }]],
  };
  putRow(draft, total + 1, columns.year, [
    say("sheets.control"),
    sumOf(allForms, "count"),
    sumOf(allForms, "granted"),
    "",
    ...forms.map((form) => sumOf(form.id, "granted")),
    controlFormula({ kronor, counts: [compared(columns.count, allForms, "count")] }, totals),
  ]);
  colorControl(draft, total + 1, columns.forms + forms.length);
}

/** Below the table, since the table may be as wide as the sheet. Gives the caption's row. */
function putTrendChart(draft: SheetDraft, top: number, { first, years }: Geometry): number {
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  beginPage(draft, overviewWidths(), top, (chart.rowCount + 1) * plainRowHeight);
  return putChart(draft, {
    name: "Ar",
    kind: "clusteredColumn",
    title: say("sheets.chart.years"),
    shows: say("sheets.chart.years.shows", { from: String(from), to: String(to) }),
    categories: area(draft, first, columns.year, years.length),
    series: [{ name: say("sheets.overview.kronor"), values: area(draft, first, columns.kronor, years.length), ...seriesLooks.thisYear }],
    unit: say("sheets.unit.kronor"),
    format: formats.label,
    place: area(draft, top, columns.year, chart.rowCount, years.length < chart.wideFrom ? chart.columnCount : chart.wideColumnCount),
  });
}

function dress(draft: SheetDraft, { top, first, total, years, forms }: Geometry): void {
  const width = columns.forms + forms.length - columns.year;
  styleCells(draft, area(draft, top, columns.year), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.year, 1, width + 1), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.count, total + 2 - top, width - 1), styles.right);
  styleCells(draft, area(draft, first, columns.year, years.length, width), styles.rows);
  styleCells(draft, area(draft, first, columns.year, years.length), styles.left);
  styleCells(draft, area(draft, first - 1, columns.year + width, total + 3 - first), styles.beside);
  styleCells(draft, area(draft, total, columns.year, 1, width), styles.total);
  styleCells(draft, area(draft, total + 1, columns.year, 1, width + 1), styles.control);
  formatCells(draft, area(draft, first, columns.year, years.length), formats.year);
  formatCells(draft, area(draft, first, columns.count, total + 2 - first, width - 1), formats.number);
  formatCells(draft, area(draft, first, columns.change, years.length), formats.changeShare);
}
