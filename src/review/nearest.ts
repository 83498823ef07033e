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

/** The arguments of the advice on an unknown category: the nearest one ("none" when nothing is near) and all that there are. */
export function categoryAdvice(list: readonly Category[], text: string): { nearest: string; allowed: { list: readonly string[] } } {
  return { nearest: nearestCategory(list, text) ?? "none", allowed: { list: list.map((category) => category.name) } };
}
