import { type GrantForm, isoDate, type Limit, type Serial } from "../model";
import { categoryKey, findCategory } from "./categories";
import { defaultLimits, limitUnits, regionalLimits } from "./limits";
import { readSettingDate } from "./settingDates";
import { isSameUnit, readLimitValue } from "./settingNumbers";
import { type SettingRow, usableRows, type SettingsReading } from "./settingTable";

/** The days from the first to the last; null: no bound. */
type Period = Pick<Limit, "validFrom" | "validTo">;

/** What the rows of one id say. */
interface OwnLimits {
  readonly limits: Limit[];
  /** When the limit is off: rows without a value. */
  readonly off: Period[];
  /** A row could not be used: the defaults stand in on the days of which no other row speaks. */
  unusable: boolean;
}

/**
 * The limits of Uf_Granser; null when there is no such table. The rows of an id stand for its default; an id without rows keeps it, and a
 * row without a value switches the limit off. On a day that two rows speak of, the first applies: it comes first in the list.
 */
export function readLimits(reading: SettingsReading, forms: readonly GrantForm[]): readonly Limit[] | null {
  const rows = usableRows(reading, "Uf_Granser");
  if (!rows) return null;
  const own = new Map<string, OwnLimits>();
  for (const row of rows) {
    const known = knownLimit(row.text("Id"), forms);
    if (!known) {
      row.report("Id", row.text("Id") === "" ? { standIn: null } : { kind: "unknown", standIn: null });
      continue;
    }
    const limits = own.get(known.id) ?? { limits: [], off: [], unusable: false };
    own.set(known.id, limits);
    addRow(row, known, limits, reading.outline.dateOffset);
  }
  const untouched = defaultLimits.filter(({ id }) => !own.has(id));
  return [...untouched, ...[...own].flatMap(([id, limits]) => limitsOf(id, limits))];
}

/** The id and the unit of a limit that rules look at; null when there is none. A regional limit may name the form instead of its id. */
function knownLimit(text: string, forms: readonly GrantForm[]): { readonly id: string; readonly unit: string } | null {
  const key = categoryKey(text);
  const [kind = "", formText = ""] = key.split("/");
  if (regionalLimits.some((id) => id === kind)) {
    const form = forms.find(({ id }) => categoryKey(id) === formText) ?? findCategory(forms, formText)?.category;
    return form ? { id: `${kind}/${form.id}`, unit: "kr" } : null;
  }
  const unit = Object.entries(limitUnits).find(([id]) => id === key)?.[1];
  return unit === undefined ? null : { id: key, unit };
}

function addRow(row: SettingRow, { id, unit }: { id: string; unit: string }, own: OwnLimits, dateOffset: number): void {
  const period = readPeriod(row, dateOffset);
  const value = readValue(row, unit, standInOf(id, period));
  if (period === null || value === null) {
    own.unusable = true;
    return;
  }
  const limit: Limit = { id, value: value === "off" ? 0 : value, unit, ...period, basis: row.text("Grund"), cell: row.cell("Värde") };
  if ([...own.limits, ...own.off].some((other) => overlaps(other, period))) row.report("Id", { kind: "overlapping" });
  if (value === "off") own.off.push(period);
  else own.limits.push(...outside(limit, own.off));
}

function readValue(row: SettingRow, unit: string, standIn: string | null): number | "off" | null {
  if (row.text("Värde") === "") return "off";
  const isUnit = row.text("Enhet") === "" || isSameUnit(row.text("Enhet"), unit);
  if (!isUnit) row.report("Enhet", { standIn });
  const value = readLimitValue(row.value("Värde"), unit);
  if (value === null) row.report("Värde", { standIn });
  return isUnit ? value : null;
}

/** The default of a limit in a period, as a user would say it. */
function standInOf(id: string, period: Period | null): string | null {
  const limit = defaultLimits.find((candidate) => candidate.id === id && (period === null || overlaps(candidate, period)));
  return limit ? `${limit.value.toLocaleString("sv-SE")} ${limit.unit}` : null;
}

function readPeriod(row: SettingRow, dateOffset: number): Period | null {
  const [validFrom, validTo] = [readDay(row, "Gäller från", dateOffset), readDay(row, "Gäller till", dateOffset)];
  if (validFrom === undefined || validTo === undefined) return null;
  if (validFrom === null || validTo === null || validFrom <= validTo) return { validFrom, validTo };
  row.report("Gäller till", { value: isoDate(validTo) });
  return null;
}

/** Null for an empty cell, undefined for what is no date. */
function readDay(row: SettingRow, column: string, dateOffset: number): Serial | null | undefined {
  if (row.text(column) === "") return null;
  const day = readSettingDate(row.value(column), dateOffset);
  if (day !== null) return day;
  row.report(column);
  return undefined;
}

function limitsOf(id: string, { limits, off, unusable }: OwnLimits): readonly Limit[] {
  const defaults = unusable ? defaultLimits.filter((limit) => limit.id === id) : [];
  return [...limits, ...defaults.flatMap((limit) => outside(limit, off))];
}

function overlaps(one: Period, other: Period): boolean {
  return !isBefore(one.validTo, other.validFrom) && !isBefore(other.validTo, one.validFrom);
}

function isBefore(last: Serial | null, first: Serial | null): boolean {
  return last !== null && first !== null && last < first;
}

/** A limit in the parts of its validity that lie outside some periods. */
function outside(limit: Limit, periods: readonly Period[]): readonly Limit[] {
  return periods.reduce<readonly Limit[]>((parts, period) => parts.flatMap((part) => without(part, period)), [limit]);
}

function without(limit: Limit, period: Period): readonly Limit[] {
  if (!overlaps(limit, period)) return [limit];
  const { validFrom, validTo } = period;
  const before = { ...limit, validTo: validFrom === null ? null : dayBeside(validFrom, -1) };
  const after = { ...limit, validFrom: validTo === null ? null : dayBeside(validTo, 1) };
  return [
    ...(validFrom !== null && (limit.validFrom === null || limit.validFrom < validFrom) ? [before] : []),
    ...(validTo !== null && (limit.validTo === null || limit.validTo > validTo) ? [after] : []),
  ];
}

function dayBeside(day: Serial, days: number): Serial {
  return (day + days) as Serial;
}
