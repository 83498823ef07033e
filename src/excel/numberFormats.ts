import type { CellChange } from "../model";
import type { PresentCell, PresentCells } from "./presentCells";

/** How far above and below its neighbours are looked at for a format. */
export const neighbourRows = 20;

const plainNumber = "#,##0";
const plainDate = "yyyy-mm-dd";

/**
 * The number format (en-US) that a changed cell needs, or null when its own will do: a number in a cell of the format Text would be text,
 * and a date in a plain one would show as a number. The nearest neighbour in the column that holds the like says which.
 */
export function formatFor({ cell, kind }: CellChange, { format }: PresentCell, cells: PresentCells): string | null {
  if (kind === "text" || suits(format, kind)) return null;
  for (let distance = 1; distance <= neighbourRows; distance += 1) {
    for (const row of [cell.row - distance, cell.row + distance]) {
      const neighbour = cells.at({ ...cell, row });
      if (typeof neighbour?.value === "number" && suits(neighbour.format, kind)) return neighbour.format;
    }
  }
  return kind === "date" ? plainDate : plainNumber;
}

function suits(format: string, kind: "number" | "date"): boolean {
  return kind === "date" ? isDateFormat(format) : format !== "@" && !isDateFormat(format);
}

/** Whether a format code shows a number as a day: it has y, m or d outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/\\.|"[^"]*"|\[[^\]]*\]|[_*]./g, "");
  return !/general/i.test(bare) && /[ymd]/i.test(bare);
}
