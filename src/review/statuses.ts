import type { Programme } from "../model";
import { findCategory, serviceProgramme } from "../programme";

/**
 * The names of the statuses in the settings that mean what one of the built-in statuses means. The settings say which statuses are done,
 * but not which mean that nothing has begun or that the activity is cancelled: those are known by the built-in words, "Ej påbörjad" and
 * "Utgår" with their aliases. A status of another name counts by its aliases.
 */
function statusesLike(builtInName: string, { statuses }: Programme): ReadonlySet<string> {
  const meaning = (word: string) => findCategory(serviceProgramme.statuses, word)?.category.name ?? null;
  const isLike = (words: readonly string[]) => words.map(meaning).find((name) => name !== null) === builtInName;
  return new Set(statuses.filter(({ name, aliases }) => isLike([name, ...aliases])).map(({ name }) => name));
}

/** Statuses of activities that nobody has begun. */
export function notStarted(programme: Programme): ReadonlySet<string> {
  return statusesLike("Ej påbörjad", programme);
}

/** Statuses of activities that will not be done. */
export function cancelled(programme: Programme): ReadonlySet<string> {
  return statusesLike("Utgår", programme);
}
