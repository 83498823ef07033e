import type { Grant, Serial } from "../model";

/**
 * The first day of förordning (2024:1243), 2025-01-01. Its transitional rules have not been read: of a decision before that day, its rules
 * say nothing (rules.md).
 */
const ordinanceInForce = 45_658;

/** A grant with a day of decision: what a limit's validity goes by. */
export type DecidedGrant = Grant & { readonly decisionDate: Serial };

/** Whether a day is one on which förordning (2024:1243) applies. */
export function isInForce(day: Serial): boolean {
  return day >= ordinanceInForce;
}

/** Whether a grant was decided under förordning (2024:1243). Without a readable date nobody can tell. */
export function isUnderOrdinance(grant: Grant): grant is DecidedGrant {
  return grant.decisionDate !== null && isInForce(grant.decisionDate);
}
