import type { NearMiss, Programme, Recognition, Source, WorkbookOutline } from "../model";
import { readProgrammeFacts } from "../programme";
import { bestMatch, type ChosenColumns, type ColumnMatch } from "./matchColumns";
import { findPlaces, type MatchedPlace, type Place } from "./places";
import { findRivals } from "./rivals";
import { rangeOfPlace, sourceAt } from "./sourceAt";

/** What the user has chosen before, as the document's settings keep it (recallOf). */
export interface Recall {
  readonly columns: (places: readonly Place[]) => ReadonlyMap<Place, ChosenColumns>;
  /** The tables that the user has decided of: to read them, or not to. */
  readonly tables: (tables: readonly Source[]) => ReadonlyMap<Source, boolean>;
}

const nothingChosen: Recall = { columns: () => new Map(), tables: () => new Map() };

/**
 * Finds the source tables of a workbook by what their headers say, never by name or place (workbook.md, Source tables): Excel tables, header
 * rows deeper in such a table, and header rows in plain ranges. Sheets and tables of the add-in's own are never sources. What the user has
 * chosen before wins over what the headers say.
 */
export function recognise(outline: WorkbookOutline, recall: Recall = nothingChosen): Recognition {
  const programme = readProgrammeFacts(outline);
  const sheets = outline.sheets.filter((sheet) => sheet.mark === null);
  const places = matchedPlaces(
    sheets.flatMap((sheet) => findPlaces(sheet, programme)),
    recall,
    programme,
  );
  const complete = places.filter(({ match }) => match.missing.length === 0);
  const tables = inOrder(
    complete.map((place) => sourceAt(place, places)),
    outline,
  );
  const decided = recall.tables(tables);
  const sources = tables.filter((table) => decided.get(table) !== false);
  return {
    sources,
    unused: tables.filter((table) => decided.get(table) === false),
    rivals: findRivals(sources, sheets, (source) => decided.has(source)),
    nearMisses: places.flatMap((place) => nearMissesAt(place, places)),
  };
}

function matchedPlaces(places: readonly Place[], recall: Recall, programme: Programme): readonly MatchedPlace[] {
  const remembered = recall.columns(places);
  return places.flatMap((place) => {
    const kept = remembered.get(place);
    const match = kept ? bestMatch(place.cells, programme, kept) : place.match;
    return match ? [{ place, match, isRemembered: kept !== undefined }] : [];
  });
}

/** By sheet, from the top down, left to right. */
function inOrder(sources: readonly Source[], { sheets }: WorkbookOutline): readonly Source[] {
  const positions = new Map(sheets.map(({ name }, index) => [name, index]));
  const position = ({ range }: Source) => positions.get(range.sheet) ?? 0;
  return [...sources].sort((a, b) => position(a) - position(b) || a.range.row - b.range.row || a.range.column - b.range.column);
}

/**
 * A table that came close. One that the user has chosen columns of is always named, so that the choice can be undone. Of a sheet's plain
 * header rows only the first is, and none beside a complete one: the rest are rows of data.
 */
function nearMissesAt(found: MatchedPlace, places: readonly MatchedPlace[]): readonly NearMiss[] {
  const { place, match, isRemembered } = found;
  if (match.missing.length === 0 || (!isRemembered && !isClose(match))) return [];
  if (place.header && !isRemembered && nearestOnSheet(place, places) !== found) return [];
  const source = sourceAt(found, places);
  const range = place.table?.range ?? rangeOfPlace(place);
  return [{ role: match.role, table: source.table, range, found: match.found, missing: match.missing, source }];
}

/** The plain header row of a sheet that comes closest: the first that is close, or none beside a complete one. */
function nearestOnSheet({ sheet }: Place, places: readonly MatchedPlace[]): MatchedPlace | undefined {
  const plain = places.filter(({ place }) => place.sheet === sheet && place.header !== null && place.within === null);
  return plain.some(({ match }) => match.missing.length === 0) ? undefined : plain.find(({ match }) => isClose(match));
}

/** Close enough to be worth a word: two required fields, or one among three columns that are known. */
function isClose({ found, columns }: ColumnMatch): boolean {
  return found.length >= 2 || (found.length === 1 && Object.keys(columns).length >= 3);
}
