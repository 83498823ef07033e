import { distance } from "fastest-levenshtein";
import type { Category } from "../model";
import { categoryKey } from "../programme";

/**
 * The category whose name or alias is most like the text, or null when none is alike: at most two letters in five may differ.
 * å, ä and ö are letters of their own.
 */
export function nearestCategory(list: readonly Category[], text: string): string | null {
  const wanted = categoryKey(text);
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const category of list) {
    for (const name of [category.name, ...category.aliases]) {
      const key = categoryKey(name);
      const apart = distance(wanted, key) / Math.max(wanted.length, key.length, 1);
      if (apart <= 0.4 && apart < least) {
        least = apart;
        nearest = category.name;
      }
    }
  }
  return nearest;
}

/**
 * The category that a text can only be a misspelling of, or null: one letter wrong in four to seven, two in eight or more, and every other
 * category at least twice as far off. The first letter, the number of words and the digits must agree: "Ogenomförd", "Ej genomförd" and
 * "Etapp 2" are no misspellings of "Genomförd" and "Etapp 1".
 */
export function surelyMeant(list: readonly Category[], text: string): string | null {
  const wanted = categoryKey(text);
  const near = list.map((category) => nearness(category, wanted)).sort((a, b) => a.apart - b.apart);
  const [nearest, next] = near;
  if (!nearest?.isSlip || nearest.apart > mistypedLetters(wanted.length)) return null;
  return next && next.apart < nearest.apart * 2 ? null : nearest.name;
}

/** How far off the nearest of a category's spellings is, and whether a slip of the fingers could make the one of the other. */
function nearness({ name, aliases }: Category, wanted: string) {
  const spellings = [name, ...aliases].map(categoryKey).map((key) => ({ key, apart: distance(key, wanted) }));
  const apart = Math.min(...spellings.map((spelling) => spelling.apart));
  return { name, apart, isSlip: spellings.some((spelling) => spelling.apart === apart && isAlike(spelling.key, wanted)) };
}

function isAlike(key: string, wanted: string): boolean {
  const digits = (text: string) => text.replace(/\P{N}/gu, "");
  return key[0] === wanted[0] && key.split(" ").length === wanted.split(" ").length && digits(key) === digits(wanted);
}

function mistypedLetters(length: number): number {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/** The arguments of the advice on an unknown category: the nearest one ("none" when nothing is near) and all that there are. */
export function categoryAdvice(list: readonly Category[], text: string): { nearest: string; allowed: { list: readonly string[] } } {
  return { nearest: nearestCategory(list, text) ?? "none", allowed: { list: list.map((category) => category.name) } };
}
