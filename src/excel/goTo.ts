import { localAddress, type Message, type RangeRef } from "../model";
import { codeOf } from "./errorCodes";
import { ExcelFault } from "./faults";
import { reading, request, type RequestOptions } from "./request";
import { rangeOf } from "./shape";

/** Whether the user now sees what he or she asked for. */
export type Selection =
  | { readonly selected: true }
  /** `message` says why in the user's words. Behind hidden rows and columns the range is selected all the same. */
  | { readonly selected: false; readonly reason: HiddenReason; readonly message: Message };

export type HiddenReason = "no-such-sheet" | "hidden-sheet" | "very-hidden-sheet" | "hidden-rows" | "hidden-columns" | "inactive-workbook";

/** Shows the sheet of a range and selects it. What stands in the way is a value, not a fault: nothing is wrong with the workbook. */
export async function goTo(range: RangeRef, options: RequestOptions = {}): Promise<Selection> {
  const seen = await request(reading, options, (context) => look(context, range));
  if (seen === "no-such-sheet" || seen === "hidden-sheet" || seen === "very-hidden-sheet") return notSelected(seen, range);
  try {
    await request(reading, options, async (context) => {
      context.workbook.worksheets.getItem(range.sheet).activate();
      rangeOf(context, range).select();
      await context.sync();
    });
  } catch (error) {
    // With another workbook in front Excel says InactiveWorkbook, or only GeneralException (excel-facts.md).
    if (isInactive(error)) return notSelected("inactive-workbook", range);
    throw error;
  }
  return seen === null ? { selected: true } : notSelected(seen, range);
}

async function look(context: Excel.RequestContext, range: RangeRef): Promise<HiddenReason | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
  sheet.load("visibility");
  const cells = sheet.getRange(localAddress(range));
  cells.load("rowHidden,columnHidden");
  await context.sync();
  if (sheet.isNullObject) return "no-such-sheet";
  if (sheet.visibility !== "Visible") return sheet.visibility === "VeryHidden" ? "very-hidden-sheet" : "hidden-sheet";
  // Null stands for "some of them": then something of the range can be seen.
  if (cells.rowHidden) return "hidden-rows";
  return cells.columnHidden ? "hidden-columns" : null;
}

function isInactive(error: unknown): boolean {
  if (!(error instanceof ExcelFault)) return false;
  return error.fault.code === "inactive-workbook" || codeOf(error.cause) === "GeneralException";
}

function notSelected(reason: HiddenReason, range: RangeRef): Selection {
  return { selected: false, reason, message: { id: `goto.${reason}`, values: { sheet: range.sheet } } };
}
