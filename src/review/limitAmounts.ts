import { oreOfKronor, type Limit, type Ore } from "../model";

/** What a limit in percent allows of a cost, in whole öre. */
export function shareOf(cost: Ore, { value }: Limit): Ore {
  return Math.floor((cost * value) / 100 + 1e-6) as Ore;
}

/** A limit in kronor, times a number: 100 kronor for each of 640 deliveries. */
export function kronorLimit({ value }: Limit, times = 1): Ore {
  return oreOfKronor(value * times);
}

/** The number of a limit as a text says it: "50", "0,5". */
export function limitText({ value }: Limit): string {
  return String(value).replace(".", ",");
}
