import type { SourceColumn } from "../model";
import { headerKeys } from "./headerKeys";

/** What a table is known again by, when it is no longer where it was: kept in the document's settings. */
export interface TableIdentity {
  /** The Excel table's name; null for a plain range. */
  readonly table: string | null;
  readonly sheet: string;
  /** 0-based sheet row of the header: tells two ranges of one sheet apart that have the same headers. */
  readonly row: number;
  /** The keys of the headers, left to right. */
  readonly headers: readonly string[];
}

/** The identity of a table as it stands. */
export function identityOf(
  table: string | null,
  { sheet, row }: { readonly sheet: string; readonly row: number },
  headers: readonly Pick<SourceColumn, "header">[],
): TableIdentity {
  return { table, sheet, row, headers: headers.map(({ header }) => headerKeys(header).exact) };
}

/** Whether two identities are of one and the same table, neither moved nor renamed. */
export function isSameTable(a: TableIdentity, b: TableIdentity): boolean {
  if (a.table !== null || b.table !== null) return sameName(a.table, b.table);
  return a.sheet === b.sheet && a.row === b.row && sameHeaders(a, b);
}

/** How sure it is that what is remembered is of a table: its name, its place and headers, its place alone, its headers alone. */
const sureness = { name: 4, placeAndHeaders: 3, place: 2, headers: 1, none: 0 } as const;

/**
 * Pairs what is remembered with the tables that there are, the surest first, each at most once. A sheet or table that has been renamed is
 * known by its headers, where no other table has them.
 */
export function claims<Kept extends TableIdentity, Place>(
  kept: readonly Kept[],
  places: readonly Place[],
  identity: (place: Place) => TableIdentity,
): ReadonlyMap<Place, Kept> {
  if (kept.length === 0) return new Map();
  const identities = new Map(places.map((place) => [place, identity(place)]));
  const pairs = [...identities].flatMap(([place, own]) =>
    kept.map((entry) => ({ place, entry, sure: surenessOf(entry, own), distance: Math.abs(entry.row - own.row) })),
  );
  const found = new Map<Place, Kept>();
  const used = new Set<Kept>();
  const isFree = ({ place, entry }: { place: Place; entry: Kept }) => !found.has(place) && !used.has(entry);
  for (const pair of pairs.filter(({ sure }) => sure > sureness.headers).sort((a, b) => b.sure - a.sure || a.distance - b.distance)) {
    if (!isFree(pair)) continue;
    found.set(pair.place, pair.entry);
    used.add(pair.entry);
  }
  const byHeaders = pairs.filter((pair) => pair.sure === sureness.headers && isFree(pair));
  for (const pair of byHeaders) {
    const isOnly = byHeaders.every((other) => other === pair || (other.place !== pair.place && other.entry !== pair.entry));
    if (isOnly) found.set(pair.place, pair.entry);
  }
  return found;
}

function surenessOf(kept: TableIdentity, own: TableIdentity): number {
  if (kept.table !== null && own.table !== null && sameName(kept.table, own.table)) return sureness.name;
  const isSameSheet = kept.sheet === own.sheet;
  // A range that has been made a table, or the other way round, or a table with a new name.
  if (isSameSheet && sameHeaders(kept, own)) return sureness.placeAndHeaders;
  if (isSameSheet && (kept.table === null || own.table === null) && likeness(kept, own) >= alike) return sureness.place;
  return sameHeaders(kept, own) ? sureness.headers : sureness.none;
}

function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

function sameHeaders(a: TableIdentity, b: TableIdentity): boolean {
  return a.headers.length === b.headers.length && [...a.headers].sort().join("\n") === [...b.headers].sort().join("\n");
}

/** Headers that have been added, taken away or renamed leave most of them as they were. */
const alike = 0.6;

function likeness(a: TableIdentity, b: TableIdentity): number {
  const known = new Set(a.headers);
  const shared = b.headers.filter((header) => known.has(header)).length;
  return shared / Math.max(1, a.headers.length, b.headers.length);
}
