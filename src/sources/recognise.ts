import type { NearMiss, Programme, Recognition, Source, WorkbookOutline } from "../model";
import { readProgramme } from "../programme";
import { bestMatch, type ColumnMatch } from "./matchColumns";
import { findPlaces, type MatchedPlace, type Place } from "./places";
import { rememberedColumns, rememberedTables } from "./remembered";
import { findRivals } from "./rivals";
import { rangeOfPlace, sourceAt } from "./sourceAt";
import { claims, identityOf, type TableIdentity } from "./tableIdentity";

/**
 * Finds the source tables of a workbook by what their headers say, never by name or place (workbook.md, Source tables): Excel tables, header
 * rows deeper in such a table, and header rows in plain ranges. Sheets and tables of the add-in's own are never sources. What the user has
 * chosen before, as the document's settings keep it, wins over what the headers say.
 */
export function recognise(outline: WorkbookOutline): Recognition {
  const programme = readProgramme(outline);
  const sheets = outline.sheets.filter((sheet) => sheet.mark === null);
  const places = matchedPlaces(
    sheets.flatMap((sheet) => findPlaces(sheet, programme)),
    outline,
    programme,
  );
  const complete = places.filter(({ match }) => match.missing.length === 0);
  const tables = inOrder(
    complete.map((place) => sourceAt(place, places)),
    outline,
  );
  const decided = decisions(tables, outline);
  const sources = tables.filter((table) => decided.get(table) !== false);
  return {
    sources,
    unused: tables.filter((table) => decided.get(table) === false),
    rivals: findRivals(sources, sheets, (source) => decided.has(source)),
    nearMisses: places.flatMap((place) => nearMissesAt(place, places)),
  };
}

function matchedPlaces(places: readonly Place[], { documentSettings }: WorkbookOutline, programme: Programme): readonly MatchedPlace[] {
  const remembered = claims(rememberedColumns(documentSettings), places, identityOfPlace);
  return places.flatMap((place) => {
    const kept = remembered.get(place);
    const match = kept ? bestMatch(place.cells, programme, kept) : place.match;
    return match ? [{ place, match, isRemembered: kept !== undefined }] : [];
  });
}

function identityOfPlace(place: Place): TableIdentity {
  const named = place.cells.filter(({ header }) => header !== "");
  return identityOf(place.table?.name ?? null, rangeOfPlace(place), named);
}

/** What the user has decided of tables: to read them, or not to. */
function decisions(tables: readonly Source[], { documentSettings }: WorkbookOutline): ReadonlyMap<Source, boolean> {
  const kept = claims(rememberedTables(documentSettings), tables, ({ table, range, headers }) => identityOf(table, range, headers));
  return new Map([...kept].map(([source, { used }]) => [source, used]));
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
