import type { CellValue, SheetOutline, Source } from "../model";
import { requiredFields } from "./fields";
import { headZone } from "./headerRows";
import { placeOf } from "./readingContext";

/** So much of two tables' first rows is equal when one is a copy of the other. */
const alike = 0.8;

/**
 * Tables of one role of which one looks like a copy of the other: at least four in five of their first rows say the same. Only the first
 * rows of a sheet are known before the user has chosen, so a copy far down a sheet is not found here; the rule duplicate-case finds its rows.
 * @param isDecided whether the user has said to read the table; copies that are wanted are no rivals
 */
export function findRivals(
  sources: readonly Source[],
  sheets: readonly SheetOutline[],
  isDecided: (source: Source) => boolean,
): readonly (readonly Source[])[] {
  const samples = sources.map((source) => ({ source, rows: rowKeys(source, sheets) })).filter(({ rows }) => rows.length > 0);
  const groups: (typeof samples)[] = [];
  for (const sample of samples) {
    const group = groups.find(([first]) => first && first.source.role === sample.source.role && areCopies(first.rows, sample.rows));
    if (group) group.push(sample);
    else groups.push([sample]);
  }
  return groups
    .map((group) => group.map(({ source }) => source))
    .filter((group) => group.filter((source) => !isDecided(source)).length > 1);
}

function areCopies(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a);
  return b.filter((row) => known.has(row)).length >= alike * Math.max(a.length, b.length);
}

/** The first rows of a source by what tells them from others; those without it are left out. */
function rowKeys(source: Source, sheets: readonly SheetOutline[]): readonly string[] {
  const sheet = sheets.find(({ name }) => name === source.range.sheet);
  const zone = sheet && headZone(sheet, source.body, []);
  if (!zone) return [];
  const fields = [...requiredFields(source.role), ...(source.role === "grants" ? (["caseNumber", "recipient"] as const) : [])];
  const columns = fields.flatMap((field) => (placeOf(source, field) < 0 ? [] : [placeOf(source, field) + source.body.column]));
  const rows = Array.from({ length: zone.lastRow - zone.firstRow + 1 }, (_, index) =>
    columns.map((column) => zone.value(zone.firstRow + index, column)),
  );
  return rows.filter((cells) => cells.filter((value) => value !== "").length > 1).map((cells) => JSON.stringify(cells.map(plain)));
}

function plain(value: CellValue): CellValue {
  return typeof value === "string" ? value.trim().toLowerCase() : value;
}
