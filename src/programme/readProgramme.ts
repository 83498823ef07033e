import type { Programme, SettingProblem, WorkbookOutline } from "../model";
import { categoryKey } from "./categories";
import { readAreas } from "./readAreas";
import { grantArea, readGrantForms } from "./readGrantForms";
import { readParameters } from "./readParameters";
import { serviceProgramme } from "./serviceProgramme";

/**
 * The programme of a workbook: what its tables Uf_Parametrar, Uf_Omraden and Uf_Stodformer say; the built-in programme for a table that is
 * missing or empty, and for each value that cannot be used (then there is a problem that names the cell).
 */
export function readProgramme(outline: WorkbookOutline): Programme {
  const problems: SettingProblem[] = [];
  const parameters = readParameters(outline, problems);
  const ownAreas = readAreas(outline, problems);
  const areas = ownAreas ?? serviceProgramme.areas;
  const ownForms = readGrantForms(outline, areas, problems);
  return {
    ...serviceProgramme,
    parameters: parameters ?? serviceProgramme.parameters,
    areas,
    grantForms: ownForms ?? builtInForms(areas),
    fromSettings: parameters !== null || ownAreas !== null || ownForms !== null,
    problems,
  };
}

/** The built-in forms in a programme with other areas: a form whose area is gone goes to the area that stands in for it. */
function builtInForms(areas: Programme["areas"]): Programme["grantForms"] {
  const known = new Set(areas.map((area) => categoryKey(area.name)));
  return serviceProgramme.grantForms.map((form) => (known.has(categoryKey(form.area)) ? form : { ...form, area: grantArea(areas) }));
}
