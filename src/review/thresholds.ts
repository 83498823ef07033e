import { plausibleSerials, type Serial } from "../model";
import type { ReviewContext } from "./context";
import { lastDayOf } from "./years";

/**
 * A threshold that is for all rows alike, as it applies at the end of the follow-up year; where no year is known, as it applies from then
 * on. Null when the settings have none: then the rule is silent.
 */
export function threshold({ dataset, limit }: ReviewContext, id: string): number | null {
  return limit(id, lastDayOf(dataset) ?? (plausibleSerials.last as Serial))?.value ?? null;
}
