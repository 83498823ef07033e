import { type BookSheet, columnOfKey, contains, rowOfKey, storedBox } from "../../host/book";

/** What is selected in the workbook: a local address, "H18" or "A1:B2", on a sheet. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

export interface SelectionCount {
  /** Cells with something in them. */
  readonly cells: number;
  readonly numbers: number;
  readonly sum: number;
}

/** What Excel's status bar says of the selected cells. */
export function countSelected(sheet: BookSheet | undefined, address: string): SelectionCount {
  const box = storedBox(address);
  const count = { cells: 0, numbers: 0, sum: 0 };
  for (const [key, { value }] of sheet?.cells ?? []) {
    if (value === "" || !contains(box, { row: rowOfKey(key), column: columnOfKey(key), rowCount: 1, columnCount: 1 })) continue;
    count.cells += 1;
    if (typeof value !== "number") continue;
    count.numbers += 1;
    count.sum += value;
  }
  return count;
}
