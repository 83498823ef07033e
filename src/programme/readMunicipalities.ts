import type { Municipality } from "../model";
import { municipalityOf } from "./municipalities";
import { readCategories } from "./readCategories";
import { serviceFacts } from "./serviceFacts";
import type { SettingRow, SettingsReading } from "./settingTable";

/** The municipalities of Uf_Kommuner; null when there is no such table or nothing usable in it. */
export function readMunicipalities(reading: SettingsReading): readonly Municipality[] | null {
  return readCategories<Municipality>(reading, {
    table: "Uf_Kommuner",
    column: "Kommun",
    builtIn: serviceFacts.municipalities,
    make: (row, { name, aliases }, known) => municipalityOf(name, readCode(row, known?.code ?? ""), aliases),
  });
}

/** Four digits (SCB). Excel drops a zero that a number begins with: 114 is 0114. */
function readCode(row: SettingRow, builtIn: string): string {
  const text = row.text("Kod");
  if (/^\d{3,4}$/.test(text)) return text.padStart(4, "0");
  if (text !== "") row.report("Kod", builtIn === "" ? {} : { standIn: builtIn });
  return builtIn;
}
