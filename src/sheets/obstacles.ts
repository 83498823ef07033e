import type { Action, SheetOutline, WorkbookOutline } from "../model";

/** Why a sheet cannot be written. */
export interface Obstacle {
  readonly sheet: string;
  /** A filter on a table of the add-in's hides rows: writing through it would scramble them (office-js #224, #994). */
  readonly reason: "protected" | "filtered";
}

/** What stands in the way of the actions, to be looked at before the first write. Sheets have the names that they have now. */
export function writeObstacles(actions: readonly Action[], outline: WorkbookOutline): readonly Obstacle[] {
  const { touched, written } = reach(actions, outline);
  return outline.sheets.filter((sheet) => touched.has(sheet)).flatMap((sheet) => obstaclesOf(sheet, written.has(sheet)));
}

interface Reach {
  readonly touched: ReadonlySet<SheetOutline>;
  /** Those of them whose cells are written: a filter is in nobody's way when only a name changes. */
  readonly written: ReadonlySet<SheetOutline>;
}

/** The present sheets that the actions reach. After a renaming the old name may be that of a new sheet. */
function reach(actions: readonly Action[], outline: WorkbookOutline): Reach {
  const byName = new Map(outline.sheets.map((sheet) => [sheet.name, sheet]));
  const touched = new Set<SheetOutline>();
  const written = new Set<SheetOutline>();
  for (const action of actions) {
    const sheet = byName.get(sheetOf(action));
    if (!sheet) continue;
    touched.add(sheet);
    if (!["renameSheet", "renameTable", "markSheet"].includes(action.kind)) written.add(sheet);
    if (action.kind === "renameSheet") {
      byName.delete(action.sheet);
      byName.set(action.to, sheet);
    }
  }
  return { touched, written };
}

function obstaclesOf({ name, protected: isProtected, tables }: SheetOutline, isWritten: boolean): Obstacle[] {
  if (isProtected) return [{ sheet: name, reason: "protected" }];
  return isWritten && tables.some((table) => table.filtered) ? [{ sheet: name, reason: "filtered" }] : [];
}

/** The sheet that an action writes to. */
function sheetOf(action: Action): string {
  return "range" in action ? action.range.sheet : action.sheet;
}
