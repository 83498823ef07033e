import type { Wording } from "../model";
import { categoryKey } from "./categories";
import { usableRows, type SettingsReading } from "./settingTable";
import { wordingRules } from "./wordings";

/** The wordings of Uf_Ordlista instead of the built-in ones; null when there is no such table. An empty table means none. */
export function readWordings(reading: SettingsReading): readonly Wording[] | null {
  const rows = usableRows(reading, "Uf_Ordlista");
  if (!rows) return null;
  const wordings: Wording[] = [];
  for (const row of rows) {
    const [rule, text, replacement] = [row.text("Kontroll").toLowerCase(), row.text("Text"), row.text("Blir")];
    const empty = Object.entries({ Kontroll: rule, Text: text, Blir: replacement }).find(([, value]) => value === "");
    if (empty) row.report(empty[0], { standIn: null });
    else if (!wordingRules.includes(rule)) row.report("Kontroll", { kind: "unknown", standIn: null });
    else if (wordings.some((other) => other.rule === rule && categoryKey(other.text) === categoryKey(text))) {
      row.report("Text", { kind: "repeated" });
    } else wordings.push({ rule, text, replacement });
  }
  return wordings;
}
