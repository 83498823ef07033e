import { columnLetters, parseAddress } from "../../../src/model";
import { cellKey, columnOfKey, rowOfKey, type BookCell, type BookSheet } from "../book/book";
import { automaticHeight } from "../book/sizes";
import { fileFormula } from "./fileFormula";
import { formatIndex, sameFormat, type StyleSheet } from "./writeStyles";
import { attributesOf, element, escapeCellText, escapeXml, serialiseXml, setAttribute } from "./xml";

/** The texts of a file's cells; new ones are added at the end. */
export interface SharedStrings {
  indexOf(text: string): number;
  readonly added: readonly string[];
}

/** @param existing how many texts the file has: rich ones among them, so they are not used again */
export function createSharedStrings(existing: number): SharedStrings {
  const known = new Map<string, number>();
  const added: string[] = [];
  return {
    indexOf(text) {
      const index = known.get(text) ?? existing + added.length;
      if (index === existing + added.length) added.push(text);
      known.set(text, index);
      return index;
    },
    added,
  };
}

/** What the file says about a sheet's cells now, as it says it. */
interface OriginalData {
  /** The XML of each cell, and its format. */
  readonly cells: ReadonlyMap<number, { readonly xml: string; readonly format: number }>;
  readonly rows: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

const tagPattern = /<(?:[\w.-]+:)?(row|c)(\s[^>]*?)?(\/?)>/g;

/** Cuts the sheet data into its cells and row attributes. */
export function originalData(data: string, prefix: string): OriginalData {
  const cells = new Map<number, { xml: string; format: number }>();
  const rows = new Map<number, Map<string, string>>();
  const closing = `</${prefix}c>`;
  let [row, column] = [-1, -1];
  for (const match of data.matchAll(tagPattern)) {
    const attributes = attributesOf(match[2] ?? "");
    if (match[1] === "row") {
      row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
      column = -1;
      rows.set(row, attributes);
      continue;
    }
    const place = parseAddress(attributes.get("r") ?? "");
    column = place ? place.column : column + 1;
    const end = match[3] === "/" ? match.index + match[0].length : data.indexOf(closing, match.index) + closing.length;
    cells.set(cellKey(place?.row ?? row, column), { xml: data.slice(match.index, end), format: Number(attributes.get("s") ?? "0") });
  }
  return { cells, rows };
}

/** What the cells of a sheet are written with. */
export interface CellWriting {
  readonly sheet: BookSheet;
  /** The sheet as it was read: cells that are the same keep their XML, rich text and all. Null for a new sheet. */
  readonly before: BookSheet | null;
  /** The sheet data of the file; "" for a new sheet. */
  readonly data: string;
  readonly prefix: string;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
}

function sameCell(a: BookCell, b: BookCell): boolean {
  return a.value === b.value && a.isError === b.isError && a.formula === b.formula && sameFormat(a, b);
}

/** Which table a cell lies in, for formulas that say `[@Column]`. */
function tableNames(sheet: BookSheet): (row: number, column: number) => string {
  const places = sheet.tables.flatMap((table) => {
    const range = parseAddress(table.range);
    return range ? [{ name: table.name, range }] : [];
  });
  return (row, column) =>
    places.find(
      ({ range }) =>
        row >= range.row && row < range.row + range.rowCount && column >= range.column && column < range.column + range.columnCount,
    )?.name ?? "";
}

/** Header cells of tables are texts in the file, whatever they show. */
function headerKeys(sheet: BookSheet): Set<number> {
  return new Set(
    sheet.tables.flatMap((table) => {
      const range = table.showHeaders ? parseAddress(table.range) : null;
      return range ? Array.from({ length: range.columnCount }, (_, index) => cellKey(range.row, range.column + index)) : [];
    }),
  );
}

function valueType(cell: BookCell): string {
  if (cell.isError) return "e";
  if (typeof cell.value === "string") return cell.formula === null ? "s" : "str";
  return typeof cell.value === "boolean" ? "b" : "";
}

function valueText(cell: BookCell, strings: SharedStrings): string {
  if (typeof cell.value === "boolean") return cell.value ? "1" : "0";
  if (typeof cell.value === "string" && !cell.isError && cell.formula === null) return String(strings.indexOf(cell.value));
  return typeof cell.value === "string" ? escapeCellText(cell.value) : String(cell.value);
}

function cellXml(key: number, cell: BookCell, format: number, around: string, { prefix, strings }: CellWriting): string {
  const place = `r="${columnLetters(columnOfKey(key))}${String(rowOfKey(key) + 1)}"${format === 0 ? "" : ` s="${String(format)}"`}`;
  const empty = cell.value === "" && cell.formula === null && !cell.quotePrefix;
  if (empty) return `<${prefix}c ${place}/>`;
  const type = valueType(cell);
  const formula = cell.formula === null ? "" : `<${prefix}f>${escapeXml(fileFormula(cell.formula, around))}</${prefix}f>`;
  return `<${prefix}c ${place}${type === "" ? "" : ` t="${type}"`}>${formula}<${prefix}v>${valueText(cell, strings)}</${prefix}v></${prefix}c>`;
}

/** The cells of one row as they are written. */
interface RowCells {
  readonly columns: number[];
  readonly xml: string[];
  /** Some are new or changed. */
  changed: boolean;
}

/** Attributes of a row that stay, with the height and the hiding of the book. */
function rowTag(row: number, cells: RowCells | undefined, original: ReadonlyMap<string, string> | undefined, writing: CellWriting): string {
  const { sheet, before, prefix } = writing;
  const tag = element(`${prefix}row`, { r: String(row + 1) });
  for (const [name, value] of original ?? []) if (name !== "r" && name !== "spans") tag.attributes.set(name, value);
  const height = sheet.rowHeights.get(row);
  if (height !== before?.rowHeights.get(row)) {
    setAttribute(tag, "ht", height === undefined ? undefined : String(height));
    setAttribute(tag, "customHeight", height === undefined ? undefined : "1");
  }
  // Excel leaves the height it found itself in the file, and other programs rely on it.
  if (height === undefined && cells?.changed === true) {
    const automatic = automaticHeight(sheet, row, cells.columns);
    setAttribute(tag, "ht", automatic === null ? undefined : String(automatic));
  }
  if (sheet.hiddenRows.has(row) !== (before?.hiddenRows.has(row) ?? false))
    setAttribute(tag, "hidden", sheet.hiddenRows.has(row) ? "1" : undefined);
  return serialiseXml(tag).slice(0, -2);
}

function ascending(numbers: Iterable<number>): Float64Array {
  return Float64Array.from(numbers).sort();
}

/** Attributes of rows without cells that are worth a row of their own. */
function speakingRows(rows: OriginalData["rows"]): number[] {
  return [...rows]
    .filter(([, attributes]) => [...attributes.keys()].some((name) => name !== "r" && name !== "spans" && name !== "x14ac:dyDescent"))
    .map(([row]) => row);
}

/** The sheet data of a changed or new sheet. */
export function writeCells(writing: CellWriting): string {
  const { sheet, before, prefix, styles } = writing;
  const original = originalData(writing.data, prefix);
  const tableAround = tableNames(sheet);
  const headers = headerKeys(sheet);
  const xmlOf = (key: number): string => {
    const cell = sheet.cells.get(key);
    const known = original.cells.get(key);
    const old = before?.cells.get(key);
    if (!cell) return known && !old ? known.xml : "";
    if (known && old && sameCell(old, cell) && !/\st="shared"/.test(known.xml)) return known.xml;
    const format = formatIndex(styles, known?.format ?? 0, cell);
    const written = headers.has(key) && cell.formula === null ? { ...cell, value: String(cell.value), isError: false } : cell;
    return cellXml(key, written, format, tableAround(rowOfKey(key), columnOfKey(key)), writing);
  };
  const keys = ascending(new Set([...sheet.cells.keys(), ...[...original.cells.keys()].filter((key) => before?.cells.has(key) !== true)]));
  const cellsByRow = new Map<number, RowCells>();
  for (const key of keys) {
    const row = rowOfKey(key);
    const cells = cellsByRow.get(row) ?? { columns: [], xml: [], changed: false };
    if (cells.columns.length === 0) cellsByRow.set(row, cells);
    const xml = xmlOf(key);
    cells.columns.push(columnOfKey(key));
    cells.xml.push(xml);
    cells.changed ||= xml !== original.cells.get(key)?.xml;
  }
  const rows = ascending(new Set([...cellsByRow.keys(), ...speakingRows(original.rows), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]));
  const lines = Array.from(rows, (row) => {
    const cells = cellsByRow.get(row);
    const xml = cells?.xml.join("") ?? "";
    const tag = rowTag(row, cells, original.rows.get(row), writing);
    return xml === "" ? `${tag}/>` : `${tag}>${xml}</${prefix}row>`;
  });
  return `<${prefix}sheetData>${lines.join("")}</${prefix}sheetData>`;
}
