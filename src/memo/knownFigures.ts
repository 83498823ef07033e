import type { Dataset, FigureTable } from "../model";

/**
 * The figures, without those that speak of the grants of the year before where the tables begin with the follow-up year: nothing is known of
 * them then, and a text that said that nothing was granted would not be true.
 */
export function knownFigures({ grants, year }: Dataset, figures: FigureTable): FigureTable {
  const beginsWithYear = grants.length > 0 && grants.every((grant) => grant.year === null || grant.year >= (year ?? 0));
  return year === null || !beginsWithYear ? figures : new Map([...figures].filter(([id]) => !speaksOfYearBefore(id, year)));
}

/** "grants/servicebidrag/granted/2024", with or without a municipality, and "grants/servicebidrag/granted-change/2025". */
function speaksOfYearBefore(id: string, year: number): boolean {
  if (!id.startsWith("grants/")) return false;
  const [, , measure = "", ofYear] = id.split("/");
  return ofYear === String(year - 1) || measure.includes("-change");
}
