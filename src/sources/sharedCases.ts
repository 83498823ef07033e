import type { Grant } from "../model";

/**
 * The case numbers that stand on more than one row. Nearly all stand on one: the rows are gathered only for the few that do not. Tables in
 * the order of their case numbers, which most are, need no more than a look from row to row.
 */
export function sharedCaseNumbers(lists: readonly (readonly Grant[])[]): ReadonlySet<string> {
  return areIncreasing(lists) ? new Set() : repeatedTexts(lists.flatMap((grants) => grants.map(({ caseNumber }) => caseNumber)));
}

/** Whether each case number is longer than the one before, or as long and later in the alphabet: then none of them repeats. */
function areIncreasing(lists: readonly (readonly Grant[])[]): boolean {
  let previous = "";
  for (const grants of lists) {
    for (const { caseNumber } of grants) {
      if (caseNumber === "") continue;
      if (caseNumber.length < previous.length || (caseNumber.length === previous.length && caseNumber <= previous)) return false;
      previous = caseNumber;
    }
  }
  return true;
}

/**
 * The texts that occur more than once; "" is none. A table of places, found by a hash of the part in which the texts differ, takes a third
 * of the time of a `Set` of a hundred thousand texts.
 */
function repeatedTexts(texts: readonly string[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  const ends = commonEnds(texts);
  const size = tableSize(texts.length);
  /** One more than the place in `texts`; 0 is a free slot. Beside it the whole hash, so that other texts are seldom looked at. */
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  for (const [place, text] of texts.entries()) {
    if (text === "") continue;
    const hash = hashOf(text, ends);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && (hashes[slot] !== hash || texts[(slots[slot] ?? 0) - 1] !== text)) slot = (slot + 1) & (size - 1);
    if (slots[slot] === 0) {
      slots[slot] = place + 1;
      hashes[slot] = hash;
    } else repeated.add(text);
  }
  return repeated;
}

/** A power of two, so that at most half of the slots are taken. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 2));
}

interface CommonEnds {
  /** How many characters texts begin alike with, and end alike with. */
  readonly start: number;
  readonly end: number;
}

const samples = 128;

/** What a sample of the texts has in common: "RUN/" and "/2025". A text that is otherwise only makes for a poorer hash. */
function commonEnds(texts: readonly string[]): CommonEnds {
  const step = Math.max(1, Math.floor(texts.length / samples));
  const sample = texts.filter((text, place) => text !== "" && place % step === 0);
  const first = sample[0] ?? "";
  let [start, end] = [first.length, first.length];
  for (const text of sample) {
    while (!text.startsWith(first.slice(0, start))) start -= 1;
    while (!text.endsWith(first.slice(first.length - end))) end -= 1;
  }
  return { start, end };
}

/** FNV-1a over the UTF-16 units between the common ends, with its high bits folded in. */
function hashOf(text: string, { start, end }: CommonEnds): number {
  let hash = text.length;
  for (let index = start; index < text.length - end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
