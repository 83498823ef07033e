import { createCatalogue } from "../messages";
import { reviewTexts } from "../messages/sv/review";
import type { Programme, WorkbookOutline } from "../model";
import { settingColumns, severityWords, type SettingsTable } from "../programme";
import { ruleMetas } from "../review";
import { planSettingsSheet, type SettingsPlan } from "./settingsSheet";
import { say } from "./words";

/** Plans the sheet Kontroller: every rule with its severity, what it says and why. Written once, then the user's. */
export function planChecks(outline: WorkbookOutline, programme: Programme): SettingsPlan {
  const name = say("sheets.checks.name");
  const explained = {
    table: checksTable(programme),
    heading: say("sheets.checks.rules"),
    about: say("sheets.checks.rules.about"),
    widths: [30, 13, 58, 70],
  };
  return planSettingsSheet(outline, { role: { kind: "checks" }, name, about: say("sheets.checks.about"), tables: [explained] });
}

function checksTable({ ruleSettings }: Programme): SettingsTable {
  const { say: sayRule } = createCatalogue("sv", reviewTexts);
  const rows = ruleMetas.map(({ id, severity, titleId, basisId }) => {
    const word = severityWords[ruleSettings.get(id)?.severity ?? severity];
    return [id, word, sayRule(titleId), basisId === undefined ? "" : sayRule(basisId)];
  });
  const choices = [{ column: "Allvar", choices: Object.values(severityWords) }];
  return { name: "Uf_Kontroller", headers: settingColumns.Uf_Kontroller, rows, choices };
}
