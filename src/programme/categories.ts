import type { Category } from "../model";

/**
 * What two spellings of a category have in common: trimmed, all kinds of spaces made one plain space, lower case.
 * Letters are never folded: å, ä and ö stay letters of their own.
 */
export function categoryKey(text: string): string {
  // \s takes in U+00A0, U+2009 and U+202F; zero-width characters are no spaces to it, but nobody sees them in a cell.
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

export interface FoundCategory<T extends Category> {
  readonly category: T;
  /** Found by one of its aliases, not by its name. */
  readonly viaAlias: boolean;
}

/** The category that a text names, by its name first and by its aliases second; null when there is none. */
export function findCategory<T extends Category>(list: readonly T[], text: string): FoundCategory<T> | null {
  const key = categoryKey(text);
  if (key === "") return null;
  const named = list.find((category) => categoryKey(category.name) === key);
  if (named) return { category: named, viaAlias: false };
  const other = list.find((category) => category.aliases.some((alias) => categoryKey(alias) === key));
  return other ? { category: other, viaAlias: true } : null;
}
