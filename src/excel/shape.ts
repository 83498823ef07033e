import { localAddress, type RangeRef } from "../model";

/** What to load of a range to know where it is. */
const shapeProperties = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

/** Asks where a range is; `refOf` tells when it is loaded. */
export function loadShape(range: Excel.Range): void {
  range.load([...shapeProperties]);
}

/** The same for all ranges of a collection. */
export function loadShapes(ranges: Excel.RangeCollection): void {
  ranges.load(shapeProperties.map((property) => `items/${property}`));
}

/** A loaded range as a reference. */
export function refOf(sheet: string, range: Excel.Range): RangeRef {
  return { sheet, row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** The range of a reference. */
export function rangeOf(context: Excel.RequestContext, ref: RangeRef): Excel.Range {
  return context.workbook.worksheets.getItem(ref.sheet).getRange(localAddress(ref));
}
