import { documentKinds, parseAddress, type RangeRef, type SheetMark, type SheetOutline, type SheetRole, type SheetState } from "../model";
import { cutRows, inGroups } from "./cellRuns";
import { ExcelFault } from "./faults";
import { requestBudget } from "./payload";
import { reading, request, type RequestOptions } from "./request";
import { askForContents, askForLooks, askForSizes, blockStateOf, type AskedPart, type ReadPart } from "./sheetParts";

/** Guesses of what an answer weighs: a cell's formula, value and format; its look, which has all eight sides of its frame. */
const bytesOfContents = 90;
const bytesOfLook = 900;
const bytesOfSize = 60;

/** Of so many cells of a sheet the look is read; the rows below look like the last of them, as the rows of our long tables do. */
const mostLooks = 3000;
/** A document is a table below its head: these rows hold the head and some of the table. */
const looksOfDocument = 20;
const longestPiece = 5000;

/** Something of a sheet that is asked for as one object. */
interface Piece {
  readonly sheet: SheetOutline;
  readonly range: RangeRef;
  readonly kind: "contents" | "looks" | "sizes";
}

/**
 * Reads the add-in's own sheets as they stand now, so that they can be put back: one request, unless they weigh more than an answer may.
 * Sheets without the mark are left out.
 */
export async function readSheetStates(sheets: readonly SheetOutline[], options: RequestOptions = {}): Promise<readonly SheetState[]> {
  const owned = sheets.flatMap((sheet) => (sheet.mark ? [{ sheet, mark: sheet.mark, block: blockOf(sheet, sheet.mark) }] : []));
  const pieces = owned.flatMap(({ sheet, mark, block }) => (block ? piecesOf(sheet, mark, block) : []));
  const parts: ReadPart[] = [];
  for (const group of inGroups(pieces, bytesOfPiece, requestBudget)) parts.push(...(await readPieces(group, options)));
  return owned.map(({ sheet, mark, block }) => {
    const present = new Set(sheet.charts?.map(({ name }) => name));
    return {
      id: sheet.id,
      name: sheet.name,
      mark,
      block,
      ...blockStateOf(
        block,
        parts.filter(({ sheet: name }) => name === sheet.name),
      ),
      // One that somebody has taken away is not to come back.
      charts: (mark.charts ?? []).filter(({ name }) => present.has(name)),
      ...(sheet.markIsLost ? { unknownCharts: [...present] } : {}),
      colors: mark.colors ?? [],
    };
  });
}

/** What the mark says; of a document down to where its table ends now: a person may have added rows since. */
function blockOf({ name, tables }: SheetOutline, { role, block }: SheetMark): RangeRef | null {
  const range = block === null ? null : parseAddress(block);
  if (!range) return null;
  const owned = isDocument(role) ? tables.filter(({ values }) => values !== null) : [];
  const rowCount = Math.max(range.rowCount, ...owned.map((table) => table.range.row + table.range.rowCount));
  const columnCount = Math.max(range.columnCount, ...owned.map((table) => table.range.column + table.range.columnCount));
  return { ...range, sheet: name, rowCount, columnCount };
}

function isDocument({ kind }: SheetRole): boolean {
  return documentKinds.some((document) => document === kind);
}

function piecesOf(sheet: SheetOutline, { role }: SheetMark, block: RangeRef): readonly Piece[] {
  const rows = Math.min(block.rowCount, isDocument(role) ? looksOfDocument : Math.max(1, Math.floor(mostLooks / block.columnCount)));
  return [
    { sheet, range: { ...block, rowCount: rows }, kind: "looks" },
    { sheet, range: block, kind: "sizes" },
    ...cutRows(block, longestPiece).map((range): Piece => ({ sheet, range, kind: "contents" })),
  ];
}

function bytesOfPiece({ range, kind }: Piece): number {
  const cells = range.rowCount * range.columnCount;
  if (kind === "looks") return cells * bytesOfLook;
  return kind === "contents" ? cells * bytesOfContents : (range.rowCount + range.columnCount) * bytesOfSize;
}

/** Reads pieces in one request; in two of half as much where Excel says that the answer is too large. */
async function readPieces(pieces: readonly Piece[], options: RequestOptions): Promise<readonly ReadPart[]> {
  try {
    const bytes = pieces.reduce((sum, piece) => sum + bytesOfPiece(piece), 0);
    return await request({ ...reading, bytes }, options, async (context) => {
      const asked = pieces.map((piece) => ask(context, piece));
      await context.sync();
      return asked.map((part) => part());
    });
  } catch (error) {
    const halves = halved(pieces);
    if (!(error instanceof ExcelFault) || error.fault.code !== "too-large" || halves.length < 2) throw error;
    const parts: ReadPart[] = [];
    for (const half of halves) parts.push(...(await readPieces(half, options)));
    return parts;
  }
}

function ask(context: Excel.RequestContext, { sheet, range, kind }: Piece): AskedPart {
  // By its id: it may have been renamed since the outline was read.
  const cells = context.workbook.worksheets.getItem(sheet.id);
  if (kind === "looks") return askForLooks(cells, range);
  return kind === "sizes" ? askForSizes(cells, range) : askForContents(cells, range);
}

/** Two lists of half as much; one list when there is nothing left to part. Sizes are not parted: they are light. */
function halved(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const [only, ...others] = pieces;
  if (others.length > 0) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  if (!only || only.kind === "sizes") return [];
  return cutRows(only.range, Math.ceil(only.range.rowCount / 2)).map((range) => [{ ...only, range }]);
}
