import type { CellRef, CellValue, RangeRef } from "../model";
import { cellRuns, cutRows, inGroups } from "./cellRuns";
import { bytesOfCells, requestBudget } from "./payload";
import { request, type RequestOptions } from "./request";
import { rangeOf } from "./shape";
import { typedText } from "./typedText";

/** What a cell is to hold; `format` null leaves its number format alone. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly format: string | null;
  /** The number format that it has when the value comes. */
  readonly formatThen: string;
}

/** As many rows between two cells as we rather leave alone with null than ask for one more range. */
const spareRows = 50;
const longestPiece = 20_000;
/** Measured with the library: a range that is fetched and set twice. */
const bytesOfObject = 1100;

interface Piece {
  readonly range: RangeRef;
  readonly values: (CellValue | null)[][];
  readonly formats: (string | null)[][];
  readonly setsFormats: boolean;
}

/**
 * Writes single cells and leaves all others alone: `null` stands in for those between them (docs: excel-add-ins-blank-null-values). All in
 * one run, so that one Ctrl+Z takes it back where Excel can (ExcelApi 1.20); several requests in it only when they weigh too much for one.
 * @param isProtected tells the sheets where locked cells may lie between those that are written: Excel would refuse the whole range
 */
export async function writeCells(
  writes: readonly CellWrite[],
  isProtected: (sheet: string) => boolean,
  options: RequestOptions,
): Promise<void> {
  const pieces = piecesOf(writes, isProtected);
  const sheets = [...new Set(writes.map(({ cell }) => cell.sheet))];
  const bytes = pieces.reduce((sum, piece) => sum + bytesOfPiece(piece), 0);
  await request({ doing: "writing", sheets, bytes, oneUndo: true }, options, async (context) => {
    for (const group of inGroups(pieces, bytesOfPiece, requestBudget)) await send(context, group);
  });
}

async function send(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const piece of pieces) queue(context, piece);
  await context.sync();
}

/** The format first: it decides what Excel makes of the value. */
function queue(context: Excel.RequestContext, { range, values, formats, setsFormats }: Piece): void {
  const cells = rangeOf(context, range);
  if (setsFormats) cells.numberFormat = formats as string[][];
  cells.values = values as CellValue[][];
}

function bytesOfPiece({ values, formats, setsFormats }: Piece): number {
  return bytesOfObject + bytesOfCells(values) + (setsFormats ? bytesOfCells(formats) : 0);
}

function piecesOf(writes: readonly CellWrite[], isProtected: (sheet: string) => boolean): readonly Piece[] {
  const byCell = new Map(writes.map((write) => [keyOf(write.cell), write]));
  const runs = [...groupBySheet(writes)].flatMap(([sheet, cells]) =>
    cellRuns(cells, { gap: isProtected(sheet) ? 0 : spareRows, margin: 0 }),
  );
  return runs
    .flatMap((run) => cutRows(run, longestPiece))
    .map((range) => {
      const rows = Array.from({ length: range.rowCount }, (_, index) => byCell.get(keyOf({ ...range, row: range.row + index })) ?? null);
      const formats = rows.map((write) => [write?.format ?? null]);
      return {
        range,
        values: rows.map((write) => [write && typedValue(write)]),
        formats,
        setsFormats: formats.some(([code]) => code !== null),
      };
    });
}

function groupBySheet(writes: readonly CellWrite[]): ReadonlyMap<string, readonly CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  for (const { cell } of writes) {
    const known = cells.get(cell.sheet);
    if (known) known.push(cell);
    else cells.set(cell.sheet, [cell]);
  }
  return cells;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

/** In a cell of the format Text every string is text as it stands. */
function typedValue({ value, formatThen }: CellWrite): CellValue {
  if (typeof value !== "string") return value;
  return formatThen === "@" && !value.startsWith("'") ? value : typedText(value);
}
