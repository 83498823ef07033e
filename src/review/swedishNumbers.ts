import { smallNumberWords } from "../model";
import { withoutNamingNumbers } from "./references";

/** A number that a text says. */
export interface SaidNumber {
  /** As it stands in the text, with its unit of size: "1,5 miljoner", "tjugotre", "50 procent". */
  readonly text: string;
  readonly start: number;
  /** "50 procent" is 50. */
  readonly value: number;
  /** The least step that the number is said in: 0.5 of it to either side is rounding. "1,5 miljoner" is said in 100 000. */
  readonly step: number;
  readonly isShare: boolean;
}

const spaces = " \\u00A0\\u2009\\u202F";
const digits = `\\d{1,3}(?:[${spaces}]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?`;
const sizes: Readonly<Record<string, number>> = {
  tusen: 1e3,
  tkr: 1e3,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
  mnkr: 1e6,
  mkr: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
  mdkr: 1e9,
};
const shares = ["procent", "procentenheter", "%"];
const unit = `(?:\\s?(${[...Object.keys(sizes), ...shares].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L}))?`;
const number = new RegExp(`(?<![\\p{L}\\d,.])(?:(${digits})(?![\\d])|(\\p{L}+))${unit}`, "giu");

/**
 * The numbers that a Swedish text says, in digits or in words. Numbers that name something (years, dates, paragraphs, references, telephone
 * numbers …) are none, nor are "en" and "ett", which are articles far more often.
 */
export function saidNumbers(text: string): readonly SaidNumber[] {
  return [...withoutNamingNumbers(text).matchAll(number)].flatMap((match): readonly SaidNumber[] => {
    const [found, inDigits, inWords = "", measure = ""] = match;
    const size = sizes[measure.toLowerCase()] ?? 1;
    const isShare = shares.includes(measure.toLowerCase());
    const value = inDigits === undefined ? numberOfWords(inWords) : numberOfDigits(inDigits);
    if (value === null || (inDigits === undefined && value < 2 && size === 1)) return [];
    const decimals = /,(\d+)$/.exec(inDigits ?? "")?.[1]?.length ?? 0;
    return [{ text: found.trim(), start: match.index, value: value * size, step: size * 10 ** -decimals, isShare }];
  });
}

function numberOfDigits(text: string): number {
  return Number(text.replace(/[\s.]/g, "").replace(",", "."));
}

const teens = ["tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];
const tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/** All numbers below a hundred in words. */
const belowHundred: ReadonlyMap<string, number> = new Map([
  ...smallNumberWords.map((word, value) => [word, value] as const),
  ["en", 1],
  ...teens.map((word, index) => [word, 13 + index] as const),
  ...tens.flatMap((word, index) => {
    const ten = 20 + 10 * index;
    const ones = smallNumberWords.slice(1, 10).map((one, value) => [word + one, ten + value + 1] as const);
    return [[word, ten] as const, ...ones, [`${word}en`, ten + 1] as const];
  }),
]);

/**
 * A whole number below a million written as one Swedish word: "tolv", "tjugotre", "trehundrafyrtiofem", "femtontusensexhundra". Null for a
 * word that is no number.
 */
export function numberOfWords(word: string): number | null {
  const text = word.toLowerCase();
  const [thousands, rest] = parted(text, "tusen");
  if (rest === null) return belowThousand(text);
  const before = thousands === "" ? 1 : belowThousand(thousands);
  const after = rest === "" ? 0 : belowThousand(rest);
  return before === null || after === null || before === 0 ? null : before * 1000 + after;
}

function belowThousand(text: string): number | null {
  const [hundreds, rest] = parted(text, "hundra");
  if (rest === null) return belowHundred.get(text) ?? null;
  const before = hundreds === "" ? 1 : belowHundred.get(hundreds);
  const after = rest === "" ? 0 : belowHundred.get(rest);
  return before === undefined || after === undefined || before < 1 || before > 9 ? null : before * 100 + after;
}

/** What stands before and after a word within a word; `null` after when it is not there. */
function parted(text: string, word: string): readonly [string, string | null] {
  const place = text.indexOf(word);
  return place < 0 ? [text, null] : [text.slice(0, place), text.slice(place + word.length)];
}
