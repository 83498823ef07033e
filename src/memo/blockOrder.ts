/** A row of the document's table, as far as the order goes. */
export interface OrderedRow {
  readonly id: string;
  /** The cell Nr; null when it says nothing. */
  readonly number: number | null;
}

interface Given {
  /** The ids of the proposal's blocks, in its order. */
  readonly proposed: readonly string[];
  /** A heading that stays first; null where the section has none. */
  readonly heading: string | null;
  /** The rows of the section's blocks as they stand in the table, also of blocks that no proposal has. */
  readonly rows: readonly OrderedRow[];
  /** The order that the user has chosen before; ids of other sections do no harm. */
  readonly chosen: readonly string[];
}

export interface BlockOrder {
  readonly ids: readonly string[];
  /** Whether it is another order than the section would have by itself. */
  readonly isUsers: boolean;
}

/**
 * The order of a section's blocks. While the numbers of the rows increase nobody has reordered them. Else the user has typed new numbers
 * (the rows stand as they did), or has moved the rows. A new proposal comes after the block that it follows in the proposal.
 */
export function blockOrder({ proposed, heading, rows, chosen }: Given): BlockOrder {
  if (rows.length === 0 && chosen.length === 0) return { ids: proposed, isUsers: false };
  const rowIds = rows.map(({ id }) => id);
  const complete = (base: readonly string[]) => headingFirst(insertAfter(insertAfter(base, proposed), rowIds), heading);
  const natural = complete(proposed);
  const known = new Set(natural);
  const chosenHere = chosen.filter((id) => known.has(id));
  const present = chosenHere.length > 0 ? complete(chosenHere) : natural;
  const ids = increases(rows) ? present : complete(isOrderOf(present, rowIds) ? byNumber(rows) : rowIds);
  return { ids, isUsers: ids.some((id, place) => id !== natural[place]) };
}

/** Puts each id of a sequence that the base lacks after the one that it follows in the sequence; a first one before all. */
function insertAfter(base: readonly string[], sequence: readonly string[]): readonly string[] {
  const known = new Set(base);
  const followers = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of sequence) {
    const present = followers.get(anchor);
    if (known.has(id)) anchor = id;
    else if (present) present.push(id);
    else followers.set(anchor, [id]);
  }
  return [...(followers.get(null) ?? []), ...base.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}

function headingFirst(ids: readonly string[], heading: string | null): readonly string[] {
  return heading === null || ids[0] === heading ? ids : [heading, ...ids.filter((id) => id !== heading)];
}

/** A copied row has its original's number, and one that a person has added has none. */
function increases(rows: readonly OrderedRow[]): boolean {
  const numbers = rows.flatMap(({ number }) => number ?? []);
  return numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] ?? number));
}

/** Whether some ids stand in the order that they have among all. */
function isOrderOf(all: readonly string[], some: readonly string[]): boolean {
  const chosen = new Set(some);
  return all.filter((id) => chosen.has(id)).every((id, place) => id === some[place]);
}

/** A row without a number goes with the row above. */
function byNumber(rows: readonly OrderedRow[]): readonly string[] {
  let above = Number.NEGATIVE_INFINITY;
  const numbered = rows.map(({ id, number }) => {
    above = number ?? above;
    return { id, number: above };
  });
  return numbered.sort((a, b) => (a.number === b.number ? 0 : a.number - b.number)).map(({ id }) => id);
}
