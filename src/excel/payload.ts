import type { WrittenCell } from "../model";

/** What we let a request or an answer weigh, in bytes: Excel on the web refuses 5 MB each way, and our weights are estimates. */
export const requestBudget = 3_500_000;

/** What a row of cells weighs as JSON, roughly: what is not ASCII counts double, as in UTF-8. */
export function bytesOfCells(rows: readonly (readonly WrittenCell[])[]): number {
  let bytes = 0;
  for (const row of rows) for (const cell of row) bytes += bytesOfCell(cell);
  return bytes;
}

/** Quotes and the comma of a text, digits of a number in 64 bits at most. */
function bytesOfCell(cell: WrittenCell): number {
  if (typeof cell === "string") return bytesOfText(cell) + 3;
  if (typeof cell === "number") return Number.isInteger(cell) ? 9 : 20;
  if (typeof cell === "object" && cell !== null) return bytesOfText(cell.formula) + 3;
  return 6;
}

function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) bytes++;
  return bytes;
}
