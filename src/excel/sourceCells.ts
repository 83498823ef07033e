import type { CellGrid, CellValue, RangeRef, Source, SourceCells } from "../model";
import { locationOf } from "./errorCodes";
import { ExcelFault } from "./faults";
import { bytesOfCells, requestBudget } from "./payload";
import { reading, request, type RequestOptions } from "./request";
import { loadShapes, rangeOf, refOf } from "./shape";

export interface ReadSourcesOptions extends RequestOptions {
  /** Called after each chunk with the share of the cells that is read, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** Before any cell of a source has been read: most cells are empty, a number or a name. */
const assumedBytesPerCell = 24;
/** What may come can be longer than what came. */
const safety = 1.3;

/** How far the reading of one source has come. */
interface Progress {
  readonly body: RangeRef;
  readonly rows: (readonly CellValue[])[];
  bytesPerRow: number;
  hasHiddenRows: boolean;
  merged: readonly RangeRef[];
  /** False after Excel has refused, as it does for more than 512 merged areas. */
  listsMerged: boolean;
}

/** The next rows of one source. */
interface Piece {
  readonly progress: Progress;
  readonly range: RangeRef;
}

/**
 * Reads the bodies of the sources, in the order given: one request if all fit in an answer, else as many as it takes. Each
 * wait for Excel gives the event loop back, so that the pane can draw and the user can stop between them.
 */
export async function readSources(sources: readonly Source[], options: ReadSourcesOptions = {}): Promise<readonly SourceCells[]> {
  const all = sources.map(({ body }) => startOf(body));
  const total = cellCount(all, (progress) => progress.body.rowCount);
  let budget = requestBudget;
  for (let pieces = nextPieces(all, budget); pieces.length > 0; pieces = nextPieces(all, budget)) {
    if (!(await readPieces(pieces, options))) {
      budget /= 2;
      continue;
    }
    options.onProgress?.(cellCount(all, (progress) => progress.rows.length) / total);
  }
  return all.map(({ rows, hasHiddenRows, merged }) => ({ values: rows, hasHiddenRows, merged }));
}

function startOf(body: RangeRef): Progress {
  return { body, rows: [], bytesPerRow: body.columnCount * assumedBytesPerCell, hasHiddenRows: false, merged: [], listsMerged: true };
}

function cellCount(all: readonly Progress[], rowsOf: (progress: Progress) => number): number {
  return all.reduce((sum, progress) => sum + rowsOf(progress) * progress.body.columnCount, 0);
}

/** The rows that fit in one answer: of the first sources that are not read to the end, at least one row. */
function nextPieces(all: readonly Progress[], budget: number): Piece[] {
  const pieces: Piece[] = [];
  let left = budget;
  for (const progress of all) {
    const { body, rows, bytesPerRow } = progress;
    const wanted = body.rowCount - rows.length;
    if (wanted === 0) continue;
    const fitting = Math.floor(left / bytesPerRow);
    const rowCount = Math.min(wanted, Math.max(fitting, pieces.length === 0 ? 1 : 0));
    if (rowCount > 0) pieces.push({ progress, range: { ...body, row: body.row + rows.length, rowCount } });
    left -= rowCount * bytesPerRow;
    if (rowCount < wanted) break;
  }
  return pieces;
}

/** Reads pieces in one request; false when the answer was too large and smaller pieces are worth a try. */
async function readPieces(pieces: readonly Piece[], options: RequestOptions): Promise<boolean> {
  try {
    const bytes = pieces.reduce((sum, { progress, range }) => sum + range.rowCount * progress.bytesPerRow, 0);
    await request({ ...reading, bytes }, options, async (context) => {
      const asked = pieces.map((piece) => askFor(context, piece));
      await context.sync();
      for (const answer of asked) keep(answer);
    });
    return true;
  } catch (error) {
    const divisible = pieces.length > 1 || pieces.some(({ range }) => range.rowCount > 1);
    if (divisible && error instanceof ExcelFault && error.fault.code === "too-large") return false;
    if (error instanceof ExcelFault && error.fault.code === "unexpected" && givesUpMerged(pieces, error))
      return readPieces(pieces, options);
    throw error;
  }
}

/**
 * Whether merged areas were asked for; then they are not asked for again. Only where Excel says that it was their list that failed does
 * the whole body stand for them: another failure says nothing about merged cells.
 */
function givesUpMerged(pieces: readonly Piece[], error: ExcelFault): boolean {
  const listFailed = /MergedAreas/i.test(locationOf(error.cause));
  const asking = pieces.filter(({ progress }) => progress.rows.length === 0 && progress.listsMerged);
  for (const { progress } of asking) {
    progress.listsMerged = false;
    progress.merged = listFailed ? [progress.body] : [];
  }
  return asking.length > 0;
}

interface AskedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  /** Asked once for the whole body, with its first rows. */
  readonly body: { readonly range: Excel.Range; readonly merged: Excel.RangeAreas | null } | null;
}

function askFor(context: Excel.RequestContext, piece: Piece): AskedPiece {
  const range = rangeOf(context, piece.range);
  range.load("values");
  if (piece.progress.rows.length > 0) return { piece, range, body: null };
  const body = rangeOf(context, piece.progress.body);
  body.load("rowHidden");
  const merged = piece.progress.listsMerged ? body.getMergedAreasOrNullObject() : null;
  if (merged) loadShapes(merged.areas);
  return { piece, range, body: { range: body, merged } };
}

function keep({ piece, range, body }: AskedPiece): void {
  const { progress } = piece;
  // Excel gives null for more cells than it can hold in one answer.
  const values = range.values as CellGrid | null;
  if (!values) throw new ExcelFault({ code: "too-large", message: { id: "fault.too-large" } });
  for (const row of values) progress.rows.push(row);
  progress.bytesPerRow = Math.max(1, (bytesOfCells(values) / values.length) * safety);
  if (!body) return;
  // Null stands for "some of them".
  progress.hasHiddenRows = (body.range.rowHidden as boolean | null) !== false;
  if (body.merged && !body.merged.isNullObject) progress.merged = body.merged.areas.items.map((area) => refOf(progress.body.sheet, area));
}
