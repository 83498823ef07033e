import { activityFields, grantFields, type SourceColumn, type SourceField, type SourceRole } from "../model";
import { headerKeys } from "./headerKeys";
import type { TableIdentity } from "./tableIdentity";

/** The keys of the document's settings under which the user's choices are kept, as JSON. */
export const columnsSetting = "Uf.Columns";
export const tablesSetting = "Uf.Tables";

export type Settings = Readonly<Record<string, string>>;

/** The columns that the user has chosen for the fields of a table; null: the field is read from none. */
export interface RememberedColumns extends TableIdentity {
  readonly role: SourceRole;
  readonly columns: Readonly<Partial<Record<SourceField, RememberedColumn | null>>>;
}

/** A column by its header, wherever it has been moved. */
export interface RememberedColumn {
  readonly header: string;
  /** 0-based place among the columns with the very same header; they are told apart by nothing else. */
  readonly place: number;
}

/** A table that the user has decided to read, or not to. */
export interface RememberedTable extends TableIdentity {
  readonly used: boolean;
}

/** The columns that the user has chosen, by table. A setting that cannot be understood is ignored: then the add-in's choice applies. */
export function rememberedColumns(settings: Settings): readonly RememberedColumns[] {
  return entriesOf(settings[columnsSetting]).flatMap((entry) => {
    const identity = identityIn(entry);
    const { role, columns } = entry;
    if (!identity || (role !== "grants" && role !== "activities") || !isObject(columns)) return [];
    const fields: readonly SourceField[] = role === "grants" ? grantFields : activityFields;
    const chosen = fields.flatMap((field) => {
      const column = columnIn(columns[field]);
      return column === undefined ? [] : [[field, column] as const];
    });
    return [{ ...identity, role, columns: Object.fromEntries(chosen) }];
  });
}

/** The tables that the user has decided to read or not to. */
export function rememberedTables(settings: Settings): readonly RememberedTable[] {
  return entriesOf(settings[tablesSetting]).flatMap((entry) => {
    const identity = identityIn(entry);
    return identity && typeof entry["used"] === "boolean" ? [{ ...identity, used: entry["used"] }] : [];
  });
}

/**
 * The column that is remembered, among those that there are: by its very header, else by what two spellings of a header have in common;
 * undefined when it is gone.
 */
export function findColumn<Column extends Pick<SourceColumn, "header">>(
  { header, place }: RememberedColumn,
  columns: readonly Column[],
): Column | undefined {
  const wanted = headerKeys(header);
  const exact = columns.filter((column) => column.header === header);
  if (exact.length > 0) return exact[place] ?? exact[0];
  const sameKey = columns.filter((column) => headerKeys(column.header).exact === wanted.exact);
  if (sameKey.length > 0) return sameKey[place] ?? sameKey[0];
  const [inflected, another] = columns.filter((column) => headerKeys(column.header).inflected === wanted.inflected);
  return another ? undefined : inflected;
}

type Json = Readonly<Record<string, unknown>>;

function entriesOf(text: string | undefined): readonly Json[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(list) ? list.filter(isObject) : [];
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function identityIn({ table, sheet, row, headers }: Json): TableIdentity | null {
  if ((table !== null && typeof table !== "string") || typeof sheet !== "string" || typeof row !== "number") return null;
  if (!Array.isArray(headers)) return null;
  const keys = headers.filter((header) => typeof header === "string");
  return keys.length === headers.length ? { table, sheet, row, headers: keys } : null;
}

/** Undefined where nothing is remembered. */
function columnIn(value: unknown): RememberedColumn | null | undefined {
  if (value === null) return null;
  if (!isObject(value) || typeof value["header"] !== "string") return undefined;
  return { header: value["header"], place: typeof value["place"] === "number" ? value["place"] : 0 };
}
