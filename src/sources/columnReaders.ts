import {
  type Category,
  type CellGrid,
  type CellValue,
  isPlausibleSerial,
  kronorOfOre,
  type Ore,
  oreOfKronor,
  plausibleYears,
  type Serial,
  type SourceField,
} from "../model";
import { isBlank, readCount, readDate, readKronor, readNumber, readText, readYear } from "./reading";
import { note, notesError, placeOf, type ReadingContext } from "./readingContext";
import type { DayReadings, KnownReadings, NumberReadings, TextReadings } from "./readings";
import { type CategoryReading, knownCategory, knownName, knownText, knownYesNo, type KnownCell } from "./knownCells";

/**
 * Reads one column, some rows at a time: it is called for the next rows again and again, so that all columns of a few rows are read while
 * those rows are at hand. Each kind of column has a loop of its own, in which a clean cell costs a look at its type; a cell that is odd goes
 * the longer way and leaves a note.
 */
export interface ColumnReader<Readings> {
  readonly readings: Readings;
  /** @param from the first row of the body to read, 0-based; `to` is the row after the last one */
  readonly read: (rows: CellGrid, from: number, to: number) => void;
}

/** The readers of one source's columns. */
export interface ColumnReaders {
  readonly text: (field: SourceField) => ColumnReader<TextReadings>;
  /** Texts of which many rows have the same. */
  readonly repeatedText: (field: SourceField) => ColumnReader<KnownReadings<string>>;
  readonly kronor: (field: SourceField) => ColumnReader<NumberReadings>;
  readonly date: (field: SourceField) => ColumnReader<DayReadings>;
  readonly count: (field: SourceField) => ColumnReader<NumberReadings>;
  readonly number: (field: SourceField) => ColumnReader<NumberReadings>;
  readonly year: (field: SourceField) => ColumnReader<NumberReadings>;
  readonly yesNo: (field: SourceField) => ColumnReader<KnownReadings<boolean | null>>;
  readonly category: <T extends Category>(field: SourceField, list: readonly T[]) => ColumnReader<KnownReadings<CategoryReading<T>>>;
}

export function columnReaders(context: ReadingContext): ColumnReaders {
  const { dateOffset } = context;
  return {
    text: (field) => textColumn(context, field),
    repeatedText: (field) => knownColumn(context, field, field === "recipient" ? knownName : knownText),
    kronor: (field) => kronorColumn(context, field),
    date: (field) => dateColumn(context, field),
    count: (field) => numberColumn(context, field, wholeFromZero, readCount, "unreadable-number"),
    number: (field) => numberColumn(context, field, anyNumber, readNumber, "unreadable-number"),
    year: (field) => numberColumn(context, field, plausibleYear, (value) => readYear(value, dateOffset), "unreadable"),
    yesNo: (field) => knownColumn(context, field, knownYesNo),
    category: (field, list) => knownColumn(context, field, (value) => knownCategory(list, value)),
  };
}

/** Of a field that the source has no column of. */
const noColumn = { readings: null, read: () => undefined };

function textColumn(context: ReadingContext, field: SourceField): ColumnReader<TextReadings> {
  const place = placeOf(context.source, field);
  if (place < 0) return noColumn;
  const readings = new Array<string>(context.source.body.rowCount);
  const firstRow = context.source.body.row;
  return {
    readings,
    read: (rows, from, to) => {
      for (let index = from; index < to; index += 1) {
        const value = rows[index]?.[place] ?? "";
        readings[index] = value === "" || notesError(context, field, value, firstRow + index) ? "" : readText(value);
      }
    },
  };
}

function kronorColumn(context: ReadingContext, field: SourceField): ColumnReader<NumberReadings> {
  const place = placeOf(context.source, field);
  if (place < 0) return noColumn;
  const readings = new Float64Array(context.source.body.rowCount);
  const firstRow = context.source.body.row;
  return {
    readings,
    read: (rows, from, to) => {
      for (let index = from; index < to; index += 1) {
        const value = rows[index]?.[place] ?? "";
        if (typeof value === "number") readings[index] = oreOfKronor(value);
        else readings[index] = value === "" ? NaN : (oddKronor(context, field, value, firstRow + index) ?? NaN);
      }
    },
  };
}

/** An amount that no number cell holds: read where it says one, but Excel's formulas do not see it. */
function oddKronor(context: ReadingContext, field: SourceField, value: CellValue, row: number): Ore | null {
  if (isBlank(value) || notesError(context, field, value, row)) return null;
  const ore = readKronor(value);
  if (ore === null) note(context, "unreadable-number", field, value, row);
  else note(context, "number-as-text", field, value, row, kronorOfOre(ore));
  return ore;
}

