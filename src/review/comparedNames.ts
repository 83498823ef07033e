import { distance } from "fastest-levenshtein";

/** A spelling of a recipient's name, as it stands in the cells. */
export interface RecipientName {
  readonly name: string;
  /** Rows with this spelling. */
  readonly count: number;
  /** Ten digits, or "" where none is known. */
  readonly orgNumber: string;
}

/** A name with what it is compared by. å, ä and ö are letters of their own everywhere. */
export interface ComparedName extends RecipientName {
  /** The words in lower case, without punctuation and company form, with a space before each. */
  readonly words: string;
  /** The same without spaces. */
  readonly core: string;
  /** Which characters there are in the core, as bits: two names cannot be close when many are in one of them only. */
  readonly characters: number;
}

const companyForm =
  / (?:ab|aktiebolag|aktiebolaget|publ|hb|handelsbolag|handelsbolaget|kb|kommanditbolag|kommanditbolaget|ek för|ek förening|ekonomisk förening|enskild firma)(?= |$)/g;

export function comparedName({ name, count, orgNumber }: RecipientName): ComparedName {
  const all = allWordsOf(name);
  const bare = all.replace(companyForm, "");
  const words = bare === "" || bare === " " ? all : bare;
  const core = words.replaceAll(" ", "");
  return { name, count, orgNumber, words, core, characters: charactersOf(core) };
}

/** The words in lower case, without punctuation, with a space before each. */
function allWordsOf(name: string): string {
  return ` ${name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}

function charactersOf(core: string): number {
  let bits = 0;
  for (let index = 0; index < core.length; index += 1) bits |= 1 << (core.charCodeAt(index) & 31);
  return bits;
}

/** Whether two names of the same core are the same but for case, spacing and punctuation, or may differ in company form. */
export function isSameName(a: ComparedName, b: ComparedName): boolean {
  const letters = ({ name }: ComparedName) => allWordsOf(name).replaceAll(" ", "");
  return !areKnownApart(a, b) || letters(a) === letters(b);
}

/** Two organisation numbers tell two recipients apart, however like their names are. */
function areKnownApart(a: RecipientName, b: RecipientName): boolean {
  return a.orgNumber !== b.orgNumber && a.orgNumber !== "" && b.orgNumber !== "";
}

/**
 * Whether a few letters are all that sets two names apart.
 * @param mostLetters how many may differ in names of ten letters or more; in those of six or more, one
 */
export function areClose(a: ComparedName, b: ComparedName, mostLetters: number): boolean {
  const longest = Math.max(a.core.length, b.core.length);
  const most = longest >= 10 ? mostLetters : longest >= 6 ? Math.min(mostLetters, 1) : 0;
  if (Math.abs(a.core.length - b.core.length) > most || areKnownApart(a, b)) return false;
  // What follows is dear; most pairs have been told apart before it.
  if (bitCount(a.characters & ~b.characters) > most || bitCount(b.characters & ~a.characters) > most) return false;
  return distance(a.core, b.core) <= most && !differInShortWord(a, b);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** "Butik A" and "Butik B", "Bo Livs" and "Å Livs": in a short word, one letter is a difference that is meant. */
function differInShortWord(a: ComparedName, b: ComparedName): boolean {
  const [ofA, ofB] = [a.words.trim().split(" "), b.words.trim().split(" ")];
  return ofA.length === ofB.length && ofA.some((word, index) => word !== ofB[index] && word.length < 5);
}
