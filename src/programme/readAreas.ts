import type { Area, SettingProblem, WorkbookOutline } from "../model";
import { categoryKey } from "./categories";
import { type SettingRow, settingRows, type SettingTableName } from "./settingTable";

const table = "Uf_Omraden";

/** The priority areas of Uf_Omraden in their order; null when there is no such table or nothing usable in it. */
export function readAreas(outline: WorkbookOutline, problems: SettingProblem[]): readonly Area[] | null {
  const areas: { area: Area; order: number }[] = [];
  for (const [index, row] of (settingRows(outline, table) ?? []).entries()) {
    const name = row.text("Område");
    const repeated = areas.some(({ area }) => categoryKey(area.name) === categoryKey(name));
    if (name === "" || repeated) {
      problems.push({ cell: row.cell("Område"), table, column: "Område", value: name });
      continue;
    }
    const heading = row.text("Rubrik");
    areas.push({
      area: { name, heading: heading === "" ? `Prioriterat område: ${name}` : heading, aliases: aliasList(row.text("Alias")) },
      order: readOrder(row, table, index, problems),
    });
  }
  return areas.length === 0 ? null : areas.sort((a, b) => a.order - b.order).map(({ area }) => area);
}

/** The spellings of an Alias cell, separated by semicolons. */
export function aliasList(text: string): string[] {
  return text
    .split(";")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
}

/** The row's place by the column Ordning; without a number, its place in the table (1 is the first). */
export function readOrder(row: SettingRow, tableName: SettingTableName, index: number, problems: SettingProblem[]): number {
  const text = row.text("Ordning");
  const order = Number(text.replace(",", "."));
  if (text !== "" && Number.isFinite(order)) return order;
  if (text !== "") problems.push({ cell: row.cell("Ordning"), table: tableName, column: "Ordning", value: text });
  return index + 1;
}
