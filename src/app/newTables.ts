import { applyActions, ExcelFault, makeFault, makeTable as makeTableInExcel, takenNames } from "../excel";
import type { RangeRef } from "../model";
import { readProgramme } from "../programme";
import { planTemplateSheets, sourceTableName } from "../sheets";
import { fieldDefinitions } from "../sources";
import { readKnownOutline } from "./readKnown";
import { refuseObstacles } from "./obstacles";
import { roleOfCells } from "./roleOfCells";
import type { SessionTools } from "./sessionTools";

/** Makes an Excel table of a range whose first row are headers, and reads again. No cell changes. */
export async function makeTable(tools: SessionTools, range: RangeRef): Promise<void> {
  const taken = await takenNames(tools);
  await makeTableInExcel(range, (headers) => sourceTableName(roleOfCells(range, [headers]), range.sheet, taken), tools);
  tools.set({ lastFix: null });
  await tools.readAgain();
}

/** Adds two sheets with an empty table each, which are the user's own, reads again and shows the first. */
export async function createTemplateSheets(tools: SessionTools): Promise<void> {
  const taken = await takenNames(tools);
  const outline = await readKnownOutline(tools);
  const { actions, sheets } = planTemplateSheets({ outline, programme: readProgramme(outline), definitions: fieldDefinitions, taken });
  refuseObstacles(actions, outline);
  try {
    await applyActions(actions, tools);
  } catch (error) {
    throw halfDone(error);
  }
  tools.set({ lastFix: null });
  await tools.readAgain();
  const [sheet] = sheets;
  if (sheet !== undefined) await tools.show({ sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 });
}

/** A write that stops half-way leaves new sheets behind, which are not the add-in's to take away. */
function halfDone(error: unknown): unknown {
  const isHalfDone = error instanceof ExcelFault && error.fault.code === "unexpected";
  return isHalfDone ? new ExcelFault(makeFault("unexpected", "sheets-halfway"), error) : error;
}
