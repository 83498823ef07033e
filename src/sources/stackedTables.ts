import type { CellValue, NearMiss, Programme, Recognition, Source, SourceCells } from "../model";
import { headerMatches } from "./headerIndex";
import { bestMatch, type ColumnMatch, type HeaderCell } from "./matchColumns";
import { isBlank } from "./reading";
import { headerRowTest } from "./rows";

/** Sources and their cells, in the same order. */
interface SplitTables {
  readonly sources: readonly Source[];
  readonly cells: readonly SourceCells[];
  /** Header rows inside a plain range that lack a required column: what stands below them is not read. */
  readonly nearMisses: readonly NearMiss[];
}

/**
 * The second look at the workbook: with the cells of the bodies at hand, a plain range is parted where another header row stands in it. The
 * first look only sees the first rows of a sheet, and another table's rows must never be read as those of the one above.
 */
export function withStackedTables(
  recognition: Recognition,
  cells: readonly SourceCells[],
  programme: Programme,
): { readonly recognition: Recognition; readonly cells: readonly SourceCells[] } {
  const split = splitStackedTables(recognition.sources, cells, programme);
  if (split.sources === recognition.sources) return { recognition, cells };
  const nearMisses = [...recognition.nearMisses, ...split.nearMisses];
  return { recognition: { ...recognition, sources: split.sources, nearMisses }, cells: split.cells };
}

/** The sources with each plain range parted at the header rows inside it; the same lists when there are none. */
function splitStackedTables(sources: readonly Source[], cells: readonly SourceCells[], programme: Programme): SplitTables {
  const parts = sources.map((source, index) => partsOf(source, cells[index], programme));
  if (parts.every((part) => part === null)) return { sources, cells, nearMisses: [] };
  const whole = (index: number): Part[] => {
    const [source, own] = [sources[index], cells[index]];
    return source && own ? [{ source, cells: own }] : [];
  };
  const all = parts.flatMap((part, index) => part?.tables ?? whole(index));
  return {
    sources: all.map(({ source }) => source),
    cells: all.map((part) => part.cells),
    nearMisses: parts.flatMap((part) => part?.nearMisses ?? []),
  };
}

interface Part {
  readonly source: Source;
  readonly cells: SourceCells;
}

interface Parts {
  readonly tables: readonly Part[];
  readonly nearMisses: readonly NearMiss[];
}

/** A header row in a body: its 0-based row there, and what its columns are. */
interface InnerHeader {
  readonly index: number;
  readonly match: ColumnMatch;
}

function partsOf(source: Source, cells: SourceCells | undefined, programme: Programme): Parts | null {
  if (source.table !== null || !cells) return null;
  const headers = innerHeaders(source, cells, programme);
  const [first] = headers;
  if (!first) return null;
  const pieces = headers.map((header, place) => ({ header, end: headers[place + 1]?.index ?? cells.values.length }));
  return {
    tables: [
      part(source, cells, { ...source, range: upTo(source, first.index) }, 0, first.index),
      ...pieces.flatMap(({ header: { index, match }, end }) =>
        match.missing.length > 0 ? [] : [part(source, cells, innerSource(source, match, index, end), index + 1, end)],
      ),
    ],
    nearMisses: pieces.flatMap(({ header: { index, match }, end }) =>
      match.missing.length === 0 ? [] : [nearMissOf(source, match, index, end)],
    ),
  };
}

function upTo({ range, body }: Source, index: number): Source["range"] {
  return { ...range, rowCount: body.row + index - range.row };
}

/** The rows of a body from `from` to before `end`, as a source of their own. */
function part(whole: Source, cells: SourceCells, source: Source, from: number, end: number): Part {
  const body = { ...whole.body, row: whole.body.row + from, rowCount: end - from };
  const merged = cells.merged.filter(({ row, rowCount }) => row < body.row + body.rowCount && body.row < row + rowCount);
  return { source: { ...source, body }, cells: { ...cells, values: cells.values.slice(from, end), merged } };
}

function innerSource(outer: Source, match: ColumnMatch, index: number, end: number): Source {
  return {
    role: match.role,
    table: null,
    sheetVisible: outer.sheetVisible,
    headerRowCount: 1,
    range: { ...outer.body, row: outer.body.row + index, rowCount: end - index },
    body: { ...outer.body, row: outer.body.row + index + 1, rowCount: end - index - 1 },
    columns: match.columns,
    headers: match.headers,
    unmapped: match.unmapped,
    choices: match.choices,
    filtered: outer.filtered,
  };
}

function nearMissOf(outer: Source, match: ColumnMatch, index: number, end: number): NearMiss {
  const source = innerSource(outer, match, index, end);
  return { role: match.role, table: null, range: { ...source.range, rowCount: 1 }, found: match.found, missing: match.missing, source };
}

/** Header rows that do not merely repeat the one above. */
function innerHeaders(source: Source, { values }: SourceCells, programme: Programme): readonly InnerHeader[] {
  const headers: InnerHeader[] = [];
  const repeats = headerRowTest(source);
  for (const [index, row] of values.entries()) {
    if (!mayBeHeader(source, row) || repeats(row)) continue;
    const cells = row.map((value, place): HeaderCell => {
      const header = typeof value === "string" && !isBlank(value) ? value : "";
      const samples = () => values.slice(index + 1, index + 1 + sampleRows).map((below) => below[place] ?? "");
      return { header, column: source.body.column + place, texts: [header], samples };
    });
    const match = bestMatch(
      cells.filter(({ header }) => header !== ""),
      programme,
    );
    if (!match || match.found.length < 2) continue;
    // What only comes close is taken for headers where it stands apart from the rows above, or below a title, as a table of its own does.
    if (match.missing.length === 0 || index === 0 || isApart(values[index - 1])) headers.push({ index, match });
  }
  return headers;
}

/** A blank row, or one with a title alone. */
function isApart(row: readonly CellValue[] = []): boolean {
  return row.filter((value) => !isBlank(value)).length <= 1;
}

const sampleRows = 40;
const longestHeader = 60;

/** A quick look: short texts alone, three or more, of which one at least is a known header. Rows of data nearly always have a number. */
function mayBeHeader({ role, columns, body }: Source, row: readonly CellValue[]): boolean {
  const amount = columns.grantedAmount;
  if (role === "grants" && amount && typeof row[amount.column - body.column] === "number") return false;
  let texts = 0;
  for (const value of row) {
    if (value === "") continue;
    if (typeof value !== "string" || value.length > longestHeader) return false;
    texts += 1;
  }
  if (texts < 3) return false;
  return row.some((value) => typeof value === "string" && value !== "" && isKnownHeader(value));
}

function isKnownHeader(text: string): boolean {
  return headerMatches("grants", text).length > 0 || headerMatches("activities", text).length > 0;
}
