import { styleNames, type TemplateRow } from "../memo";
import type { WorkbookOutline } from "../model";
import { settingColumns, type SettingsTable } from "../programme";
import { planSettingsSheet, type SettingsPlan } from "./settingsSheet";
import { say } from "./words";

/** Plans the sheet Textmallar with the rows that the memo has now. Written once, then the user's. */
export function planTemplates(outline: WorkbookOutline, rows: readonly TemplateRow[]): SettingsPlan {
  const name = say("sheets.templates.name");
  const explained = {
    table: templatesTable(rows),
    heading: say("sheets.templates.texts"),
    about: say("sheets.templates.texts.about"),
    widths: [28, 18, 24, 6, 12, 90, 50],
  };
  return planSettingsSheet(outline, { role: { kind: "templates" }, name, about: say("sheets.templates.about"), tables: [explained] });
}

function templatesTable(templates: readonly TemplateRow[]): SettingsTable {
  const rows = templates.map(({ id, document, section, number, style, text, explanation }) => {
    return [id, document, section, number, style, text, explanation];
  });
  const choices = [{ column: "Stil", choices: Object.values(styleNames) }];
  return { name: "Uf_Textmallar", headers: settingColumns.Uf_Textmallar, rows, choices };
}
