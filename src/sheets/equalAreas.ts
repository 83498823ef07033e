/** A rectangle of a grid whose cells are all the same. 0-based. */
export interface EqualArea<Value> {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly value: Value;
}

/**
 * Covers a grid with rectangles of equal cells, none on top of another: each as wide as it can be, then as high.
 * @param grid rows of the same length
 */
export function equalAreas<Value>(grid: readonly (readonly Value[])[]): readonly EqualArea<Value>[] {
  const keys = grid.map((line) => line.map((value) => JSON.stringify(value)));
  const covered = grid.map((line) => line.map(() => false));
  const areas: EqualArea<Value>[] = [];
  grid.forEach((line, row) => {
    line.forEach((value, column) => {
      if (covered[row]?.[column]) return;
      const key = keys[row]?.[column];
      const isFree = (down: number, right: number) => keys[down]?.[right] === key && covered[down]?.[right] === false;
      let columnCount = 1;
      while (isFree(row, column + columnCount)) columnCount += 1;
      const isFreeRow = (down: number) => Array.from({ length: columnCount }, (_, right) => isFree(down, column + right)).every(Boolean);
      let rowCount = 1;
      while (isFreeRow(row + rowCount)) rowCount += 1;
      for (const marks of covered.slice(row, row + rowCount)) marks.fill(true, column, column + columnCount);
      areas.push({ row, column, rowCount, columnCount, value });
    });
  });
  return areas;
}
