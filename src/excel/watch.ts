import { isWriting, reading, request } from "./request";

/**
 * Calls back when somebody, here or in a co-author's Excel, has changed cells: only to mark what is shown as stale, never to refresh.
 * The add-in's own changes are left out.
 * @param ignores tells, by Excel's id, the sheets whose changes do not matter
 * @returns the way to stop
 */
export async function watch(onChange: () => void, ignores: (sheetId: string) => boolean = () => false): Promise<() => Promise<void>> {
  const notice = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!isOwnChange(event) && !ignores(event.worksheetId)) onChange();
    return Promise.resolve();
  };
  const registration = await request(reading, {}, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(notice);
    await context.sync();
    return added;
  });
  return async () => {
    // A handler can only be removed in the context that it was added in.
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

/** `triggerSource` (ExcelApi 1.14) says so; while the add-in writes, what comes without it is taken to be its own. */
function isOwnChange(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin" || (event.source === "Local" && isWriting());
}
