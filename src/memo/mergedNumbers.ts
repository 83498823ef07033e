import type { ChangedNumber, NumberInProposal } from "./changedNumbers";
import { numberTokens, type NumberToken } from "./numberTokens";
import { capitalised, numberInText } from "./wording";

/**
 * An own text with the new numbers in place of the old, and nothing else changed. Null where that might say something false: a number has
 * come, gone or got other words before it ("en ökning med"), or the own text does not say each of the old ones as often as the proposal did.
 * @param basedOn the proposal that the own text was written against
 */
export function mergedNumbers(ownText: string, basedOn: string, changed: readonly ChangedNumber[]): string | null {
  const replacements = replacementsOf(changed);
  if (!replacements || replacements.size === 0) return null;
  const own = numberTokens(ownText);
  const before = numberTokens(basedOn);
  for (const [value, { times }] of replacements) {
    const isValue = (token: NumberToken) => token.value === value && !token.isArticle;
    if (before.filter(isValue).length !== times || own.filter(isValue).length !== times) return null;
  }
  return own.reduceRight((text, token) => {
    const replacement = token.isArticle ? undefined : replacements.get(token.value);
    return replacement ? text.slice(0, token.start) + written(replacement.now, token) + text.slice(token.end) : text;
  }, ownText);
}

interface Replacement {
  readonly now: NumberInProposal;
  /** How often the old number stood in the proposal. */
  readonly times: number;
}

/** By the old value; null where one has no safe replacement. */
function replacementsOf(changed: readonly ChangedNumber[]): ReadonlyMap<number, Replacement> | null {
  const replacements = new Map<number, Replacement>();
  for (const { before, now } of changed) {
    if (!before || !now || before.isArticle || before.context !== now.context) return null;
    const present = replacements.get(before.value);
    if (present && present.now.value !== now.value) return null;
    replacements.set(before.value, { now, times: (present?.times ?? 0) + 1 });
  }
  return replacements;
}

/** A number in the manner of the one that it stands in for: in words where both are, and with its capital. */
function written(now: NumberInProposal, own: NumberToken): string {
  if (!now.isWord) return now.text;
  if (!own.isWord) return numberInText(now.value);
  return own.text === capitalised(own.text) ? capitalised(now.text) : now.text;
}
