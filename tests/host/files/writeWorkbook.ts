import { quoteSheet } from "../../../src/model";
import { numberOfSheetId, type Book, type BookSheet } from "../book/book";
import { renameInFormula } from "../book/formula-references";
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  placeChild,
  prefixOf,
  relationIdOf,
  setAttribute,
  textOf,
  type XmlElement,
} from "./xml";

/** The children of a workbook in the order of the schema (ECMA-376 part 1, 18.2.27). */
const workbookOrder = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews " +
  "pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const printTitles = "_xlnm.Print_Titles";

function ensure(tree: XmlElement, name: string): XmlElement {
  const known = childOf(tree, name);
  if (known) return known;
  const made = element(prefixOf(tree) + name);
  placeChild(tree, name, made, workbookOrder);
  return made;
}

/** A sheet of the book with the relation to its part. */
export interface RelatedSheet {
  readonly sheet: BookSheet;
  readonly relation: string;
}

/** The sheet list in the book's order; chart sheets, which the book does not know, stay behind the sheet that they stood behind. */
export function writeSheetList(
  tree: XmlElement,
  sheets: readonly RelatedSheet[],
  removed: ReadonlySet<string>,
  relationPrefix: string,
): void {
  const list = ensure(tree, "sheets");
  const old = childrenOf(list, "sheet");
  const used = new Set(old.map((item) => Number(attributeOf(item, "sheetId") ?? "0")));
  const numberFor = (sheet: BookSheet): string => {
    const wanted = numberOfSheetId(sheet.id);
    const number = wanted > 0 && !used.has(wanted) ? wanted : Math.max(0, ...used) + 1;
    used.add(number);
    return String(number);
  };
  const entries = sheets.map(({ sheet, relation }) => {
    const known = old.find((item) => relationIdOf(item) === relation);
    const entry =
      known ?? element(`${prefixOf(tree)}sheet`, { name: sheet.name, sheetId: numberFor(sheet), [`${relationPrefix}:id`]: relation });
    setAttribute(entry, "name", sheet.name);
    setAttribute(entry, "state", sheet.visibility === "Visible" ? undefined : sheet.visibility === "Hidden" ? "hidden" : "veryHidden");
    return entry;
  });
  old.forEach((item, index) => {
    if (entries.includes(item) || removed.has(relationIdOf(item) ?? "")) return;
    const previous = old[index - 1];
    entries.splice(previous ? entries.indexOf(previous) + 1 : 0, 0, item);
  });
  list.children = entries;
  renumberNames(tree, old, entries);
}

/** Names that belong to one sheet say which by its place. */
function renumberNames(tree: XmlElement, old: readonly XmlElement[], now: readonly XmlElement[]): void {
  const names = childOf(tree, "definedNames");
  if (!names) return;
  names.children = names.children.filter((name) => {
    const place = typeof name === "string" ? undefined : attributeOf(name, "localSheetId");
    if (typeof name === "string" || place === undefined) return true;
    const sheet = old[Number(place)];
    const position = sheet ? now.indexOf(sheet) : -1;
    if (position >= 0) setAttribute(name, "localSheetId", String(position));
    return position >= 0;
  });
}

/** Names follow the sheets that were renamed: a name for cells of a sheet that is not there makes Excel repair the file. */
export function renameInNames(tree: XmlElement, sheets: readonly RelatedSheet[]): void {
  const renamed = sheets.filter(({ sheet }) => sheet.originalName !== null && sheet.originalName !== sheet.name);
  for (const item of childrenOf(childOf(tree, "definedNames") ?? tree, "definedName")) {
    const before = `=${textOf(item)}`;
    const after = renamed.reduce((formula, { sheet }) => renameInFormula(formula, sheet.originalName ?? "", sheet.name), before);
    if (after !== before) item.children = [after.slice(1)];
  }
}

/** Rows that print on top of each page. Columns that do, and rows that do not begin at the top, stay. */
export function writePrintTitles(tree: XmlElement, sheets: readonly RelatedSheet[], before: ReadonlyMap<BookSheet, BookSheet>): void {
  const list = childrenOf(ensure(tree, "sheets"), "sheet");
  for (const { sheet, relation } of sheets) {
    if (sheet.printTitleRows === (before.get(sheet)?.printTitleRows ?? 0)) continue;
    const position = String(list.findIndex((item) => relationIdOf(item) === relation));
    const names = ensure(tree, "definedNames");
    const isTitle = (item: XmlElement | string): item is XmlElement =>
      typeof item !== "string" && attributeOf(item, "name") === printTitles && attributeOf(item, "localSheetId") === position;
    const old = names.children.find(isTitle);
    const columns = /[^,]*!\$[A-Z]+:\$[A-Z]+/.exec(textOf(old))?.[0];
    const rows = sheet.printTitleRows > 0 ? `${quoteSheet(sheet.name)}!$1:$${String(sheet.printTitleRows)}` : undefined;
    const text = [columns, rows].filter((item) => item !== undefined).join(",");
    names.children = names.children.filter((item) => !isTitle(item));
    if (text !== "") names.children.push(element(`${prefixOf(tree)}definedName`, { name: printTitles, localSheetId: position }, [text]));
  }
  const names = childOf(tree, "definedNames");
  if (names && childrenOf(names, "definedName").length === 0) placeChild(tree, "definedNames", null, workbookOrder);
}

/** The active sheet, the protection of the structure and, when cells changed, the order to compute all when Excel opens the file. */
export function writeWorkbookState(tree: XmlElement, book: Book, sheets: readonly RelatedSheet[], cellsChanged: boolean): void {
  const relation = sheets.find(({ sheet }) => sheet.name === book.activeSheet)?.relation;
  const position = childrenOf(ensure(tree, "sheets"), "sheet").findIndex((item) => relationIdOf(item) === relation);
  const views = ensure(tree, "bookViews");
  const view = childOf(views, "workbookView") ?? element(`${prefixOf(tree)}workbookView`);
  if (!childOf(views, "workbookView")) views.children.push(view);
  if (Number(attributeOf(view, "activeTab") ?? "0") !== Math.max(0, position))
    setAttribute(view, "activeTab", String(Math.max(0, position)));
  const lock = childOf(tree, "workbookProtection");
  if (book.structureProtected && !lock)
    placeChild(tree, "workbookProtection", element(`${prefixOf(tree)}workbookProtection`, { lockStructure: "1" }), workbookOrder);
  if (!book.structureProtected && lock) setAttribute(lock, "lockStructure", undefined);
  if (book.date1904 && attributeOf(childOf(tree, "workbookPr"), "date1904") === undefined)
    setAttribute(ensure(tree, "workbookPr"), "date1904", "1");
  if (cellsChanged) setAttribute(ensure(tree, "calcPr"), "fullCalcOnLoad", "1");
}
