import type { Grant, Programme } from "../model";

/**
 * The year that a grant belongs to in 20 and 22 §§, which the ordinance does not define: the support year, or the year of decision where
 * the parameter TaketsÅr says "beslutsår" or the row has no support year. Null when nothing tells.
 */
export function ceilingYears({ parameters }: Programme): (grant: Grant) => number | null {
  const byDecision = parameters.get("TaketsÅr")?.value.trim().toLowerCase() === "beslutsår";
  return (grant) => (byDecision ? grant.year : (grant.supportYear ?? grant.year));
}
