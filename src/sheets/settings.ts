import type { Programme, WorkbookOutline } from "../model";
import { settingsTables, type SettingTableName } from "../programme";
import { planSettingsSheet, type SettingsPlan } from "./settingsSheet";
import { say } from "./words";

/** Heading, explanation and widths (characters of the standard font) of each table. */
const looks = {
  Uf_Parametrar: { heading: "sheets.settings.parameters", about: "sheets.settings.parameters.about", widths: [24, 34, 60] },
  Uf_Omraden: { heading: "sheets.settings.areas", about: "sheets.settings.areas.about", widths: [26, 9, 40, 34] },
  Uf_Stodformer: {
    heading: "sheets.settings.grantForms",
    about: "sheets.settings.grantForms.about",
    widths: [22, 22, 20, 26, 18, 22, 12, 12, 9],
  },
  Uf_Beslut: { heading: "sheets.settings.decisions", about: "sheets.settings.decisions.about", widths: [18, 10, 44] },
  Uf_Statusar: { heading: "sheets.settings.statuses", about: "sheets.settings.statuses.about", widths: [18, 10, 44] },
  Uf_Kommuner: { heading: "sheets.settings.municipalities", about: "sheets.settings.municipalities.about", widths: [20, 9, 26] },
  Uf_Granser: { heading: "sheets.settings.limits", about: "sheets.settings.limits.about", widths: [34, 13, 15, 12, 12, 30, 60] },
  Uf_Ordlista: { heading: "sheets.settings.wordings", about: "sheets.settings.wordings.about", widths: [18, 32, 34] },
} as const satisfies Partial<Record<SettingTableName, { heading: string; about: string; widths: readonly number[] }>>;

/** Plans the sheet Inställningar with the programme's present facts. Written once, then the user's. */
export function planSettings(outline: WorkbookOutline, programme: Programme): SettingsPlan {
  const tables = settingsTables(programme).map((table) => {
    const { heading, about, widths } = looks[table.name];
    return { table, heading: say(heading), about: say(about), widths };
  });
  const role = { kind: "settings" } as const;
  return planSettingsSheet(outline, { role, name: say("sheets.name.settings"), about: say("sheets.settings.about"), tables });
}
