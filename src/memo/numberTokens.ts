import { smallNumberWords } from "../model";

/** A number as a text writes it. */
export interface NumberToken {
  /** The number alone, without a unit: "1 476 300", "−2,5", "tolv". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isWord: boolean;
  /** "en" and "ett" are articles far more often than numbers. */
  readonly isArticle: boolean;
}

const spaces = "[ \\u00A0\\u2009\\u202F]";
const digits = `\\d{1,3}(?:${spaces}\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?`;
const words: ReadonlyMap<string, number> = new Map([...smallNumberWords.map((word, value) => [word, value] as const), ["en", 1]]);
/** No part of a case number, a reference, a ratio or a word: RUN/536/2021, SOU 2024:8, 1:1, 18st. */
const inDigits = `(?<![\\p{L}\\d/:.,+\\u2212-])[+\\u2212-]?(?:${digits})(?![\\p{L}\\d/:]|[.,-]\\d)`;
const inWords = `(?<![\\p{L}\\d-])(?:${[...words.keys()].join("|")})(?![\\p{L}\\d-])`;
const number = new RegExp(`${inDigits}|${inWords}`, "giu");

/** The numbers of a text, in digits and in words up to twelve. */
export function numberTokens(text: string): readonly NumberToken[] {
  return [...text.matchAll(number)].map((match): NumberToken => {
    const [found] = match;
    const word = words.get(found.toLowerCase());
    return {
      text: found,
      start: match.index,
      end: match.index + found.length,
      value: word ?? Number(found.replace(/[\s+]/g, "").replace("\u2212", "-").replace(",", ".")),
      isWord: word !== undefined,
      isArticle: word === 1,
    };
  });
}
