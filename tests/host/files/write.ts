import { emptySheet, type Book, type BookSheet } from "../book/book";
import { writeConditionals } from "./writeConditionals";
import { emptySheetXml, newPackage } from "./newPackage";
import {
  addContentType,
  addRelation,
  findPart,
  freePath,
  pack,
  partText,
  partTree,
  relationsOf,
  removePart,
  removeRelation,
  setText,
  setTree,
  unpack,
  type Parts,
} from "./package";
import { fileContext, listedSheets, printTitleRows, workbookPath, type ListedSheet } from "./read";
import { readSheet, splitSheet, type FileContext } from "./readSheet";
import { writeDocumentSettings } from "./settings";
import { removeDrawingOfSheet, writeCharts } from "./writeCharts";
import { createSharedStrings, writeCells, type SharedStrings } from "./writeCells";
import { worksheetOrder, writeSheetParts, type SheetWriting } from "./writeSheet";
import { createStyleSheet, type StyleSheet } from "./writeStyles";
import { writeTables } from "./writeTables";
import { renameInNames, writePrintTitles, writeSheetList, writeWorkbookState, type RelatedSheet } from "./writeWorkbook";
import { childOf, element, escapeCellText, placeChild, prefixOf, serialiseXml, xmlDeclaration, type XmlElement } from "./xml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What is being written. */
interface Writing {
  readonly book: Book;
  readonly parts: Parts;
  readonly workbook: string;
  readonly tree: XmlElement;
  readonly context: FileContext;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** How each sheet was when the file was read; a new sheet has none. */
  readonly before: Map<BookSheet, BookSheet>;
}

/**
 * Writes the book as an .xlsx file. The parts of the file that it was read from stay byte for byte, but for what changed: cells, looks and
 * tables of changed sheets, the list of sheets, the settings. The same book gives the same bytes: no clock, nothing random.
 *
 * Not with a library: excelize-wasm writes formulas without their values (and marks them as text with whatever stood there before), cannot
 * resize a table nor write the sheets' custom properties, starts a Go program that puts `process` and `fs` into the page, and does not
 * start under jest. ExcelJS drops charts and pivot tables.
 */
export function writeBook(book: Book): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const parts = book.original ? unpack(book.original) : newPackage();
    const given = new Map(parts);
    const writing = begin(book, parts);
    const sheets = book.sheets.map((sheet) => ({ sheet, relation: writeSheet(writing, sheet) }));
    const removed = removeSheets(writing, sheets);
    writeWorkbook(writing, sheets, removed);
    writeStrings(writing);
    if (writing.styles.changed) setTree(parts, partPath(writing, "styles") ?? "xl/styles.xml", writing.styles.tree);
    writeDocumentSettings(parts, writing.workbook, book.settings);
    const untouched = parts.size === given.size && [...parts].every(([path, content]) => given.get(path) === content);
    return untouched && book.original ? book.original : pack(parts);
  });
}

function begin(book: Book, parts: Parts): Writing {
  const workbook = workbookPath(parts);
  const tree = partTree(parts, workbook) ?? element("workbook");
  const context = fileContext(parts, workbook, tree);
  const before = sheetsBefore(book, parts, context, listedSheets(parts, workbook, tree), tree);
  const stylesPath = relationsOf(parts, workbook).find((relation) => relation.kind === "styles")?.target ?? "";
  const styles = createStyleSheet(
    partTree(parts, stylesPath) ?? partTree(newPackage(), "xl/styles.xml") ?? element("styleSheet"),
    context.theme,
  );
  return { book, parts, workbook, tree, context, styles, strings: createSharedStrings(context.strings.length), before };
}

/** The sheets as the file has them: read again where something changed, to be compared; the others are as they were. */
function sheetsBefore(
  book: Book,
  parts: Parts,
  context: FileContext,
  listed: readonly ListedSheet[],
  tree: XmlElement,
): Map<BookSheet, BookSheet> {
  const before = new Map<BookSheet, BookSheet>();
  if (!book.original) return before;
  for (const sheet of book.sheets) {
    const position = listed.findIndex((entry) => entry.kind === "worksheet" && entry.name === sheet.originalName);
    const entry = listed[position];
    if (!entry) continue;
    const read = sheet.changed ? readSheet(context, findPart(parts, entry.path) ?? entry.path) : sheet;
    if (sheet.changed) read.printTitleRows = printTitleRows(tree, position);
    before.set(sheet, read);
  }
  return before;
}

function partPath({ parts, workbook }: Writing, kind: string): string | undefined {
  return relationsOf(parts, workbook).find((relation) => relation.kind === kind)?.target;
}

/** The prefix of the relationships namespace in a part, declared when it is not. */
function relationPrefixOf(tree: XmlElement): string {
  for (const [name, value] of tree.attributes)
    if (name.startsWith("xmlns:") && value.endsWith("/relationships")) return name.slice("xmlns:".length);
  tree.attributes.set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  return "r";
}

