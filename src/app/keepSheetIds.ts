import { saveDocumentSettings } from "../excel";
import { keptSheetIds, sheetIdsSetting, type WorkbookOutline } from "../model";

/**
 * Keeps in the document which sheets are the add-in's own, so that a copy of one is told from it. Makes no request of Excel, and nothing where
 * nothing has changed. What cannot be kept is in the log, and stops nothing: the marks on the sheets still say it.
 * @param roles role key → the name of its sheet now
 * @param created name → id of the sheets that the outline does not have
 */
export async function keepSheetIds(
  outline: WorkbookOutline,
  roles: ReadonlyMap<string, string>,
  created: ReadonlyMap<string, string>,
): Promise<void> {
  const kept = keptSheetIds(outline);
  const idOf = (name: string) => created.get(name) ?? outline.sheets.find((sheet) => sheet.name === name)?.id;
  const ids: Record<string, string> = { ...kept };
  for (const [role, name] of roles) {
    const id = idOf(name);
    if (id !== undefined) ids[role] = id;
  }
  if (Object.entries(ids).every(([role, id]) => kept[role] === id)) return;
  await saveDocumentSettings({ [sheetIdsSetting]: JSON.stringify(ids) }).catch(() => undefined);
}
