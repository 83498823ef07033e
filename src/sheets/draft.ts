import { localAddress, type Action, type CellRef, type CellStyle, type ChartPlan, type RangeRef, type WrittenCell } from "../model";

/** A sheet's block while it is being laid out: cells by place, looks by range. Rows and columns are 0-based. */
export interface SheetDraft {
  readonly sheet: string;
  /** The number of rows and columns used so far, counted from A1. */
  readonly size: { rowCount: number; columnCount: number };
  readonly cells: Map<string, DraftCell>;
  /** Formats, styles, merges, heights and links, in the order they were asked for. */
  readonly looks: Action[];
  /** Figure id → cell. */
  readonly placements: Map<string, CellRef>;
  readonly charts: ChartPlan[];
  /** The rows at which a new page of print begins, ascending. */
  readonly breaks: number[];
}

interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value: WrittenCell;
}

export function emptyDraft(sheet: string): SheetDraft {
  return { sheet, size: { rowCount: 0, columnCount: 0 }, cells: new Map(), looks: [], placements: new Map(), charts: [], breaks: [] };
}

/** Puts a row of values side by side, from the given column on; null leaves a cell empty. */
export function putRow(draft: SheetDraft, row: number, column: number, values: readonly WrittenCell[]): void {
  values.forEach((value, index) => {
    draft.cells.set(`${String(row)}:${String(column + index)}`, { row, column: column + index, value });
  });
  draft.size.rowCount = Math.max(draft.size.rowCount, row + 1);
  draft.size.columnCount = Math.max(draft.size.columnCount, column + values.length);
}

/** A range of the draft's sheet. */
export function area(draft: SheetDraft, row: number, column: number, rowCount = 1, columnCount = 1): RangeRef {
  return { sheet: draft.sheet, row, column, rowCount, columnCount };
}

export function styleCells(draft: SheetDraft, range: RangeRef, style: CellStyle): void {
  if (range.rowCount > 0 && range.columnCount > 0) draft.looks.push({ kind: "style", range, style });
}

export function formatCells(draft: SheetDraft, range: RangeRef, format: string): void {
  if (range.rowCount > 0 && range.columnCount > 0) draft.looks.push({ kind: "numberFormat", range, format });
}

/** Points, or "fit" for what the wrapped text needs. */
export function setHeight(draft: SheetDraft, row: number, count: number, height: number | "fit"): void {
  if (count > 0) draft.looks.push({ kind: "rowHeight", sheet: draft.sheet, row, count, height });
}

/** Makes room for what lies on the cells without being in them: a chart. */
export function reserve(draft: SheetDraft, { row, column, rowCount, columnCount }: RangeRef): void {
  draft.size.rowCount = Math.max(draft.size.rowCount, row + rowCount);
  draft.size.columnCount = Math.max(draft.size.columnCount, column + columnCount);
}

/** Says where a figure stands. The first place wins: it is the one with the formula over the source. */
export function place(draft: SheetDraft, id: string, row: number, column: number): void {
  if (!draft.placements.has(id)) draft.placements.set(id, { sheet: draft.sheet, row, column });
}

/** "C8", for formulas on the same sheet. */
export function cellName(row: number, column: number): string {
  return localAddress({ sheet: "", row, column });
}

/** "C8:C11", for formulas on the same sheet. */
export function columnName(column: number, row: number, rowCount: number): string {
  return localAddress({ sheet: "", row, column, rowCount, columnCount: 1 });
}

/** The whole block from A1 as one write, then its looks. Cells that were not put are emptied. */
export function draftActions(draft: SheetDraft): Action[] {
  const { rowCount, columnCount } = draft.size;
  const grid = Array.from({ length: rowCount }, () => new Array<WrittenCell>(columnCount).fill(""));
  for (const { row, column, value } of draft.cells.values()) {
    const line = grid[row];
    if (line && value !== null) line[column] = value;
  }
  return [{ kind: "write", range: area(draft, 0, 0, rowCount, columnCount), cells: grid }, ...draft.looks];
}
