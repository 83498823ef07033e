import type { Action, SheetOutline, WorkbookOutline } from "../model";

/** The add-in's own sheets that actions will change, of those that there are. One that only gets its mark again is as it was. */
export function touchedSheets(actions: readonly Action[], { sheets }: WorkbookOutline): readonly SheetOutline[] {
  const changes = actions.filter(({ kind }) => kind !== "markSheet");
  const touched = new Set(changes.map((action) => ("range" in action ? action.range.sheet : "sheet" in action ? action.sheet : "")));
  return sheets.filter(({ name, mark }) => mark !== null && touched.has(name));
}
