import type { Programme, Wording } from "../model";
import { apart, findAll, type TextFind } from "./textRule";

/**
 * Finds the wordings of the settings that belong to a rule. They stand as whole words, as written or with a capital first letter; spaces and
 * dashes match whatever their kind. "ÅÅÅÅ" stands for a year, in what is found and, year for year, in what to write instead.
 * @param fit what to write instead of a match, after the list; null where the match is none after all
 */
export function wordingFinder(
  { wordings }: Programme,
  rule: string,
  fit: (match: WordingMatch) => string | null = ({ replacement }) => replacement,
  patternOf: (text: string) => string = patternOfWords,
): (text: string) => readonly TextFind[] {
  const searches = wordings.filter((wording) => wording.rule === rule && wording.text.trim() !== "").map((one) => searchOf(one, patternOf));
  const usable = searches.filter((search) => !findsItself(search));
  // One look tells nearly every text that it holds none of them.
  const any = usable.length === 0 ? null : wholeWords(usable.map(({ source }) => source).join("|"), "iu");
  return (text) => {
    if (!any?.test(text)) return [];
    return apart(
      usable.flatMap(({ pattern, replacement }) =>
        findAll(text, pattern, (match) => {
          if (!hasCaseOfList(match[0])) return null;
          return fit({ text, found: match[0], index: match.index, replacement: replacementFor(match, replacement) });
        }),
      ),
    );
  };
}

/** A wording where it stands. */
export interface WordingMatch {
  readonly text: string;
  readonly found: string;
  readonly index: number;
  /** With the years and the capital letter of what was found. */
  readonly replacement: string;
}

interface Search {
  readonly pattern: RegExp;
  readonly source: string;
  readonly replacement: string;
}

const year = "ÅÅÅÅ";

function searchOf({ text, replacement }: Wording, patternOf: (text: string) => string): Search {
  const source = patternOf(text.trim());
  return { pattern: wholeWords(source, "giu"), source, replacement: replacement.trim() };
}

function wholeWords(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, flags);
}

/** A wording as a pattern: letters as they stand. */
export function patternOfWords(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+")
    .replace(/[-\u2010-\u2015]/g, "[-\\u2010-\\u2015]")
    .replace(/(?<=ÅÅÅÅ)(\[[^\]]+\])(?=ÅÅÅÅ)/g, "\\s?$1\\s?")
    .replaceAll(year, "((?:19|20)\\d{2})");
}

/** What would be found again in what is written instead is no wording to replace. */
function findsItself({ pattern, replacement }: Search): boolean {
  const found = replacement.replaceAll(year, "2025").match(pattern);
  return found !== null;
}

/** All capitals are an acronym: "MM", "TEX". */
function hasCaseOfList(found: string): boolean {
  const letters = found.replace(/\P{L}/gu, "");
  return letters.length < 2 || letters !== letters.toLocaleUpperCase("sv-SE");
}

function replacementFor(match: RegExpMatchArray, replacement: string): string {
  const years = match.slice(1).filter((group) => /^\d{4}$/.test(group));
  let place = 0;
  const filled = replacement.replaceAll(year, () => years[place++] ?? "");
  return /^\p{Lu}/u.test(match[0]) ? filled.charAt(0).toLocaleUpperCase("sv-SE") + filled.slice(1) : filled;
}
