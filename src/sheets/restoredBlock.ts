import type { Action, CellStyle, ChartPlan, RangeRef, SheetOutline, SheetState, WrittenCell } from "../model";
import { breakActions, makeRoom, markedBlock } from "./block";
import { equalAreas } from "./equalAreas";
import { formulaNow, rangeNow, type Whereabouts } from "./whereabouts";

/** The actions that put a sheet that the add-in alone writes back as it was. What lies beside the block stays, or is pushed down. */
export function blockBack(state: SheetState, sheet: SheetOutline, now: Whereabouts): Action[] {
  const charts = state.charts.flatMap((chart) => chartNow(chart, now) ?? []);
  const colors = state.colors.map((rule) => ({ ...rule, range: { ...rule.range, sheet: sheet.name } }));
  const { role, block, breaks = [] } = state.mark;
  const present = new Map(sheet.charts?.map(({ name, seriesCount }) => [name, seriesCount]));
  return [
    ...goneCharts(sheet, new Set([...charts.map(({ name }) => name), ...(state.unknownCharts ?? [])])),
    ...(state.block ? makeRoom(sheet, { ...state.block, sheet: sheet.name }) : clearActions(sheet)),
    {
      kind: "markSheet",
      sheet: sheet.name,
      mark: {
        role,
        block,
        ...(charts.length > 0 ? { charts } : {}),
        ...(colors.length > 0 ? { colors } : {}),
        ...(breaks.length > 0 ? { breaks } : {}),
      },
    },
    ...(state.block ? cellActions(state, { ...state.block, sheet: sheet.name }, now) : []),
    ...colors.map((rule): Action => ({ kind: "colorWhen", ...rule })),
    ...charts.map((chart): Action => ({ kind: "chart", sheet: sheet.name, chart, present: present.get(chart.name) ?? null })),
    ...breakActions(sheet.name, sheet.mark, breaks),
  ];
}

/** A chart with its ranges as they are called now; null when some of its numbers are gone. */
function chartNow(chart: ChartPlan, now: Whereabouts): ChartPlan | null {
  const categories = rangeNow(chart.categories, now);
  const place = rangeNow(chart.place, now);
  const series = chart.series.flatMap((one) => {
    const values = rangeNow(one.values, now);
    return values ? [{ ...one, values }] : [];
  });
  return categories && place && series.length === chart.series.length ? { ...chart, categories, place, series } : null;
}

/** The actions that empty a sheet that a refresh created. The mark stays, so that the next refresh uses it. */
export function emptyBlock(sheet: SheetOutline): Action[] {
  if (!sheet.mark) return [];
  return [
    ...goneCharts(sheet, new Set()),
    ...clearActions(sheet),
    { kind: "markSheet", sheet: sheet.name, mark: { role: sheet.mark.role, block: null } },
    ...breakActions(sheet.name, sheet.mark, []),
  ];
}

function goneCharts({ name: sheet, charts }: SheetOutline, kept: ReadonlySet<string>): Action[] {
  return (charts ?? []).filter(({ name }) => !kept.has(name)).map(({ name }) => ({ kind: "removeChart", sheet, name }));
}

function clearActions(sheet: SheetOutline): Action[] {
  const range = markedBlock(sheet);
  return range ? [{ kind: "clear", range }] : [];
}

function cellActions(state: SheetState, block: RangeRef, now: Whereabouts): Action[] {
  const { sheet } = block;
  const inBlock = ({ row, column, rowCount, columnCount }: Omit<RangeRef, "sheet">): RangeRef => ({
    sheet,
    row: block.row + row,
    column: block.column + column,
    rowCount,
    columnCount,
  });
  const cells = state.cells.map((line) => line.map((cell) => cellNow(cell, now)));
  return [
    { kind: "columnWidths", sheet, column: block.column, characters: state.widths.map(charactersOfPoints) },
    ...heightActions(sheet, block.row, state.heights),
    { kind: "write", range: block, cells },
    ...state.merged.map((range): Action => ({ kind: "merge", range: { ...range, sheet } })),
    // Excel gives a link its own look: the styles come after.
    ...state.links.flatMap(({ cell, target: then, text, tip }): Action[] => {
      const target = rangeNow(then, now);
      return target ? [{ kind: "link", range: { ...cell, sheet }, target, text, tip }] : [];
    }),
    ...equalAreas(state.formats)
      .filter(({ value }) => value !== "General")
      .map((area): Action => ({ kind: "numberFormat", range: inBlock(area), format: area.value })),
    ...equalAreas(state.styles)
      .filter(({ value }) => Object.keys(value).length > 0)
      .map((area): Action => ({ kind: "style", range: inBlock(area), style: styleOfArea(area.value, area.rowCount) })),
  ];
}

function cellNow(cell: WrittenCell, now: Whereabouts): WrittenCell {
  return typeof cell === "object" && cell !== null ? { formula: formulaNow(cell.formula, now) } : cell;
}

/** Cells that each have a line have lines between them too. */
function styleOfArea(style: CellStyle, rowCount: number): CellStyle {
  const inside = style.inside ?? style.bottom ?? style.top;
  return rowCount > 1 && inside ? { ...style, inside } : style;
}

/** Rows of the same height at once. */
export function heightActions(sheet: string, first: number, heights: readonly number[]): Action[] {
  const runs = equalAreas(heights.map((height) => [height]));
  return runs.map(({ row, rowCount, value }) => ({ kind: "rowHeight", sheet, row: first + row, count: rowCount, height: value }));
}

/** Characters of the standard font, Calibri 11, in a column of so many points: seven pixels each, and five around them. */
export function charactersOfPoints(points: number): number {
  const pixels = points / 0.75;
  return pixels >= 12 ? (pixels - 5) / 7 : pixels / 12;
}
