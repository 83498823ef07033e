import { applyActions } from "../excel";
import { defaultTemplateRows } from "../memo";
import { readProgramme } from "../programme";
import { planChecks, planSettings, planTemplates } from "../sheets";
import { readKnownOutline } from "./readKnown";
import type { SessionTools } from "./sessionTools";

/** Creates the settings, reads again, and shows the sheet Inställningar. */
export async function createAndShowSettings({ set, readAgain, show }: SessionTools): Promise<void> {
  const sheet = await createSettings();
  set({ lastFix: null });
  await readAgain();
  await show({ sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 });
}

/**
 * Writes the sheets Inställningar, Kontroller and Textmallar with the programme's present facts, those of their tables that the workbook
 * lacks; from then on they are the user's. Gives the name of the sheet Inställningar.
 */
export async function createSettings(): Promise<string> {
  const outline = await readKnownOutline();
  const programme = readProgramme(outline);
  const settings = planSettings(outline, programme);
  const others = [planChecks(outline, programme), planTemplates(outline, defaultTemplateRows(programme))];
  await applyActions([settings, ...others].flatMap(({ actions }) => actions));
  return settings.sheet;
}
