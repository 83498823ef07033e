import type { RuleSetting } from "../model";
import { categoryKey } from "./categories";
import { type SettingRow, usableRows, type SettingsReading } from "./settingTable";

/** The words of the column Allvar. */
export const severityWords = { error: "fel", warning: "varning", info: "upplysning", off: "av" } as const;

/**
 * How the rules are set in Uf_Kontroller, by id; null when there is no such table. A rule that it does not name, or whose Allvar is empty,
 * keeps its own severity. Which ids there are is for the review to tell (setting-unusable).
 */
export function readRuleSettings(reading: SettingsReading): ReadonlyMap<string, RuleSetting> | null {
  const rows = usableRows(reading, "Uf_Kontroller");
  if (!rows) return null;
  const settings = new Map<string, RuleSetting>();
  for (const row of rows) {
    const id = row.text("Id").toLowerCase();
    if (id === "") row.report("Id", { standIn: null });
    else if (settings.has(id)) row.report("Id", { kind: "repeated" });
    else {
      const severity = readSeverity(row);
      if (severity !== null) settings.set(id, { severity, cell: row.cell("Id") });
    }
  }
  return settings;
}

function readSeverity(row: SettingRow): RuleSetting["severity"] | null {
  const text = row.text("Allvar");
  const severity = Object.entries(severityWords).find(([, word]) => word === categoryKey(text))?.[0];
  if (severity === undefined && text !== "") row.report("Allvar");
  return (severity as RuleSetting["severity"] | undefined) ?? null;
}
