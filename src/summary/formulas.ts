/** Excel takes 8 192 characters; a margin is kept for what a user may add. */
export const longestFormula = 8000;

/**
 * The sum of terms as a formula. No terms: nothing can be found, so zero. Null when a term cannot be said, or all of it is too long.
 */
export function sumFormula(terms: readonly (string | null)[]): string | null {
  if (terms.some((term) => term === null)) return null;
  const formula = `=${terms.length === 0 ? "0" : terms.join("+")}`;
  return formula.length > longestFormula ? null : formula;
}

/** COUNTIFS with the given pairs of range and criterion; null when one of them cannot be said. */
export function countTerm(pairs: readonly (string | null)[]): string | null {
  return pairs.some((pair) => pair === null) ? null : `COUNTIFS(${pairs.join(",")})`;
}

/** SUMIFS of a range with the given pairs of range and criterion; null when one of them cannot be said. */
export function sumTerm(summed: string, pairs: readonly (string | null)[]): string | null {
  return pairs.some((pair) => pair === null) ? null : `SUMIFS(${summed},${pairs.join(",")})`;
}
