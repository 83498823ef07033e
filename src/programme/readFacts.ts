import type { Programme, WorkbookOutline } from "../model";
import { categoryKey } from "./categories";
import { readDecisions, readStatuses } from "./readAnswers";
import { readAreas } from "./readAreas";
import { grantArea, readGrantForms } from "./readGrantForms";
import { readMunicipalities } from "./readMunicipalities";
import { readParameters } from "./readParameters";
import { serviceFacts } from "./serviceFacts";
import type { SettingsReading } from "./settingTable";

/**
 * What the tables of a workbook are read with, for the first screen: a programme without what only the review and the memo look at (limits,
 * rules, wordings, templates). That part is heavier, and `readProgramme` gives all of it.
 */
export function readProgrammeFacts(outline: WorkbookOutline): Programme {
  return readFacts({ outline, problems: [] });
}

/** The facts of a reading that goes on. */
export function readFacts(reading: SettingsReading): Programme {
  const parameters = readParameters(reading);
  const areas = readAreas(reading);
  const grantForms = readGrantForms(reading, areas ?? serviceFacts.areas);
  const decisions = readDecisions(reading);
  const statuses = readStatuses(reading);
  const municipalities = readMunicipalities(reading);
  return {
    ...serviceFacts,
    parameters: parameters ?? serviceFacts.parameters,
    areas: areas ?? serviceFacts.areas,
    grantForms: grantForms ?? builtInForms(areas ?? serviceFacts.areas),
    decisions: decisions ?? serviceFacts.decisions,
    statuses: statuses ?? serviceFacts.statuses,
    municipalities: municipalities ?? serviceFacts.municipalities,
    fromSettings: [parameters, areas, grantForms, decisions, statuses, municipalities].some((table) => table !== null),
    problems: reading.problems,
  };
}

/** The built-in forms in a programme with other areas: a form whose area is gone goes to the area that stands in for it. */
function builtInForms(areas: Programme["areas"]): Programme["grantForms"] {
  const known = new Set(areas.map((area) => categoryKey(area.name)));
  return serviceFacts.grantForms.map((form) => (known.has(categoryKey(form.area)) ? form : { ...form, area: grantArea(areas) }));
}
