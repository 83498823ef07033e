/** An amount in whole öre. All sums are of these, so no rounding is ever added up. */
export type Ore = number & { readonly unit: "öre" };

/** Kronor, with or without decimals, to whole öre (rounded half away from zero at the third decimal). */
export function oreOfKronor(kronor: number): Ore {
  const rounded = Math.round(Math.abs(kronor) * 100 + 1e-7);
  return (Math.sign(kronor) * rounded + 0) as Ore;
}

/** Whether a number of kronor holds parts of an öre, beyond the trace that calculating with decimals leaves: 1 000,3333 does. */
export function hasPartsOfOre(kronor: number): boolean {
  return Math.abs(kronor * 100 - oreOfKronor(kronor)) > 0.001;
}

/** Öre to kronor, for what leaves the core (sheets, result files). */
export function kronorOfOre(ore: Ore): number {
  return ore / 100;
}

export const noMoney = 0 as Ore;

/** The sum of two amounts. */
export function addOre(a: Ore, b: Ore): Ore {
  return (a + b) as Ore;
}
