import type { Programme, WorkbookOutline } from "../model";
import { defaultLimits } from "./limits";
import { readFacts } from "./readFacts";
import { readLimits } from "./readLimits";
import { readRuleSettings } from "./readRuleSettings";
import { readTemplates } from "./readTemplates";
import { readWordings } from "./readWordings";
import type { SettingsReading } from "./settingTable";
import { defaultWordings } from "./wordings";

/**
 * The programme of a workbook: what its settings tables say (workbook.md, Inställningar); the built-in programme for a table that is
 * missing or of no use, and for each value that cannot be used (then there is a problem that names the cell).
 */
export function readProgramme(outline: WorkbookOutline): Programme {
  const reading: SettingsReading = { outline, problems: [] };
  const facts = readFacts(reading);
  const limits = readLimits(reading, facts.grantForms);
  const ruleSettings = readRuleSettings(reading);
  const wordings = readWordings(reading);
  const templates = readTemplates(reading);
  return {
    ...facts,
    limits: limits ?? defaultLimits,
    ruleSettings: ruleSettings ?? facts.ruleSettings,
    wordings: wordings ?? defaultWordings,
    templates: templates ?? [],
    fromSettings: facts.fromSettings || [limits, ruleSettings, wordings, templates].some((table) => table !== null),
  };
}
