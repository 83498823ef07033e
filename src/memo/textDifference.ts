/** A place where two texts differ: items from `start` to before `end` of each. */
export interface Difference {
  readonly before: ItemRange;
  readonly now: ItemRange;
}

interface ItemRange {
  readonly start: number;
  readonly end: number;
}

/** Beyond this many comparisons the whole of the differing middle is one difference. */
const mostComparisons = 1_000_000;

/** Where two sequences of words differ: what a longest common subsequence leaves over. */
export function differences(before: readonly string[], now: readonly string[]): readonly Difference[] {
  const first = commonStart(before, now);
  const last = commonEnd(before, now, first);
  const middleBefore = before.slice(first, before.length - last);
  const middleNow = now.slice(first, now.length - last);
  if (middleBefore.length === 0 && middleNow.length === 0) return [];
  const kept = middleBefore.length * middleNow.length > mostComparisons ? [] : commonPlaces(middleBefore, middleNow);
  const edges = [[-1, -1] as const, ...kept, [middleBefore.length, middleNow.length] as const];
  return edges.slice(1).flatMap(([endBefore, endNow], place): readonly Difference[] => {
    const [keptBefore, keptNow] = edges[place] ?? [-1, -1];
    if (endBefore === keptBefore + 1 && endNow === keptNow + 1) return [];
    return [
      {
        before: { start: first + keptBefore + 1, end: first + endBefore },
        now: { start: first + keptNow + 1, end: first + endNow },
      },
    ];
  });
}

function commonStart(before: readonly string[], now: readonly string[]): number {
  let count = 0;
  while (count < before.length && count < now.length && before[count] === now[count]) count += 1;
  return count;
}

function commonEnd(before: readonly string[], now: readonly string[], start: number): number {
  const most = Math.min(before.length, now.length) - start;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === now[now.length - 1 - count]) count += 1;
  return count;
}

/** The places of a longest common subsequence in both, in order. */
function commonPlaces(before: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const width = now.length + 1;
  /** The length of the longest one from each pair of places on. */
  const lengths = new Uint32Array((before.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const isSame = before[row] === now[column];
      lengths[row * width + column] = isSame
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < now.length) {
    if (before[row] === now[column]) {
      places.push([row, column]);
      row += 1;
      column += 1;
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}
