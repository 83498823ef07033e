import { columnLetters, localAddress, type RangeRef } from "../model";

/** The objects that one request works with: each sheet and range is asked for once, however many actions change it. */
export interface Desk {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly range: (ref: RangeRef) => Excel.Range;
  /** Whole rows, 0-based. */
  readonly rows: (sheet: string, row: number, count: number) => Excel.Range;
  /** Whole columns, 0-based. */
  readonly columns: (sheet: string, column: number, count: number) => Excel.Range;
  /** To be called when rows have moved: a range stays with its cells, while an address stays where it is. */
  readonly forgetRanges: () => void;
  /** Takes in a sheet that was added in this request. */
  readonly addSheet: (name: string) => Excel.Worksheet;
  /** The sheets that were added, by the names that they were given; their ids are known once the request is done. */
  readonly added: ReadonlyMap<string, Excel.Worksheet>;
  /** From now on the sheet is known by its new name. */
  readonly renameSheet: (name: string, to: string) => void;
}

export function createDesk(context: Excel.RequestContext): Desk {
  const { workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const added = new Map<string, Excel.Worksheet>();
  const sheet = (name: string) => found(sheets, name, () => workbook.worksheets.getItem(name));
  const at = (name: string, place: string) => found(ranges, `${name}!${place}`, () => sheet(name).getRange(place));
  return {
    workbook,
    sheet,
    range: (ref) => at(ref.sheet, localAddress(ref)),
    rows: (name, row, count) => at(name, `${String(row + 1)}:${String(row + count)}`),
    columns: (name, column, count) => at(name, columnSpan(column, count)),
    forgetRanges: () => {
      ranges.clear();
    },
    addSheet: (name) => {
      const sheet = workbook.worksheets.add(name);
      sheet.load("id");
      sheets.set(name, sheet);
      added.set(name, sheet);
      return sheet;
    },
    added,
    renameSheet: (name, to) => {
      const renamed = sheet(name);
      renamed.name = to;
      sheets.delete(name);
      sheets.set(to, renamed);
      ranges.clear();
    },
  };
}

function found<T>(known: Map<string, T>, key: string, make: () => T): T {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}

function columnSpan(column: number, count: number): string {
  return `${columnLetters(column)}:${columnLetters(column + count - 1)}`;
}
