import type { CellRef, CellValue, RangeRef } from "../model";
import { cellRuns, cutRows, inGroups } from "./cellRuns";
import { ExcelFault, makeFault } from "./faults";
import { requestBudget } from "./payload";
import { reading, request, type RequestOptions } from "./request";
import { rangeOf } from "./shape";

/** What stands in a cell now, as Excel gives it (en-US). */
export interface PresentCell {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** Cells that have been read. */
export interface PresentCells {
  /** Null for a cell that was not read. */
  readonly at: (cell: CellRef) => PresentCell | null;
}

/** A cell's value, formula and format; an object of the request and its answer. Texts are longer, and then smaller pieces are tried. */
const assumedBytesPerCell = 60;
const bytesOfObject = 700;
/** As many rows between two cells as we rather read than ask for one more range. */
const spareRows = 10;
const longestPiece = 20_000;

/**
 * Reads cells and as many of their neighbours above and below as `margin` says; one request if they are few.
 * @param alongside queued in the first request, for what else is to be known at the same moment
 */
export async function readPresentCells(
  cells: readonly CellRef[],
  margin: number,
  options: RequestOptions,
  alongside: (context: Excel.RequestContext) => void = () => undefined,
): Promise<PresentCells> {
  const pieces = cellRuns(cells, { gap: spareRows, margin }).flatMap((run) => cutRows(run, longestPiece));
  const bytesOf = ({ rowCount }: RangeRef) => bytesOfObject + rowCount * assumedBytesPerCell;
  const known = new Map<string, Map<number, PresentCell>>();
  let first = true;
  for (const group of inGroups(pieces, bytesOf, requestBudget)) {
    await readPieces(group, known, options, first ? alongside : () => undefined);
    first = false;
  }
  return { at: ({ sheet, row, column }) => known.get(keyOfColumn(sheet, column))?.get(row) ?? null };
}

function keyOfColumn(sheet: string, column: number): string {
  return `${String(column)} ${sheet}`;
}

async function readPieces(
  pieces: readonly RangeRef[],
  known: Map<string, Map<number, PresentCell>>,
  options: RequestOptions,
  alongside: (context: Excel.RequestContext) => void,
): Promise<void> {
  try {
    await request(reading, options, async (context) => {
      alongside(context);
      const asked = pieces.map((piece) => ({ piece, range: rangeOf(context, piece) }));
      for (const { range } of asked) range.load("values,formulas,numberFormat");
      await context.sync();
      for (const { piece, range } of asked) keep(known, piece, range);
    });
  } catch (error) {
    const halves = halved(pieces);
    if (!(error instanceof ExcelFault) || error.fault.code !== "too-large" || halves.length < 2) throw error;
    for (const [index, half] of halves.entries()) await readPieces(half, known, options, index === 0 ? alongside : () => undefined);
  }
}

function keep(known: Map<string, Map<number, PresentCell>>, piece: RangeRef, range: Excel.Range): void {
  const values = range.values as CellValue[][] | null;
  // Excel gives null for more than it can hold in one answer.
  if (!values) throw new ExcelFault(makeFault("too-large"));
  const formulas = range.formulas as CellValue[][];
  const formats = range.numberFormat as string[][];
  const key = keyOfColumn(piece.sheet, piece.column);
  const column = known.get(key) ?? new Map<number, PresentCell>();
  known.set(key, column);
  values.forEach(([value = ""], index) => {
    const [formula = value] = formulas[index] ?? [];
    column.set(piece.row + index, { value, formula, format: formats[index]?.[0] ?? "General" });
  });
}

/** Two lists of half as much; one list when there is nothing left to part. */
function halved(pieces: readonly RangeRef[]): readonly (readonly RangeRef[])[] {
  const [only, ...others] = pieces;
  if (others.length > 0) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  return only ? cutRows(only, Math.ceil(only.rowCount / 2)).map((half) => [half]) : [];
}
