import { applyActions, readOutline } from "../excel";
import { defaultTemplateRows } from "../memo";
import { readProgramme } from "../programme";
import { planChecks, planSettings, planTemplates } from "../sheets";

/**
 * Writes the sheets Inställningar, Kontroller and Textmallar with the programme's present facts, those of their tables that the workbook
 * lacks; from then on they are the user's. Gives the name of the sheet Inställningar.
 */
export async function createSettings(): Promise<string> {
  const outline = await readOutline();
  const programme = readProgramme(outline);
  const settings = planSettings(outline, programme);
  const others = [planChecks(outline, programme), planTemplates(outline, defaultTemplateRows(programme))];
  await applyActions([settings, ...others].flatMap(({ actions }) => actions));
  return settings.sheet;
}
