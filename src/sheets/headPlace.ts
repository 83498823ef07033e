import type { RangeRef, SheetOutline } from "../model";

/** The head's third row, by which it is known again. */
const momentLine = /^(?:Uppdaterad|Granskad) (\d{4}-\d{2}-\d{2} \d{2}:\d{2})\b/;

/** Where the head of a written sheet stands, and the moment that it names ("2026-03-04 14:02"). */
export interface HeadPlace {
  /** How far a person has moved it, by rows and columns put in before it; negative where some of its rows are gone. */
  readonly rows: number;
  readonly columns: number;
  /** Null when no head is found; then nothing has moved. */
  readonly moment: string | null;
}

export function headPlace({ head }: Pick<SheetOutline, "head">): HeadPlace {
  const lines = head?.values ?? [];
  for (const [row, line] of lines.entries()) {
    for (const [column, value] of line.entries()) {
      const moment = momentLine.exec(String(value))?.[1];
      if (head && moment) return { rows: head.range.row + row - 2, columns: head.range.column + column - 1, moment };
    }
  }
  return { rows: 0, columns: 0, moment: null };
}

/** A block that began at A1 where its head stands now; what is gone of its first rows is left out. */
export function movedBlock(block: RangeRef, { rows, columns }: HeadPlace): RangeRef {
  const goneRows = Math.max(0, -rows);
  const goneColumns = Math.max(0, -columns);
  return {
    ...block,
    row: Math.max(0, block.row + rows),
    column: Math.max(0, block.column + columns),
    rowCount: Math.max(1, block.rowCount - goneRows),
    columnCount: Math.max(1, block.columnCount - goneColumns),
  };
}
