import { closePairs } from "./closePairs";
import { areClose, comparedName, isSameName, type ComparedName, type RecipientName } from "./comparedNames";
import { groupBy } from "./context";

export type { RecipientName } from "./comparedNames";

/** Spellings that may be one recipient. Each rarer one is like the commonest itself: no chain of small differences joins unlike names. */
export interface NameCluster {
  readonly commonest: RecipientName;
  readonly rarer: readonly RecipientName[];
}

/**
 * The clusters of spellings that may be the same recipient; each rarer spelling is in one of them.
 * @param mostLetters how many letters may differ in a long name; with 0, only case, spacing, punctuation and company form may
 */
export function similarNames(names: readonly RecipientName[], mostLetters: number): readonly NameCluster[] {
  // The commonest first, and of two as common the one that comes first in the table: a rarer name always comes after a commoner one.
  const compared = names.map(comparedName).sort((a, b) => b.count - a.count);
  const groups = [...groupBy(compared, ({ core }) => core).values()];
  const heads = headsOfClose(
    groups.flatMap(([first]) => first ?? []),
    mostLetters,
  );
  for (const [first, ...others] of groups) {
    if (!first || others.length === 0) continue;
    const further = heads.get(first);
    for (const name of others) {
      if (further && areClose(name, further, mostLetters)) heads.set(name, further);
      else if (isSameName(name, first)) heads.set(name, first);
    }
  }
  return [...groupBy([...heads], ([, head]) => head)].map(([commonest, members]) => ({ commonest, rarer: members.map(([name]) => name) }));
}

/**
 * To each name that is a few letters from a commoner one, that one: the commonest of those that are not themselves a spelling of another,
 * else the commonest of them all.
 * @param names the commonest first
 */
function headsOfClose(names: readonly ComparedName[], mostLetters: number): Map<ComparedName, ComparedName> {
  const heads = new Map<ComparedName, ComparedName>();
  const pairs = closePairs(names, mostLetters);
  if (pairs.length === 0) return heads;
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  const rankOf = (name: ComparedName) => ranks.get(name) ?? 0;
  const byRank = (a: ComparedName, b: ComparedName) => rankOf(a) - rankOf(b);
  const ordered = pairs.map(([a, b]) => (byRank(a, b) < 0 ? { commoner: a, rarer: b } : { commoner: b, rarer: a }));
  const commonerOf = groupBy(ordered, ({ rarer }) => rarer);
  for (const [rarer, found] of [...commonerOf].sort(([a], [b]) => byRank(a, b))) {
    const commoner = found.map((pair) => pair.commoner).sort(byRank);
    const head = commoner.find((name) => !heads.has(name)) ?? commoner[0];
    if (head) heads.set(rarer, head);
  }
  return heads;
}