/** Writes a sheet where it is new or changed and gives the id of its relation. */
function writeSheet(writing: Writing, sheet: BookSheet): string {
  const { parts, workbook, tree, styles, strings } = writing;
  const listed = listedSheets(parts, workbook, tree).find((entry) => entry.name === sheet.originalName && entry.kind === "worksheet");
  const known = listed && writing.before.has(sheet) ? (findPart(parts, listed.path) ?? listed.path) : undefined;
  const path = known ?? freePath(parts, "xl/worksheets/sheet", ".xml");
  const relation = known === undefined ? undefined : relationsOf(parts, workbook).find((item) => item.target === listed?.path)?.id;
  if (relation !== undefined && !sheet.changed) return relation;
  const before = writing.before.get(sheet) ?? null;
  const split = splitSheet((known === undefined ? undefined : partText(parts, path)) ?? emptySheetXml);
  const prefix = prefixOf(split.tree);
  if (known === undefined) setText(parts, path, emptySheetXml);
  const relationPrefix = relationPrefixOf(split.tree);
  split.tree.children = split.tree.children.filter((child) => child !== childOf(split.tree, "dimension"));
  const sheetWriting: SheetWriting = { parts, path, tree: split.tree, sheet, before: before ?? emptySheet(""), relationPrefix };
  writeSheetParts(sheetWriting);
  writeConditionals(sheetWriting, styles);
  writeCharts(sheetWriting, writing.book);
  placeChild(split.tree, "tableParts", writeTables(sheetWriting), worksheetOrder);
  const data = writeCells({ sheet, before, data: split.data, prefix, styles, strings });
  const rest = serialiseXml(split.tree);
  const marker = `<${prefix}sheetData/>`;
  setText(parts, path, xmlDeclaration + rest.replace(marker, () => data));
  if (known === undefined) addContentType(parts, path, `${spreadsheet}.worksheet+xml`);
  return relation ?? addRelation(parts, workbook, "worksheet", path);
}

/** Sheets of the file that the book has no more. */
function removeSheets({ parts, workbook, tree, book }: Writing, sheets: readonly RelatedSheet[]): Set<string> {
  const kept = new Set(sheets.map((item) => item.relation));
  const removed = new Set<string>();
  if (!book.original) return removed;
  for (const entry of listedSheets(parts, workbook, tree)) {
    const relation = relationsOf(parts, workbook).find((item) => item.target === entry.path);
    if (entry.kind !== "worksheet" || !relation || kept.has(relation.id)) continue;
    removeDrawingOfSheet(parts, entry.path);
    for (const own of relationsOf(parts, entry.path))
      if (own.kind === "table" || own.kind === "customProperty") removePart(parts, own.target);
    removed.add(relation.id);
    removeRelation(parts, workbook, entry.path);
    removePart(parts, entry.path);
  }
  return removed;
}

function writeWorkbook(writing: Writing, sheets: readonly RelatedSheet[], removed: ReadonlySet<string>): void {
  const { book, parts, workbook, tree, before } = writing;
  const text = serialiseXml(tree);
  const cellsChanged = book.sheets.some((sheet) => sheet.changed || !before.has(sheet));
  writeSheetList(tree, sheets, removed, relationPrefixOf(tree));
  renameInNames(tree, sheets);
  writePrintTitles(tree, sheets, before);
  writeWorkbookState(tree, book, sheets, cellsChanged);
  if (serialiseXml(tree) !== text) setTree(parts, workbook, tree);
  selectOne(writing, sheets);
  const chain = cellsChanged ? partPath(writing, "calcChain") : undefined;
  if (chain !== undefined) {
    // It lists the cells with formulas; Excel makes a new one, and calls the file damaged when an old one is wrong.
    removeRelation(parts, workbook, chain);
    removePart(parts, chain);
  }
}

/** Exactly the active sheet is selected: two selected sheets would be written to at once. */
function selectOne({ book, parts, workbook }: Writing, sheets: readonly RelatedSheet[]): void {
  const relations = relationsOf(parts, workbook);
  for (const { sheet, relation } of sheets) {
    const path = relations.find((item) => item.id === relation)?.target ?? "";
    const xml = partText(parts, path);
    const view = xml === undefined ? null : /<(?:[\w.-]+:)?sheetView\b[^>]*>/.exec(xml);
    if (xml === undefined || !view) continue;
    const isSelected = /\stabSelected="(?:1|true)"/.test(view[0]);
    const active = sheet.name === book.activeSheet;
    if (isSelected === active) continue;
    const bare = view[0].replace(/\stabSelected="[^"]*"/, "");
    const tag = active ? bare.replace(/\s(?=workbookViewId)/, ' tabSelected="1" ') : bare;
    setText(parts, path, xml.slice(0, view.index) + tag + xml.slice(view.index + view[0].length));
  }
}

/** Adds the new texts behind those of the file. */
function writeStrings(writing: Writing): void {
  const { parts, workbook, strings, context } = writing;
  if (strings.added.length === 0) return;
  const known = partPath(writing, "sharedStrings");
  const path = known ?? "xl/sharedStrings.xml";
  const empty = `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>`;
  const xml = (known === undefined ? undefined : partText(parts, path)) ?? empty;
  const open = /<((?:[\w.-]+:)?)sst\b([^>]*?)(\/?)>/.exec(xml);
  const prefix = open?.[1] ?? "";
  const items = strings.added
    .map((text) => `<${prefix}si><${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}si>`)
    .join("");
  const total = String(context.strings.length + strings.added.length);
  const attributes = (open?.[2] ?? "").replace(/\s(?:count|uniqueCount)="\d*"/g, "");
  const tag = `<${prefix}sst${attributes} uniqueCount="${total}">`;
  const start = (open?.index ?? 0) + (open?.[0].length ?? 0);
  const closing = `</${prefix}sst>`;
  const inside = open?.[3] === "/" ? "" : xml.slice(start, xml.lastIndexOf(closing));
  setText(parts, path, `${xml.slice(0, open?.index ?? 0)}${tag}${inside}${items}${closing}`);
  if (known !== undefined) return;
  addRelation(parts, workbook, "sharedStrings", path);
  addContentType(parts, path, `${spreadsheet}.sharedStrings+xml`);
}
