import { followSelection as follow, type SelectedCells } from "../excel";
import { roleOfCells } from "./roleOfCells";
import type { SelectedRange } from "./session";

/** Calls the listener with what is selected, now and after each change; gives the way to stop. */
export async function followSelection(listener: (selected: SelectedRange | null) => void): Promise<() => Promise<void>> {
  return follow((selected) => {
    listener(selected && selectedRange(selected));
  });
}

/** A header and a row below it, in two columns: less is no table. */
const leastRows = 2;
const leastColumns = 2;

function selectedRange({ range, head, inTable }: SelectedCells): SelectedRange {
  const { rowCount, columnCount } = range;
  const mayBeTable = !inTable && rowCount >= leastRows && columnCount >= leastColumns;
  return { range, columnCount, rowCount: rowCount - 1, role: mayBeTable ? roleOfCells(range, head) : null };
}
