import type { Dataset, Grant } from "../model";

/** The columns of the grants whose texts come again on many rows, and which several rules group by. */
export type RepeatedText = "recipient" | "orgNumber" | "store";

/** The different texts of a column of the grants, and which of them each row has: rows are many, texts are fewer. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  /** Per grant of the dataset, the place in `texts`. */
  readonly places: Int32Array;
}

const readers: Readonly<Record<RepeatedText, (grant: Grant) => string>> = {
  recipient: (grant) => grant.recipient,
  orgNumber: (grant) => grant.orgNumber,
  store: (grant) => grant.store,
};

/** A column's different texts, in the order of their first rows. */
export function distinctTexts({ grants, sources }: Dataset, field: RepeatedText): DistinctTexts {
  const places = new Int32Array(grants.length);
  if (!sources.some(({ columns }) => columns[field])) return { texts: [""], places };
  const known = new Map<string, number>();
  const textOf = readers[field];
  let index = 0;
  for (const grant of grants) {
    const text = textOf(grant);
    let place = known.get(text);
    if (place === undefined) {
      place = known.size;
      known.set(text, place);
    }
    places[index] = place;
    index += 1;
  }
  return { texts: [...known.keys()], places };
}
