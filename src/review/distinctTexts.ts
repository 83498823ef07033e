import type { Dataset, DistinctTexts, Grant, RepeatedText } from "../model";

const readers: Readonly<Record<RepeatedText, (grant: Grant) => string>> = {
  recipient: (grant) => grant.recipient,
  orgNumber: (grant) => grant.orgNumber,
  store: (grant) => grant.store,
};

/** A column's different texts: those that the reading told apart, else as the grants say. */
export function distinctTexts(dataset: Dataset, field: RepeatedText): DistinctTexts {
  return dataset.distinctTexts?.[field] ?? textsOfGrants(dataset, field);
}

function textsOfGrants({ grants, sources }: Dataset, field: RepeatedText): DistinctTexts {
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
