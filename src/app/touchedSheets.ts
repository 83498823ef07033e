import type { Action, SheetOutline, WorkbookOutline } from "../model";

/** The add-in's own sheets that actions will change, of those that there are. */
export function touchedSheets(actions: readonly Action[], { sheets }: WorkbookOutline): readonly SheetOutline[] {
  const touched = new Set(actions.map((action) => ("range" in action ? action.range.sheet : "sheet" in action ? action.sheet : "")));
  return sheets.filter(({ name, mark }) => mark !== null && touched.has(name));
}
