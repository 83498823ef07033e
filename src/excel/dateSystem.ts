import { yearOfSerial, type CellGrid, type Serial } from "../model";

/** Days between Excel's two ways to count: from 1900, and from 1904 as workbooks from old Macs do. */
const daysBetween = 1462;

/** Cells as numbers, and as Excel shows them. */
export interface ShownCells {
  readonly values: CellGrid;
  readonly texts: readonly (readonly string[])[];
}

/**
 * Days to add to a number in a date cell to get a serial of the 1900 system: 0, or 1462 in a workbook with 1904 dates. No member of Office.js
 * tells, and the numbers alone look well four years off; but the text of a date cell shows the year that Excel means. The cells vote.
 */
export function dateOffsetOf(areas: readonly ShownCells[]): number {
  let votes = 0;
  for (const { values, texts } of areas) {
    for (const [row, cells] of values.entries()) {
      for (const [column, value] of cells.entries()) {
        if (typeof value === "number") votes += vote(value, texts[row]?.[column] ?? "");
      }
    }
  }
  return votes > 0 ? daysBetween : 0;
}

const shownYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** 1 for a date that counts from 1904, -1 for one from 1900, 0 for all other cells. */
function vote(value: number, text: string): number {
  const year = Number(shownYear.exec(text)?.[0]);
  if (Number.isNaN(year) || value < 1) return 0;
  if (yearOfSerial(Math.floor(value) as Serial) === year) return -1;
  return yearOfSerial((Math.floor(value) + daysBetween) as Serial) === year ? 1 : 0;
}
