import type { CellValue, SheetOutline, WorkbookOutline } from "../../src/model";
import { serviceProgramme } from "../../src/programme";

const headers = [
  "Nr",
  "Insatsområde",
  "Insats",
  "Mål",
  "Ansvarig",
  "Samverkan",
  "Kommun",
  "År",
  "Start",
  "Slut",
  "Status",
  "Resultat",
  "Antal",
  "Enhet",
  "Referens",
  "Ta med i tjänsteskrivelsen",
] as const;

/** An action plan of one year, done and in order: beside the grants it costs next to nothing, but with it the rules on activities run. */
export function activityRows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    serviceProgramme.areas[index % serviceProgramme.areas.length]?.name ?? "",
    `Besöka den påhittade butiken ${String(index)}`,
    "Varje butik har fått ett besök",
    "Regionen",
    "Kommunerna",
    "Berg",
    2025,
    45_670 + (index % 100),
    45_900,
    "Genomförd",
    `Butiken ${String(index)} har fått ett besök.`,
    1,
    "besök",
    "",
    index < 20 ? "ja" : "nej",
  ]);
}

/** The workbook with the activities as a table "Insatser" on a sheet of its own, after the others. */
export function withActivities(outline: WorkbookOutline, rows: readonly (readonly CellValue[])[]): WorkbookOutline {
  const range = { sheet: "Insatser", row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  const sheet: SheetOutline = {
    id: "{2}",
    name: "Insatser",
    position: 1,
    visible: true,
    protected: false,
    mark: null,
    used: range,
    head: { range: { ...range, rowCount: Math.min(range.rowCount, 40) }, values: [[...headers], ...rows.slice(0, 39)] },
    tables: [{ name: "Insatser", range, showsHeaders: true, showsTotals: false, filtered: false, headers, values: null }],
  };
  return { ...outline, sheets: [...outline.sheets, sheet] };
}
