import { localAddress, type CellValue, type Fault, type RangeRef } from "../model";
import { ExcelFault, makeFault } from "./faults";
import { reading, request, type RequestOptions } from "./request";
import { loadShape, loadShapes, rangeOf, refOf } from "./shape";

/** The look that changes least: thin lines, no coloured header. */
const plainStyle = "TableStyleLight1";

/** A range as it stands before it is made a table. */
interface PlainRange {
  readonly range: RangeRef;
  readonly readOnly: boolean;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly hasMerged: boolean;
  readonly headers: readonly CellValue[];
  readonly headerFormulas: readonly CellValue[];
  readonly tables: readonly { readonly name: string; readonly range: RangeRef }[];
}

/**
 * Makes an Excel table of a range whose first row are headers; no cell changes. Throws `ExcelFault` where Excel would have to change one (an
 * empty, repeated or numeric header), and for whatever else stands in the way.
 * @param nameOf the table's name by its headers; it must be free: see `takenNames`
 */
export async function makeTable(
  range: RangeRef,
  nameOf: (headers: readonly string[]) => string,
  options: RequestOptions = {},
): Promise<void> {
  const plain = await look(range, options);
  const obstacle = obstacleOf(plain);
  if (obstacle) throw new ExcelFault(obstacle);
  const name = nameOf(plain.headers.map(String));
  try {
    await request({ doing: "writing", sheets: [range.sheet], oneUndo: true }, options, async (context) => {
      const table = context.workbook.worksheets.getItem(range.sheet).tables.add(rangeOf(context, range), true);
      table.style = plainStyle;
      table.showBandedRows = false;
      table.name = name;
      await context.sync();
    });
  } catch (error) {
    const tables = await look(range, options).then(
      (now) => now.tables.filter((table) => overlaps(table.range, range)),
      () => null,
    );
    if (tables?.some((table) => table.name === name)) return;
    throw new ExcelFault(tables?.length === 0 ? makeFault("unexpected", "table-failed") : halfway(range), error);
  }
}

function halfway({ sheet }: RangeRef): Fault {
  return makeFault("unexpected", "table-halfway", { sheet });
}

/** The names, in lower case, that no new table can have: those of the workbook's tables and its defined names. One request or two. */
export function takenNames(options: RequestOptions = {}): Promise<ReadonlySet<string>> {
  return request(reading, options, async (context) => {
    const { tables, names, worksheets } = context.workbook;
    tables.load("items/name");
    names.load("items/name");
    worksheets.load("items/name,items/names/items/name");
    await context.sync();
    const ofSheets = worksheets.items.flatMap((sheet) => sheet.names.items);
    return new Set([...tables.items, ...names.items, ...ofSheets].map((item) => item.name.toLowerCase()));
  });
}

function look(range: RangeRef, options: RequestOptions): Promise<PlainRange> {
  return request(reading, options, async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(range.sheet);
    workbook.load("readOnly");
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/name");
    const merged = rangeOf(context, fromCorner(range)).getMergedAreasOrNullObject();
    loadShapes(merged.areas);
    const header = rangeOf(context, range).getRow(0);
    header.load("values,formulas");
    await context.sync();
    const tables = sheet.tables.items.map((table) => ({ name: table.name, range: table.getRange() }));
    for (const table of tables) loadShape(table.range);
    if (tables.length > 0) await context.sync();
    return {
      range,
      readOnly: workbook.readOnly,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.isDataFiltered,
      hasMerged: !merged.isNullObject && merged.areas.items.some((area) => overlaps(refOf(range.sheet, area), range)),
      headers: (header.values as CellValue[][])[0] ?? [],
      headerFormulas: (header.formulas as CellValue[][])[0] ?? [],
      tables: tables.map((table) => ({ name: table.name, range: refOf(range.sheet, table.range) })),
    };
  });
}

/** All from A1 to the end of the range: Excel lists only the merged areas that begin in what it is asked of (office-js #3611). */
function fromCorner({ sheet, row, column, rowCount, columnCount }: RangeRef): RangeRef {
  return { sheet, row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
}

function obstacleOf({ range, readOnly, isProtected, isFiltered, hasMerged, headers, headerFormulas, tables }: PlainRange): Fault | null {
  const { sheet } = range;
  const cells = localAddress(range);
  if (readOnly) return makeFault("read-only");
  if (isProtected) return makeFault("protected-sheet", "table-protected", { sheet });
  if (isFiltered) return makeFault("filtered-sheet", "fix-filtered", { sheet });
  const overlapped = tables.find((table) => overlaps(table.range, range));
  if (overlapped) return makeFault("table-refused", "table-overlap", { cells, sheet, table: overlapped.name });
  if (hasMerged) return makeFault("table-refused", "table-merged", { cells, sheet });
  const renamed = headers.flatMap((header, index) =>
    isKept(header, headerFormulas[index] ?? header, headers.slice(0, index))
      ? []
      : [localAddress({ ...range, column: range.column + index, rowCount: 1, columnCount: 1 })],
  );
  return renamed.length === 0 ? null : makeFault("table-refused", "table-headers", { cells: { list: renamed }, sheet });
}

/** Whether Excel leaves a header as it is: it makes all headers texts, and no two alike, whatever their case. */
function isKept(header: CellValue, formula: CellValue, before: readonly CellValue[]): boolean {
  if (typeof header !== "string" || header === "" || formula !== header) return false;
  return !before.some((other) => String(other).toLowerCase() === header.toLowerCase());
}

function overlaps(one: RangeRef, other: RangeRef): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
