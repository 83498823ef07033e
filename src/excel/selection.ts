import { headColumnCount, type CellGrid, type RangeRef } from "../model";
import { reading, request } from "./request";
import { loadShape, refOf } from "./shape";

/** What the user has selected, as far as it holds anything. */
export interface SelectedCells {
  readonly range: RangeRef;
  /** The first rows of the range, at most `sampleRows`, and at most 120 columns. */
  readonly head: CellGrid;
  readonly inTable: boolean;
}

const sampleRows = 20;

/** Long enough for arrow keys held down. */
const pause = 300;

/**
 * Calls the listener with what is selected, now and a moment after each change; null when nothing is, or several areas are.
 * @returns the way to stop
 */
export async function followSelection(listener: (selected: SelectedCells | null) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let latest = 0;
  const tell = async () => {
    const turn = ++latest;
    const selected = await readSelection().catch(() => null);
    if (!stopped && turn === latest) listener(selected);
  };
  const notice = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), pause);
    return Promise.resolve();
  };
  const registration = await request(reading, {}, async (context) => {
    const added = context.workbook.onSelectionChanged.add(notice);
    await context.sync();
    return added;
  });
  await tell();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    // A handler can only be removed in the context that it was added in.
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** Excel refuses a selection of several areas, or of a chart: then the request fails. */
function readSelection(): Promise<SelectedCells | null> {
  return request(reading, {}, async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    loadShape(used);
    used.load("worksheet/name");
    await context.sync();
    if (used.isNullObject) return null;
    const range = refOf(used.worksheet.name, used);
    const { tables } = used.worksheet;
    tables.load("items/name");
    const rowCount = Math.min(range.rowCount, sampleRows);
    const head = used.getCell(0, 0).getAbsoluteResizedRange(rowCount, Math.min(range.columnCount, headColumnCount));
    head.load("values");
    await context.sync();
    const shared = tables.items.map((table) => table.getRange().getIntersectionOrNullObject(used));
    for (const part of shared) part.load("address");
    if (shared.length > 0) await context.sync();
    return { range, head: head.values as CellGrid, inTable: shared.some((part) => !part.isNullObject) };
  });
}
