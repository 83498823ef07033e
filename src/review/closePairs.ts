import { areClose, type ComparedName } from "./comparedNames";
import { groupBy } from "./context";

/** Beyond this number of different names none are compared letter by letter. */
const mostNames = 20_000;
/** In a small block all names are compared with each other; in a large one each with its neighbours in alphabetical order. */
const smallBlock = 60;
const neighbours = 8;

/**
 * The pairs of names that a few letters set apart, among those with the same first letter and the same digits: "Butik 1" and "Butik 2" are
 * two shops. A pair may come twice.
 */
export function closePairs(names: readonly ComparedName[], mostLetters: number): readonly (readonly [ComparedName, ComparedName])[] {
  const pairs: (readonly [ComparedName, ComparedName])[] = [];
  if (names.length > mostNames || mostLetters <= 0) return pairs;
  const compare = (ordered: readonly ComparedName[], reach: number) => {
    for (let index = 0; index < ordered.length; index += 1) addPairs(pairs, ordered, index, reach, mostLetters);
  };
  for (const block of groupBy(names, blockKey).values()) {
    if (block.length <= smallBlock) compare(block, block.length);
    else {
      // Names that differ near their end are neighbours in one order, those that differ near their beginning in the other.
      compare(
        sortedBy(block, (core) => core),
        neighbours,
      );
      compare(sortedBy(block, reversed), neighbours);
    }
  }
  return pairs;
}

function addPairs(
  pairs: (readonly [ComparedName, ComparedName])[],
  ordered: readonly ComparedName[],
  index: number,
  reach: number,
  mostLetters: number,
): void {
  const name = ordered[index];
  const end = Math.min(ordered.length, index + 1 + reach);
  for (let next = index + 1; next < end; next += 1) {
    const other = ordered[next];
    if (name && other && areClose(name, other, mostLetters)) pairs.push([name, other]);
  }
}

function blockKey({ core }: ComparedName): string {
  const first = core.slice(0, 1);
  return /\p{N}/u.test(core) ? first + core.replace(/\P{N}+/gu, "·") : first;
}

/** In alphabetical order of their keys; each name has a core of its own. */
function sortedBy(names: readonly ComparedName[], keyOf: (core: string) => string): readonly ComparedName[] {
  const byKey = new Map(names.map((name) => [keyOf(name.core), name]));
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}

function reversed(text: string): string {
  let result = "";
  for (let index = text.length - 1; index >= 0; index -= 1) result += text.charAt(index);
  return result;
}
