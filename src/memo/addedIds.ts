/** What the ids of the blocks that a user has added begin with: "own:1", "own:2" … A refresh writes them, and they are stable from then on. */
export const addedPrefix = "own:";

/** Gives a new id of an added block at each call. */
export function freeIds(taken: Iterable<string>): () => string {
  const used = new Set(taken);
  let number = 0;
  return () => {
    do number += 1;
    while (used.has(addedPrefix + String(number)));
    return addedPrefix + String(number);
  };
}
