import { applyActions, readOutline } from "../excel";
import { readProgramme } from "../programme";
import { planSettings } from "../sheets";

/** Writes the sheet Inställningar with the programme's present facts; from then on it is the user's. Gives the sheet's name. */
export async function createSettings(): Promise<string> {
  const outline = await readOutline();
  const plan = planSettings(outline, readProgramme(outline));
  await applyActions(plan.actions);
  return plan.sheet;
}
