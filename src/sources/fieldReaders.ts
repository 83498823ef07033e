import {
  type Category,
  type CellNote,
  type CellValue,
  isPlausibleSerial,
  kronorOfOre,
  type Ore,
  oreOfKronor,
  type Programme,
  type Serial,
  type Source,
  type SourceField,
} from "../model";
import { categoryKey, findCategory } from "../programme";
import { isBlank, isCellError, readCount, readDate, readKronor, readNumber, readText, readYear, readYesNo } from "./reading";

/** Reads one field of a row; `row` is the 0-based sheet row, for notes. */
export type FieldReader<T> = (cells: readonly CellValue[], row: number) => T;

/** A category cell: the text as it stands, and what it names. */
export interface CategoryReading<T extends Category> {
  readonly text: string;
  readonly category: T | null;
}

/** The readers of one source's fields. They are made once for each source, so that a row costs a few calls and no look-ups. */
export interface FieldReaders {
  readonly text: (field: SourceField) => FieldReader<string>;
  readonly kronor: (field: SourceField) => FieldReader<Ore | null>;
  readonly count: (field: SourceField) => FieldReader<number | null>;
  readonly number: (field: SourceField) => FieldReader<number | null>;
  readonly date: (field: SourceField) => FieldReader<Serial | null>;
  readonly year: (field: SourceField) => FieldReader<number | null>;
  readonly yesNo: (field: SourceField) => FieldReader<boolean | null>;
  readonly category: <T extends Category>(field: SourceField, list: readonly T[]) => FieldReader<CategoryReading<T>>;
}

/** What the readers of one source share. */
export interface ReadingContext {
  readonly source: Source;
  readonly programme: Programme;
  /** Days to add to a number in a date cell to get a serial of the 1900 system. */
  readonly dateOffset: number;
  /** What is odd about a cell is added here. */
  readonly notes: CellNote[];
}

/** The place of a field in the rows of a source's body; -1 without such a column. */
export function placeOf(source: Source, field: SourceField): number {
  const column = source.columns[field]?.column;
  return column === undefined ? -1 : column - source.body.column;
}

/**
 * The four kinds that most columns are give a plain value for a clean cell at once, each in a function of its own, which the engine can
 * inline; a cell that is odd goes the longer way and leaves a note.
 */
export function fieldReaders(context: ReadingContext): FieldReaders {
  const { dateOffset } = context;
  return {
    text: (field) => textReader(context, field),
    kronor: (field) => kronorReader(context, field),
    date: (field) => dateReader(context, field),
    category: (field, list) => categoryReader(context, field, list),
    count: (field) => fieldReader(context, field, (value, row) => numberWithNote(context, field, readCount(value), value, row)),
    number: (field) => fieldReader(context, field, (value, row) => numberWithNote(context, field, readNumber(value), value, row)),
    year: (field) => fieldReader(context, field, (value, row) => valueWithNote(context, field, readYear(value, dateOffset), value, row)),
    yesNo: (field) => fieldReader(context, field, (value, row) => valueWithNote(context, field, readYesNo(value), value, row)),
  };
}

/** A reader that gives null for a blank cell, for a formula error (with a note) and for a field without a column. */
function fieldReader<T>(
  context: ReadingContext,
  field: SourceField,
  read: (value: CellValue, row: number) => T | null,
): FieldReader<T | null> {
  const place = placeOf(context.source, field);
  if (place < 0) return () => null;
  return (cells, row) => {
    const value = cells[place] ?? "";
    return isBlank(value) || hasError(context, field, value, row) ? null : read(value, row);
  };
}

function textReader(context: ReadingContext, field: SourceField): FieldReader<string> {
  const place = placeOf(context.source, field);
  if (place < 0) return () => "";
  return (cells, row) => {
    const value = cells[place] ?? "";
    return isCellError(value) && hasError(context, field, value, row) ? "" : readText(value);
  };
}

function kronorReader(context: ReadingContext, field: SourceField): FieldReader<Ore | null> {
  const place = placeOf(context.source, field);
  if (place < 0) return () => null;
  const readOdd = fieldReader(context, field, (value, row) => oddKronor(context, field, value, row));
  return (cells, row) => {
    const value = cells[place];
    if (typeof value === "number") return oreOfKronor(value);
    return value === "" ? null : readOdd(cells, row);
  };
}

