import { documentKinds, type CellGrid, type RangeRef, type SheetOutline, type WorkbookOutline } from "../model";
import { categoryKey } from "../programme";
import { bearsName, documentColumns, documentTable, memoColumns } from "./documentColumns";
import { storedRows } from "./stored";

/** A person's texts in what looks like a document's table, but that no document says. */
export interface TextsAside {
  readonly sheet: string;
  /** The table, or its header row where it is none. */
  readonly range: RangeRef;
  readonly texts: readonly string[];
}

/**
 * Where own texts stand that are in no document: in a table that bears a document's name, or below its headers, on a sheet that is not the
 * add-in's, and in such a table on the add-in's own sheets whose columns cannot be told. A text that a document has too is none of them.
 */
export function textsAside({ sheets }: WorkbookOutline): readonly TextsAside[] {
  const found = sheets.flatMap((sheet) => [...tablesAside(sheet), ...rangesAside(sheet)]);
  if (found.length === 0) return [];
  const said = new Set(sheets.flatMap(ownTextsOn));
  return found.flatMap((aside) => {
    const texts = aside.texts.filter((text) => !said.has(text));
    return texts.length === 0 ? [] : [{ ...aside, texts }];
  });
}

/** The document that a sheet of the add-in's holds. */
function documentOf({ mark }: SheetOutline) {
  return documentKinds.find((kind) => kind === mark?.role.kind) ?? null;
}

function ownTextsOn(sheet: SheetOutline): readonly string[] {
  const document = documentOf(sheet);
  return document ? storedRows(sheet, document).flatMap(({ ownText }) => (ownText === null ? [] : [ownText.trim()])) : [];
}

function tablesAside(sheet: SheetOutline): readonly TextsAside[] {
  const document = documentOf(sheet);
  const read = document && documentTable(sheet, document)?.table;
  return sheet.tables.flatMap((table): TextsAside[] => {
    const isDocuments = documentKinds.some((kind) => bearsName(table, kind));
    if (!table.values || !isDocuments || table === read) return [];
    return [{ sheet: sheet.name, range: table.range, texts: textsBelow(table.values) }];
  });
}

/** Without its table the rows of a document are a plain range; as much of it as the outline tells. */
function rangesAside({ name, mark, head, tables }: SheetOutline): readonly TextsAside[] {
  if (mark || !head || tables.some((table) => documentKinds.some((kind) => bearsName(table, kind)))) return [];
  const top = head.values.findIndex(saysHeaders);
  if (top < 0) return [];
  return [{ sheet: name, range: { ...head.range, row: head.range.row + top, rowCount: 1 }, texts: textsBelow(head.values.slice(top)) }];
}

/** Id, Förslag and Egen text: no table of anybody else's has all three. */
function saysHeaders(cells: CellGrid[number]): boolean {
  const keys = cells.map((cell) => categoryKey(String(cell)));
  return [memoColumns.id, memoColumns.proposal, memoColumns.ownText].every((header) => keys.includes(categoryKey(header)));
}

/** What stands under Egen text; without that header, all that stands under headers that nobody knows. */
function textsBelow(values: CellGrid): readonly string[] {
  const [headers = [], ...rows] = values;
  const known = documentColumns(values, true)?.indexOf("ownText");
  const keys = Object.values(memoColumns).map(categoryKey);
  const places = headers.flatMap((header, place) => {
    const isOwn = known === undefined ? !keys.includes(categoryKey(String(header))) : place === known;
    return isOwn ? [place] : [];
  });
  return rows.flatMap((cells) => places.map((place) => String(cells[place] ?? "").trim())).filter((text) => text !== "");
}
