import { headRowCount, type CellGrid, type RangeRef, type SourceRole, type WorkbookOutline } from "../model";
import { recognise } from "../sources";

/** The kind of table that some cells look like, with their first row as headers; null when they look like neither. */
export function roleOfCells(range: RangeRef, values: CellGrid): SourceRole | null {
  const { sources, nearMisses } = recognise(outlineOf(range, values.slice(0, headRowCount)));
  const headers = [...sources, ...nearMisses].find((found) => found.range.row === range.row);
  return headers?.role ?? null;
}

/** A workbook that holds nothing else. */
function outlineOf(range: RangeRef, values: CellGrid): WorkbookOutline {
  const head = { range: { ...range, rowCount: values.length, columnCount: values[0]?.length ?? 0 }, values };
  const place = { id: "", name: range.sheet, position: 0, visible: true, protected: false };
  return { readOnly: false, sheets: [{ ...place, mark: null, used: range, head, tables: [] }], documentSettings: {}, dateOffset: 0 };
}
