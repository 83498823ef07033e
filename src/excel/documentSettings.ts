import { logError } from "./errorLog";
import { ExcelFault, faultOf } from "./faults";
import { parseObject } from "./parseObject";

/** All of the add-in's settings lie under one key: Office.js cannot list the keys of a document. */
const settingsKey = "Uf.Settings";

/** The flags and choices kept in the document; {} when there are none. Makes no request: Office holds them since the document was opened. */
export function readDocumentSettings(): Readonly<Record<string, string>> {
  const kept = parseObject(Office.context.document.settings.get(settingsKey)) ?? {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** Adds to or replaces what is kept, and saves it in the document; an empty text takes a setting away. */
export async function saveDocumentSettings(values: Readonly<Record<string, string>>): Promise<void> {
  const { settings } = Office.context.document;
  const merged = Object.entries({ ...readDocumentSettings(), ...values }).filter(([, value]) => value !== "");
  settings.set(settingsKey, JSON.stringify(Object.fromEntries(merged)));
  const result = await new Promise<Office.AsyncResult<void>>((resolve) => {
    settings.saveAsync({ overwriteIfStale: true }, resolve);
  });
  if (result.status === Office.AsyncResultStatus.Succeeded) return;
  logError(result.error);
  throw new ExcelFault(faultOf(result.error, "writing"), result.error);
}
