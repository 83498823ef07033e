import type { DistinctTexts, RepeatedText } from "../model";
import type { GrantColumns } from "./grantRow";
import type { GrantRows } from "./readGrants";

/** The different texts of the columns that repeat them, all tables together: the reading has told them apart, and no text is read again. */
export function distinctTextsOf(tables: readonly Pick<GrantRows, "columns" | "grants">[]): Readonly<Record<RepeatedText, DistinctTexts>> {
  return {
    recipient: joinedTexts(tables, ({ recipient }) => recipient),
    orgNumber: joinedTexts(tables, ({ orgNumber }) => orgNumber),
    store: joinedTexts(tables, ({ store }) => store),
  };
}

function joinedTexts(
  tables: readonly Pick<GrantRows, "columns" | "grants">[],
  columnOf: (columns: GrantColumns) => GrantColumns["recipient"],
): DistinctTexts {
  const places = new Int32Array(tables.reduce((count, { grants }) => count + grants.length, 0));
  if (tables.every(({ columns }) => columnOf(columns) === null)) return { texts: [""], places };
  const known = new Map<string, number>();
  let next = 0;
  for (const { columns, grants } of tables) {
    const { distinct, places: ofRows } = columnOf(columns) ?? noTexts;
    // A text that only stands on a row that is no grant gets no place; two cells that read alike get the same.
    const joined = new Int32Array(distinct.length).fill(-1);
    for (const grant of grants) {
      const reading = ofRows[grant.row - columns.firstRow] ?? 0;
      let place = joined[reading] ?? -1;
      if (place < 0) {
        const text = distinct[reading] ?? "";
        place = known.get(text) ?? known.size;
        known.set(text, place);
        joined[reading] = place;
      }
      places[next] = place;
      next += 1;
    }
  }
  return { texts: [...known.keys()], places };
}

/** Of a table without the column. */
const noTexts = { distinct: [""], places: new Int32Array(0) };
