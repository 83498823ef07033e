import type { Category, DecisionKind, StatusKind } from "../model";
import { readCategories } from "./readCategories";
import { serviceFacts } from "./serviceFacts";
import { type SettingRow, type SettingsReading, yesNoOf } from "./settingTable";

/** The decisions of Uf_Beslut; null when there is no such table or nothing usable in it. */
export function readDecisions(reading: SettingsReading): readonly DecisionKind[] | null {
  return readCategories<DecisionKind>(reading, {
    table: "Uf_Beslut",
    column: "Beslut",
    builtIn: serviceFacts.decisions,
    make: (row, category, known) => withAnswer(row, "Räknas", known?.counts, (counts) => ({ ...category, counts })),
  });
}

/** The statuses of Uf_Statusar; null when there is no such table or nothing usable in it. */
export function readStatuses(reading: SettingsReading): readonly StatusKind[] | null {
  return readCategories<StatusKind>(reading, {
    table: "Uf_Statusar",
    column: "Status",
    builtIn: serviceFacts.statuses,
    make: (row, category, known) => withAnswer(row, "Klar", known?.done, (done) => ({ ...category, done })),
  });
}

/**
 * What a ja or nej makes of a row. Without an answer the built-in category's stands in; where there is none, nobody can tell what the row
 * means, and it is not used: then each cell that names it is a finding.
 */
function withAnswer<T extends Category>(
  row: SettingRow,
  column: string,
  builtIn: boolean | undefined,
  make: (answer: boolean) => T,
): T | null {
  const answer = yesNoOf(row.text(column));
  if (answer !== null) return make(answer);
  row.report(column, { standIn: builtIn === undefined ? null : builtIn ? "ja" : "nej" });
  return builtIn === undefined ? null : make(builtIn);
}
