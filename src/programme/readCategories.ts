import type { Category } from "../model";
import { categoryKey, findCategory } from "./categories";
import type { SettingTableName } from "./settingColumns";
import { type SettingRow, usableRows, type SettingsReading } from "./settingTable";

interface CategoryTable<T extends Category> {
  readonly table: SettingTableName;
  /** The column of the names. */
  readonly column: string;
  readonly builtIn: readonly T[];
  /**
   * Makes the category of a row; null when the row cannot be used, which it reports itself.
   * @param known the built-in category that the row's name means, if any
   * @param before the categories of the rows above
   */
  readonly make: (row: SettingRow, category: Category, known: T | undefined, before: readonly T[]) => T | null;
}

/**
 * The categories of a settings table by its column Ordning, else in the order of its rows; null when there is no such table or nothing
 * usable in it. Each name is there once, and no alias means two rows. A table without the column Alias keeps the built-in aliases.
 */
export function readCategories<T extends Category>(
  reading: SettingsReading,
  { table, column, builtIn, make }: CategoryTable<T>,
): readonly T[] | null {
  const rows = usableRows(reading, table) ?? [];
  const names = new Set(rows.map((row) => categoryKey(row.text(column))));
  const takenAliases = new Set<string>();
  const placed: { category: T; order: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const name = row.text(column);
    const before = placed.map(({ category }) => category);
    if (name === "") row.report(column, { standIn: null });
    else if (before.some((category) => categoryKey(category.name) === categoryKey(name))) row.report(column, { kind: "repeated" });
    else {
      const known = findCategory(builtIn, name)?.category;
      const aliases = row.has("Alias") ? readAliases(row, name, names, takenAliases) : (known?.aliases ?? []);
      const category = make(row, { name, aliases }, known, before);
      if (category) placed.push({ category, order: readOrder(row, index + 1) });
    }
  }
  return placed.length === 0 ? null : placed.sort((a, b) => a.order - b.order).map(({ category }) => category);
}

/** The aliases of a row but those that mean another row. */
function readAliases(row: SettingRow, name: string, names: ReadonlySet<string>, taken: Set<string>): readonly string[] {
  return aliasList(row.text("Alias")).filter((alias) => {
    const key = categoryKey(alias);
    if (key === categoryKey(name)) return true;
    const free = !names.has(key) && !taken.has(key);
    if (!free) row.report("Alias", { kind: "aliasTaken", value: alias });
    taken.add(key);
    return free;
  });
}

/** The spellings of an Alias cell, separated by semicolons. */
function aliasList(text: string): string[] {
  return text
    .split(";")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
}

/** The row's place by a column of numbers; without a number, the place given. */
export function readOrder(row: SettingRow, place: number, column = "Ordning"): number {
  const text = row.text(column);
  const order = Number(text.replace(",", "."));
  if (text !== "" && Number.isFinite(order)) return order;
  if (text !== "") row.report(column, { standIn: String(place) });
  return place;
}
