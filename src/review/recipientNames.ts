import { distance } from "fastest-levenshtein";
import { groupBy } from "./context";

/** A spelling of a recipient's name, as it stands in the cells. */
export interface RecipientName {
  readonly name: string;
  /** Rows with this spelling. */
  readonly count: number;
  /** Ten digits, or "" where none is known. */
  readonly orgNumber: string;
}

/** Two spellings that may be one recipient. */
export interface SimilarNames {
  readonly rarer: RecipientName;
  readonly commoner: RecipientName;
}

/** A name with what it is compared by. å, ä and ö are letters of their own everywhere. */
interface ComparedName extends RecipientName {
  /** Its letters and digits in lower case, without company form. */
  readonly core: string;
}

const companyForm =
  / (?:ab|aktiebolag|aktiebolaget|publ|hb|handelsbolag|handelsbolaget|kb|kommanditbolag|kommanditbolaget|ek för|ek förening|ekonomisk förening|enskild firma)(?= )/g;

/** Beyond this number of different names, only those that differ in case, spacing, punctuation or company form are looked for. */
const mostNamesForDistance = 20_000;
/** In a small block all names are compared with each other; in a large one each with its neighbours in alphabetical order. */
const smallBlock = 60;
const neighbours = 8;

/** The spellings that are so like a commoner one that they may be the same recipient. Each rarer spelling comes once. */
export function similarNames(names: readonly RecipientName[]): readonly SimilarNames[] {
  const groups = [...groupBy(names.map(comparedName), (name) => name.core).values()];
  const commonest = groups.map((group) => group.reduce((best, name) => (name.count > best.count ? name : best)));
  const sameCore = groups.flatMap((group, index) => pairsWith(commonest[index], group));
  return [...sameCore, ...closeNames(commonest)];
}

function comparedName({ name, count, orgNumber }: RecipientName): ComparedName {
  return { name, count, orgNumber, core: wordsOf(name).replaceAll(" ", "") };
}

/** The words in lower case, without punctuation, with a space before and after each. */
function allWordsOf(name: string): string {
  return ` ${name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** The same without company form, where anything else is left. */
function wordsOf(name: string): string {
  const all = allWordsOf(name);
  const bare = all.replace(companyForm, "");
  return bare.trim() === "" ? all : bare;
}

function pairsWith(commoner: ComparedName | undefined, group: readonly ComparedName[]): readonly SimilarNames[] {
  if (!commoner || group.length < 2) return [];
  const letters = (name: ComparedName) => allWordsOf(name.name).replaceAll(" ", "");
  const isSame = (name: ComparedName) => letters(name) === letters(commoner) || !areKnownApart(name, commoner);
  return group.filter((name) => name !== commoner && isSame(name)).map((rarer) => ({ rarer, commoner }));
}

/** Two organisation numbers tell two recipients apart, however like their names are. */
function areKnownApart(a: RecipientName, b: RecipientName): boolean {
  return a.orgNumber !== "" && b.orgNumber !== "" && a.orgNumber !== b.orgNumber;
}

/** Names one or two letters apart, among those with the same first letter and the same digits: "Butik 1" and "Butik 2" are two shops. */
function closeNames(names: readonly ComparedName[]): readonly SimilarNames[] {
  if (names.length > mostNamesForDistance) return [];
  const pairs = new Map<ComparedName, SimilarNames>();
  for (const block of groupBy(names, blockKey).values()) {
    for (const [a, b] of candidatePairs(block)) {
      if (!areClose(a, b)) continue;
      const [rarer, commoner] = b.count > a.count ? [a, b] : [b, a];
      if (!pairs.has(rarer)) pairs.set(rarer, { rarer, commoner });
    }
  }
  return [...pairs.values()];
}

function blockKey({ core }: ComparedName): string {
  return core.slice(0, 1) + core.replace(/\P{N}+/gu, "·");
}

function* candidatePairs(block: readonly ComparedName[]): Iterable<readonly [ComparedName, ComparedName]> {
  if (block.length <= smallBlock) {
    yield* pairsWithin(block, block.length);
    return;
  }
  // Names that differ near their end are neighbours in one order, those that differ near their beginning in the other.
  yield* pairsWithin(
    sortedBy(block, (name) => name.core),
    neighbours,
  );
  yield* pairsWithin(
    sortedBy(block, (name) => Array.from(name.core).reverse().join("")),
    neighbours,
  );
}

function* pairsWithin(names: readonly ComparedName[], reach: number): Iterable<readonly [ComparedName, ComparedName]> {
  for (const [index, name] of names.entries()) {
    for (const other of names.slice(index + 1, index + 1 + reach)) yield [name, other];
  }
}

function sortedBy(names: readonly ComparedName[], keyOf: (name: ComparedName) => string): readonly ComparedName[] {
  const keyed = names.map((name) => ({ name, key: keyOf(name) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ name }) => name);
}

function areClose(a: ComparedName, b: ComparedName): boolean {
  const longest = Math.max(a.core.length, b.core.length);
  const limit = longest >= 10 ? 2 : longest >= 6 ? 1 : 0;
  if (Math.abs(a.core.length - b.core.length) > limit || distance(a.core, b.core) > limit) return false;
  return !areKnownApart(a, b) && !differInShortWord(a, b);
}

/** "Butik A" and "Butik B", "Bo Livs" and "Å Livs": in a short word, one letter is a difference that is meant. */
function differInShortWord(a: ComparedName, b: ComparedName): boolean {
  const [ofA, ofB] = [wordsOf(a.name).trim().split(" "), wordsOf(b.name).trim().split(" ")];
  return ofA.length === ofB.length && ofA.some((word, index) => word !== ofB[index] && word.length < 5);
}
