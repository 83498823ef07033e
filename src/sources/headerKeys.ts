/**
 * What two spellings of a header have in common. Case, spaces of all kinds, line breaks and punctuation never count; å, ä and ö are letters.
 * Units ("kr", "SEK") and hints in brackets ("(ja/nej)") are dropped.
 */
export interface HeaderKeys {
  /** The words run together: "Besluts-\ndatum" → "beslutsdatum". */
  readonly exact: string;
  /** The same without Swedish endings: "Kommunerna" → "kommun". */
  readonly inflected: string;
  /** The parts of a header in two languages or with a bracket: "Diarienummer / Case number" → two. Without a trailing number. */
  readonly parts: readonly string[];
  /** The single words, for words that a header must not hold. */
  readonly words: readonly string[];
}

const units = new Set(["kr", "kronor", "sek", "km", "st"]);
const hints = new Set([...units, "ja", "nej", "j", "n", "x", "åååå", "mm", "dd", "ååååmmdd", "antal", "datum"]);

/** Endings of nouns in plural and definite form and of participles; taken off one after the other while three letters remain. */
const endings = ["ade", "ats", "at", "ad", "na", "en", "et", "an", "er", "ar", "or", "s", "a", "e"];

/** The keys of a header as it stands in a cell. */
export function headerKeys(header: string): HeaderKeys {
  const text = withoutHints(header.normalize("NFC").replace(/[\u200B-\u200D\u2060\u00AD]/g, ""));
  const words = withoutUnits(wordsOf(text));
  const exact = words.join("");
  const pieces = text.split(/[/|()[\]]/).map((piece) => withoutUnits(wordsOf(piece)));
  const parts = pieces.map((piece) => inflectedKey(withoutNumber(piece))).filter((part) => part !== "");
  const inflected = inflectedKey(words);
  return { exact, inflected, words, parts: parts.filter((part) => part !== inflected) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Brackets that only say how to fill in the column are no part of its name. */
function withoutHints(text: string): string {
  return text.replace(/[([][^()[\]]*[)\]]/g, (bracket) => (wordsOf(bracket).every((word) => hints.has(word)) ? " " : bracket));
}

function withoutUnits(words: readonly string[]): readonly string[] {
  const kept = words.filter((word, index) => !units.has(word) && !(word === "i" && units.has(words[index + 1] ?? "")));
  return kept.length > 0 ? kept : words;
}

/** Excel calls the second column "Belopp" of a table "Belopp2"; people write "Resultat 2025". */
function withoutNumber(words: readonly string[]): readonly string[] {
  const last = (words.at(-1) ?? "").replace(/\d+$/, "");
  return last === "" ? words.slice(0, -1) : [...words.slice(0, -1), last];
}

function inflectedKey(words: readonly string[]): string {
  return words.map(withoutEndings).join("");
}

function withoutEndings(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3);
  return ending === undefined ? word : withoutEndings(word.slice(0, -ending.length));
}
