import { type Limit, serialOfDate } from "../model";

/** The limits that rules look at, with the unit of each; there are also `regional-ceiling/<grant form>` and `regional-floor/<grant form>`. */
export const limitUnits = {
  "home-delivery-share": "procent",
  "home-delivery-per-delivery": "kr",
  "home-delivery-floor": "prisbasbelopp",
  "price-base-amount": "kr",
  "investment-share": "procent",
  "investment-share-without-ground": "procent",
  "yearly-ceiling": "kr",
  "yearly-ceiling-strategic": "kr",
  "service-years": "år",
  "operating-turnover": "kr",
  "operating-distance": "km",
  "de-minimis": "EUR",
  "de-minimis-operating": "EUR",
  "euro-rate": "kr",
  "amount-outlier": "gånger",
  "amount-outlier-rows": "rader",
  "date-first-year": "år",
  "date-last-year": "år",
  "near-duplicate-name": "bokstäver",
} as const;

export type LimitId = keyof typeof limitUnits;

/** The limits that a region may set for each grant form, in kronor; they have no default. */
export const regionalLimits = ["regional-ceiling", "regional-floor"] as const;

/** The first and the last year that a limit applies; null: no bound. */
type Years = readonly [first: number | null, last: number | null];

const always: Years = [null, null];
const newOrdinance: Years = [2025, null];
const oldOrdinance: Years = [null, 2024];
const ofYear = (year: number): Years => [year, year];

/**
 * Values of rules.md, Grants. The new ordinance's apply from 2025-01-01; of the old one only the yearly ceilings are known. There is no
 * prisbasbelopp for 2024, since it has not been verified.
 */
const defaults: readonly (readonly [id: LimitId, value: number, years: Years, basis: string])[] = [
  ["home-delivery-share", 50, newOrdinance, "13 §"],
  ["home-delivery-per-delivery", 100, newOrdinance, "13 §"],
  ["home-delivery-floor", 0.5, newOrdinance, "12 §"],
  ["price-base-amount", 48_300, ofYear(2022), "Prisbasbelopp 2022"],
  ["price-base-amount", 52_500, ofYear(2023), "Prisbasbelopp 2023"],
  ["price-base-amount", 58_800, ofYear(2025), "Prisbasbelopp 2025"],
  ["price-base-amount", 59_200, ofYear(2026), "SFS 2025:872"],
  ["investment-share", 85, newOrdinance, "16 §"],
  ["investment-share-without-ground", 50, newOrdinance, "17 §"],
  ["yearly-ceiling", 350_000, newOrdinance, "20, 22 §§"],
  ["yearly-ceiling", 250_000, oldOrdinance, "Förordning (2000:284)"],
  ["yearly-ceiling-strategic", 300_000, oldOrdinance, "Förordning (2000:284)"],
  ["service-years", 3, newOrdinance, "20 §"],
  ["operating-turnover", 11_000_000, newOrdinance, "21 §"],
  ["operating-distance", 10, newOrdinance, "21 §"],
  ["de-minimis", 300_000, newOrdinance, "(EU) 2023/2831"],
  ["euro-rate", 11, always, "Riksbankens 11,155 den 16 april 2025, avrundad nedåt"],
  ["amount-outlier", 10, always, ""],
  ["amount-outlier-rows", 8, always, ""],
  ["date-first-year", 1990, always, ""],
  ["date-last-year", 2060, always, ""],
  ["near-duplicate-name", 2, always, ""],
];

/** The built-in limits. */
export const defaultLimits: readonly Limit[] = defaults.map(([id, value, [first, last], basis]) => ({
  id,
  value,
  unit: limitUnits[id],
  validFrom: first === null ? null : serialOfDate(first, 1, 1),
  validTo: last === null ? null : serialOfDate(last, 12, 31),
  basis: basis.endsWith("§") ? `${basis} förordning (2024:1243)` : basis,
  cell: null,
}));
