import { columnRanges, type CellRef, type RangeRef } from "../model";
import { ExcelFault, makeFault } from "./faults";
import { reading, request, type RequestOptions } from "./request";
import { rangeOf } from "./shape";

/** What is to be known of the sheets before cells of the user's are written. */
export interface AskedSheets {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly AskedSheet[];
}

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Queues the questions; `refuseFiltered` and `refuseLocked` look at the answers. */
export function askAboutSheets(context: Excel.RequestContext, names: readonly string[]): AskedSheets {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = names.map((name) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.protection.load("protected,options");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    return { name, sheet };
  });
  return { workbook, sheets };
}

/**
 * Throws where nothing may be written: in a workbook that can only be read, and on a sheet where any filter hides rows, be it of a table or
 * of the sheet. Writing through a filter scrambles data (office-js #224, #994), and a table's filter hides the rows of all that stands beside it.
 */
export function refuseFiltered({ workbook, sheets }: AskedSheets): void {
  if (workbook.readOnly) throw new ExcelFault(makeFault("read-only"));
  const filtered = sheets.find(({ sheet }) => sheet.autoFilter.isDataFiltered || sheet.tables.items.some(isFiltered));
  if (filtered) throw new ExcelFault(makeFault("filtered-sheet", "fix-filtered", { sheet: filtered.name }));
}

function isFiltered({ autoFilter }: Excel.Table): boolean {
  return autoFilter.isDataFiltered;
}

/** A cell that is to be written, and whether its number format too. */
export interface CellToWrite {
  readonly cell: CellRef;
  readonly format: string | null;
}

/** More ranges than this are not looked at one by one: then a protected sheet is taken at its word. */
const mostRanges = 500;

/** Throws where a protected sheet locks one of the cells, or its protection forbids the format that one needs. */
export async function refuseLocked({ sheets }: AskedSheets, cells: readonly CellToWrite[], options: RequestOptions): Promise<void> {
  for (const { name, sheet } of sheets) {
    const written = cells.filter(({ cell }) => cell.sheet === name);
    if (!sheet.protection.protected || written.length === 0) continue;
    const mayFormat = sheet.protection.options.allowFormatCells === true || written.every(({ format }) => format === null);
    const ranges = rangesOf(written.map(({ cell }) => cell));
    if (!mayFormat || ranges.length > mostRanges || !(await areUnlocked(ranges, options))) throw protectedFault(name);
  }
}

export function protectedFault(sheet: string): ExcelFault {
  return new ExcelFault(makeFault("protected-sheet", "fix-protected", { sheet }));
}

/** The cells of one sheet as ranges without gaps. */
function rangesOf(cells: readonly CellRef[]): readonly RangeRef[] {
  const rows = new Map<number, { readonly sheet: string; readonly rows: number[] }>();
  for (const { sheet, row, column } of cells) {
    const known = rows.get(column) ?? { sheet, rows: [] };
    known.rows.push(row);
    rows.set(column, known);
  }
  return [...rows].flatMap(([column, { sheet, rows: ofColumn }]) =>
    columnRanges(
      sheet,
      column,
      ofColumn.sort((one, other) => one - other),
    ),
  );
}

function areUnlocked(ranges: readonly RangeRef[], options: RequestOptions): Promise<boolean> {
  return request(reading, options, async (context) => {
    const asked = ranges.map((range) => rangeOf(context, range).format.protection);
    for (const protection of asked) protection.load("locked");
    await context.sync();
    // Null stands for "some of them".
    return asked.every((protection) => (protection.locked as boolean | null) === false);
  });
}
