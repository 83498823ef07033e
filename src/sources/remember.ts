import type { Source, SourceColumn, SourceField } from "../model";
import {
  columnsSetting,
  rememberedColumns,
  rememberedTables,
  tablesSetting,
  type RememberedColumn,
  type RememberedColumns,
  type RememberedTable,
  type Settings,
} from "./remembered";
import { identityOf, isSameTable, type TableIdentity } from "./tableIdentity";

/** So many tables are remembered, the latest. */
const mostTables = 100;

/**
 * The setting to save when a field of a table is to be read from a column, or from none (null). What has been chosen for its other fields
 * stays. The source may be one that lacks a required column (`NearMiss.source`).
 */
export function withColumn(settings: Settings, source: Source, field: SourceField, column: SourceColumn | null): Record<string, string> {
  const chosen = new Map((source.chosen ?? []).map((name) => [name, source.columns[name] ?? null]));
  chosen.set(field, column);
  const entry: RememberedColumns = {
    ...identityOfSource(source),
    role: source.role,
    columns: Object.fromEntries([...chosen].map(([name, chosenColumn]) => [name, chosenColumn && rememberedColumn(source, chosenColumn)])),
  };
  return { [columnsSetting]: JSON.stringify(withEntry(rememberedColumns(settings), entry)) };
}

/** The setting to save when a table is to be read, or left out. */
export function withSourceUsed(settings: Settings, source: Source, used: boolean): Record<string, string> {
  const entry: RememberedTable = { ...identityOfSource(source), used };
  return { [tablesSetting]: JSON.stringify(withEntry(rememberedTables(settings), entry)) };
}

function withEntry<Entry extends TableIdentity>(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return [...entries.filter((other) => !isSameTable(other, entry)), entry].slice(-mostTables);
}

function identityOfSource({ table, range, headers }: Source): TableIdentity {
  return identityOf(table, range, headers);
}

function rememberedColumn({ headers }: Source, { header, column }: SourceColumn): RememberedColumn {
  return { header, place: headers.filter((other) => other.header === header && other.column < column).length };
}
