import type { Area } from "../model";
import { readCategories } from "./readCategories";
import { serviceFacts } from "./serviceFacts";
import type { SettingsReading } from "./settingTable";

/** The priority areas of Uf_Omraden in their order; null when there is no such table or nothing usable in it. */
export function readAreas(reading: SettingsReading): readonly Area[] | null {
  return readCategories<Area>(reading, {
    table: "Uf_Omraden",
    column: "Område",
    builtIn: serviceFacts.areas,
    make: (row, { name, aliases }) => ({ name, heading: row.text("Rubrik") || `Prioriterat område: ${name}`, aliases }),
  });
}
