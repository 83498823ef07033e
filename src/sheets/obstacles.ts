import type { Action, SheetOutline, WorkbookOutline } from "../model";

/** Why a sheet cannot be written. */
export interface Obstacle {
  readonly sheet: string;
  /** A filter on a table of the add-in's hides rows: writing through it would scramble them (office-js #224, #994). */
  readonly reason: "protected" | "filtered";
}

/** What stands in the way of the actions, to be looked at before the first write. */
export function writeObstacles(actions: readonly Action[], outline: WorkbookOutline): readonly Obstacle[] {
  const written = new Set(actions.map(sheetOf));
  return outline.sheets.filter((sheet) => written.has(sheet.name)).flatMap(obstaclesOf);
}

function obstaclesOf({ name, protected: isProtected, tables }: SheetOutline): Obstacle[] {
  if (isProtected) return [{ sheet: name, reason: "protected" }];
  return tables.some((table) => table.filtered) ? [{ sheet: name, reason: "filtered" }] : [];
}

/** The sheet that an action writes to. */
function sheetOf(action: Action): string {
  return "range" in action ? action.range.sheet : action.sheet;
}