function dateColumn(context: ReadingContext, field: SourceField): ColumnReader<DayReadings> {
  const place = placeOf(context.source, field);
  if (place < 0) return noColumn;
  const readings = new Int32Array(context.source.body.rowCount);
  const { dateOffset } = context;
  const firstRow = context.source.body.row;
  return {
    readings,
    read: (rows, from, to) => {
      for (let index = from; index < to; index += 1) {
        const value = rows[index]?.[place] ?? "";
        if (typeof value === "number" && isPlausibleSerial(value + dateOffset)) readings[index] = Math.floor(value + dateOffset);
        else readings[index] = value === "" ? 0 : (oddDate(context, field, value, firstRow + index) ?? 0);
      }
    },
  };
}

/** A date that no plain date cell holds: read where it says a day, but Excel's formulas do not see it. */
function oddDate(context: ReadingContext, field: SourceField, value: CellValue, row: number): Serial | null {
  if (isBlank(value) || notesError(context, field, value, row)) return null;
  const date = readDate(value, context.dateOffset);
  if (date === null) note(context, "unreadable-date", field, value, row);
  else if (!isPlausibleSerial(date)) note(context, "implausible-date", field, value, row, date);
  else {
    note(context, "date-as-text", field, value, row, date);
    return date;
  }
  return null;
}

/** The number cells that are their own reading. */
interface PlainNumbers {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

const anyNumber: PlainNumbers = { from: -Infinity, to: Infinity, whole: false };
const wholeFromZero: PlainNumbers = { from: 0, to: Infinity, whole: true };
const plausibleYear: PlainNumbers = { from: plausibleYears.first, to: plausibleYears.last, whole: true };

function numberColumn(
  context: ReadingContext,
  field: SourceField,
  { from: least, to: most, whole }: PlainNumbers,
  readOdd: (value: CellValue) => number | null,
  unreadable: "unreadable-number" | "unreadable",
): ColumnReader<NumberReadings> {
  const place = placeOf(context.source, field);
  if (place < 0) return noColumn;
  const readings = new Float64Array(context.source.body.rowCount);
  const firstRow = context.source.body.row;
  const oddNumber = (value: CellValue, row: number): number | null => {
    if (isBlank(value) || notesError(context, field, value, row)) return null;
    const reading = readOdd(value);
    if (reading === null) note(context, unreadable, field, value, row);
    // A year may well be text; a number that Excel's formulas should see may not.
    else if (typeof value === "string" && unreadable === "unreadable-number") note(context, "number-as-text", field, value, row, reading);
    return reading;
  };
  return {
    readings,
    read: (rows, from, to) => {
      for (let index = from; index < to; index += 1) {
        const value = rows[index]?.[place] ?? "";
        const isPlain = typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value));
        readings[index] = isPlain ? value : value === "" ? NaN : (oddNumber(value, firstRow + index) ?? NaN);
      }
    },
  };
}

/** How many of the texts met are found without the map; a power of two. */
const quickTexts = 64;

/** A column whose cells repeat: each value is looked up once; again, it costs a comparison of texts and, when it is odd, its notes. */
function knownColumn<T>(
  context: ReadingContext,
  field: SourceField,
  know: (value: CellValue) => KnownCell<T>,
): ColumnReader<KnownReadings<T>> {
  const place = placeOf(context.source, field);
  if (place < 0) return noColumn;
  const firstRow = context.source.body.row;
  const places = new Int32Array(context.source.body.rowCount);
  const distinct: T[] = [];
  const oddities: KnownCell<T>["oddities"][] = [];
  const known = new Map<CellValue, number>();
  const meet = (value: CellValue): number => {
    const cell = know(value);
    oddities.push(cell.oddities);
    known.set(value, distinct.push(cell.reading) - 1);
    return distinct.length - 1;
  };
  const quick = new Array<string>(quickTexts).fill("");
  const quickPlaces = new Int32Array(quickTexts).fill(meet(""));
  const find = (value: CellValue): number => {
    const found = known.get(value) ?? meet(value);
    if (typeof value === "string" && distinct.length <= quickTexts) {
      quick[quickSlot(value)] = value;
      quickPlaces[quickSlot(value)] = found;
    }
    return found;
  };
  return {
    readings: { distinct, places },
    read: (rows, from, to) => {
      for (let index = from; index < to; index += 1) {
        const value = rows[index]?.[place] ?? "";
        // Of a column with more different texts than slots, hardly any would be found.
        const slot = distinct.length <= quickTexts && typeof value === "string" ? quickSlot(value) : -1;
        const found = slot >= 0 && quick[slot] === value ? (quickPlaces[slot] ?? 0) : find(value);
        places[index] = found;
        const odd = oddities[found];
        if (odd && odd.length > 0) noteOddities(context, field, value, firstRow + index, odd);
      }
    },
  };
}

/** Few texts that occur in one column have the same length and the same first and last letter. */
function quickSlot(text: string): number {
  if (text === "") return 0;
  return (text.length * 5 + text.charCodeAt(0) * 3 + text.charCodeAt(text.length - 1)) & (quickTexts - 1);
}

function noteOddities(
  context: ReadingContext,
  field: SourceField,
  value: CellValue,
  row: number,
  oddities: KnownCell<unknown>["oddities"],
) {
  for (const { kind, reading } of oddities) note(context, kind, field, value, row, reading);
}