/** An amount that no number cell holds: read where it says one, but Excel's formulas do not see it. */
function oddKronor(context: ReadingContext, field: SourceField, value: CellValue, row: number): Ore | null {
  const ore = readKronor(value);
  if (ore === null) note(context, "unreadable-number", field, value, row);
  else note(context, "number-as-text", field, value, row, kronorOfOre(ore));
  return ore;
}

function dateReader(context: ReadingContext, field: SourceField): FieldReader<Serial | null> {
  const place = placeOf(context.source, field);
  if (place < 0) return () => null;
  const { dateOffset } = context;
  const readOdd = fieldReader(context, field, (value, row) => oddDate(context, field, value, row));
  return (cells, row) => {
    const value = cells[place];
    if (typeof value === "number" && isPlausibleSerial(value + dateOffset)) return Math.floor(value + dateOffset) as Serial;
    return value === "" ? null : readOdd(cells, row);
  };
}

/** A date that no plain date cell holds: read where it says a day, but Excel's formulas do not see it. */
function oddDate(context: ReadingContext, field: SourceField, value: CellValue, row: number): Serial | null {
  const date = readDate(value, context.dateOffset);
  if (date === null) note(context, "unreadable-date", field, value, row);
  else if (!isPlausibleSerial(date)) note(context, "implausible-date", field, value, row, date);
  else {
    note(context, "date-as-text", field, value, row, date);
    return date;
  }
  return null;
}

function numberWithNote(context: ReadingContext, field: SourceField, reading: number | null, value: CellValue, row: number): number | null {
  if (reading === null) note(context, "unreadable-number", field, value, row);
  else if (typeof value === "string") note(context, "number-as-text", field, value, row, reading);
  return reading;
}

function valueWithNote<T>(context: ReadingContext, field: SourceField, reading: T | null, value: CellValue, row: number): T | null {
  if (reading === null) note(context, "unreadable", field, value, row);
  return reading;
}

/** Looks a spelling up once; the same spelling in another row costs one map access and, when it is odd, its notes. */
function categoryReader<T extends Category>(
  context: ReadingContext,
  field: SourceField,
  list: readonly T[],
): FieldReader<CategoryReading<T>> {
  const empty: KnownSpelling<T> = { text: "", category: null, oddities: [] };
  const place = placeOf(context.source, field);
  if (place < 0) return () => empty;
  const known = new Map<CellValue, KnownSpelling<T>>([["", empty]]);
  return (cells, row) => {
    const value = cells[place] ?? "";
    let spelling = known.get(value);
    if (!spelling) {
      spelling = knownSpelling(list, value);
      known.set(value, spelling);
    }
    for (const { kind, reading } of spelling.oddities) note(context, kind, field, value, row, reading);
    return spelling;
  };
}

interface KnownSpelling<T extends Category> extends CategoryReading<T> {
  readonly oddities: readonly Oddity[];
}

function knownSpelling<T extends Category>(list: readonly T[], value: CellValue): KnownSpelling<T> {
  const text = String(value);
  const found = findCategory(list, text);
  return { text, category: found?.category ?? null, oddities: odditiesOf(text, found?.category.name ?? null, found?.viaAlias ?? false) };
}

interface Oddity {
  readonly kind: CellNote["kind"];
  readonly reading: string | undefined;
}

/** @param name the canonical name, or null when the text names no category */
function odditiesOf(text: string, name: string | null, viaAlias: boolean): readonly Oddity[] {
  if (isBlank(text)) return [];
  if (isCellError(text)) return [{ kind: "cell-error", reading: undefined }];
  if (name === null) return [{ kind: "unknown-category", reading: undefined }];
  const oddities: Oddity[] = [];
  // Letters aside, the key differs from the text only by spaces.
  if (categoryKey(text) !== text.normalize("NFC").toLowerCase())
    oddities.push({ kind: "whitespace", reading: viaAlias ? text.replace(/\s+/g, " ").trim() : name });
  if (viaAlias) oddities.push({ kind: "alias", reading: name });
  return oddities;
}

function hasError(context: ReadingContext, field: SourceField, value: CellValue, row: number): boolean {
  if (!isCellError(value)) return false;
  note(context, "cell-error", field, value, row);
  return true;
}

/** Adds a note on the cell of a field. */
export function note(
  { source, notes }: ReadingContext,
  kind: CellNote["kind"],
  field: SourceField,
  value: CellValue,
  row: number,
  reading?: string | number,
): void {
  notes.push(reading === undefined ? { kind, source, row, field, value } : { kind, source, row, field, value, reading });
}
