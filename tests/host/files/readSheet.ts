import { parseAddress } from "../../../src/model";
import { cellKey, emptySheet, type BookLink, type BookSheet, type BookTable, type BookValidation } from "../book/book";
import { readConditionals } from "./readConditionals";
import { readCharts } from "./drawing";
import { partText, partTree, relationsOf, UnreadableWorkbook, type Parts, type Relation } from "./package";
import { readCells, type CellContext } from "./readCells";
import { colorOf } from "./readStyles";
import {
  attributeOf,
  childOf,
  childrenOf,
  decodeCellText,
  isTrue,
  MalformedXml,
  parseXml,
  relationIdOf,
  textOf,
  type XmlElement,
} from "./xml";

/** What all sheets of a file share. */
export interface FileContext extends CellContext {
  readonly parts: Parts;
  readonly theme: readonly string[];
  /** The looks of conditional formats by index (`dxf`). */
  readonly looks: readonly XmlElement[];
}

/** A sheet's XML in two: the cells, which are many, and all else as a tree (with an empty sheetData). */
export interface SplitSheet {
  readonly tree: XmlElement;
  /** From `<sheetData` on to its end; "" when there is none. */
  readonly data: string;
}

/** Parts the cells from the rest of a sheet. */
export function splitSheet(xml: string): SplitSheet {
  const open = /<((?:[\w.-]+:)?sheetData)(\s[^>]*)?>/.exec(xml);
  if (!open || open[0].endsWith("/>")) return { tree: parseXml(xml), data: "" };
  const closing = `</${open[1] ?? ""}>`;
  const end = xml.indexOf(closing, open.index);
  if (end < 0) throw new MalformedXml("sheetData never ends");
  const rest = `${xml.slice(0, open.index)}<${open[1] ?? ""}/>${xml.slice(end + closing.length)}`;
  return { tree: parseXml(rest), data: xml.slice(open.index, end + closing.length) };
}

function readColumns(tree: XmlElement, sheet: BookSheet): void {
  for (const column of childrenOf(childOf(tree, "cols") ?? tree, "col")) {
    const first = Number(attributeOf(column, "min")) - 1;
    // "To the end of the sheet" is kept for the columns that a person may see.
    const last = Math.min(Number(attributeOf(column, "max")) - 1, Math.max(first, 255));
    const width = attributeOf(column, "width");
    for (let index = first; index <= last; index += 1) {
      if (width !== undefined) sheet.columnWidths.set(index, Number(width));
      if (isTrue(attributeOf(column, "hidden"))) sheet.hiddenColumns.add(index);
    }
  }
}

/** The text of a list validation of fixed choices, or null for any other rule. */
export function literalChoices(rule: XmlElement): string[] | null {
  const formula = textOf(childOf(rule, "formula1"));
  if (attributeOf(rule, "type") !== "list" || !/^".*"$/s.test(formula)) return null;
  return formula.slice(1, -1).replaceAll('""', '"').split(",");
}

function readValidations(tree: XmlElement): BookValidation[] {
  return childrenOf(childOf(tree, "dataValidations") ?? tree, "dataValidation").flatMap((rule) => {
    const list = literalChoices(rule);
    const ranges = (attributeOf(rule, "sqref") ?? "").split(/\s+/).filter((range) => range !== "");
    return list ? ranges.map((range) => ({ range, list })) : [];
  });
}

function readLinks(tree: XmlElement, relations: readonly Relation[], sheet: BookSheet): void {
  for (const link of childrenOf(childOf(tree, "hyperlinks") ?? tree, "hyperlink")) {
    const range = parseAddress(attributeOf(link, "ref") ?? "");
    const outside = relations.find((relation) => relation.id === relationIdOf(link))?.target;
    if (!range) continue;
    const key = cellKey(range.row, range.column);
    const text = String(sheet.cells.get(key)?.value ?? "");
    const location = attributeOf(link, "location") ?? "";
    const read: BookLink = { location: outside === undefined ? location : "", text, tip: attributeOf(link, "tooltip") ?? "" };
    if (outside !== undefined) read.address = location === "" ? outside : `${outside}#${location}`;
    sheet.hyperlinks.set(key, read);
  }
}

function readView(tree: XmlElement, sheet: BookSheet, theme: readonly string[]): void {
  const view = childOf(childOf(tree, "sheetViews"), "sheetView");
  const gridlines = attributeOf(view, "showGridLines");
  sheet.showGridlines = gridlines === undefined || isTrue(gridlines);
  const pane = childOf(view, "pane");
  if ((attributeOf(pane, "state") ?? "").startsWith("frozen")) sheet.frozenRows = Number(attributeOf(pane, "ySplit") ?? "0");
  const properties = childOf(tree, "sheetPr");
  sheet.tabColor = colorOf(childOf(properties, "tabColor"), theme);
  const setup = childOf(tree, "pageSetup");
  sheet.landscape = attributeOf(setup, "orientation") === "landscape";
  const fitted = isTrue(attributeOf(childOf(properties, "pageSetUpPr"), "fitToPage"));
  sheet.fitToWidth = fitted ? Number(attributeOf(setup, "fitToWidth") ?? "1") : null;
  const protection = childOf(tree, "sheetProtection");
  sheet.protected = isTrue(attributeOf(protection, "sheet"));
  // What the attribute forbids is locked: "0" lets cells be formatted.
  const formatsLocked = attributeOf(protection, "formatCells");
  if (formatsLocked !== undefined && !isTrue(formatsLocked)) sheet.allowsFormats = true;
}

/** The breaks that were set by hand: a break has the number of the row above it. */
function readRowBreaks(tree: XmlElement, sheet: BookSheet): void {
  const breaks = childrenOf(childOf(tree, "rowBreaks") ?? tree, "brk").filter((item) => isTrue(attributeOf(item, "man")));
  if (breaks.length > 0) sheet.rowBreaks = breaks.map((item) => Number(attributeOf(item, "id")));
}

/** The texts of worksheet custom properties are parts of their own, UTF-16LE without a mark. */
function readCustomProperties(tree: XmlElement, relations: readonly Relation[], parts: Parts, sheet: BookSheet): void {
  for (const property of childrenOf(childOf(tree, "customProperties") ?? tree, "customPr")) {
    const target = relations.find((relation) => relation.id === relationIdOf(property))?.target;
    const content = target === undefined ? undefined : parts.get(target);
    const name = attributeOf(property, "name");
    if (name !== undefined && content) sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(content));
  }
}

/** A table as its definition says; null when it has no place. */
export function readTable(tree: XmlElement): BookTable | null {
  const range = attributeOf(tree, "ref");
  if (range === undefined || !parseAddress(range)) return null;
  const filter = childOf(tree, "autoFilter");
  const columns = childrenOf(childOf(tree, "tableColumns") ?? tree, "tableColumn");
  return {
    id: attributeOf(tree, "id") ?? "",
    name: attributeOf(tree, "displayName") ?? attributeOf(tree, "name") ?? "",
    range,
    showHeaders: attributeOf(tree, "headerRowCount") !== "0",
    showTotals: Number(attributeOf(tree, "totalsRowCount") ?? "0") > 0,
    showFilterButton: filter !== undefined,
    style: attributeOf(childOf(tree, "tableStyleInfo"), "name") ?? "",
    // A column whose button is hidden has an entry too, but one that says nothing else.
    filtered: filter !== undefined && childrenOf(filter, "filterColumn").some((column) => column.children.length > 0),
    showBandedRows: isTrue(attributeOf(childOf(tree, "tableStyleInfo"), "showRowStripes")),
    columnNames: columns.map((column) => decodeCellText(attributeOf(column, "name") ?? "")),
  };
}

/** A table of a sheet: its definition, and the relation that leads there. */
export interface SheetTable {
  readonly relation: Relation;
  readonly tree: XmlElement;
  readonly read: BookTable;
}

/** The tables that a sheet lists, in its order. */
export function sheetTables(tree: XmlElement, relations: readonly Relation[], parts: Parts): SheetTable[] {
  return childrenOf(childOf(tree, "tableParts") ?? tree, "tablePart").flatMap((part) => {
    const relation = relations.find((item) => item.id === relationIdOf(part));
    const definition = relation && partTree(parts, relation.target);
    const read = definition && readTable(definition);
    return read ? [{ relation, tree: definition, read }] : [];
  });
}

/** Reads one worksheet part. Without its own name and place: those are the workbook's. */
export function readSheet(context: FileContext, path: string): BookSheet {
  const sheet = emptySheet("");
  const xml = partText(context.parts, path);
  if (xml === undefined) return sheet;
  try {
    const { tree, data } = splitSheet(xml);
    const cells = readCells(data, context);
    Object.assign(sheet, cells);
    readColumns(tree, sheet);
    readView(tree, sheet, context.theme);
    readRowBreaks(tree, sheet);
    const relations = relationsOf(context.parts, path);
    readLinks(tree, relations, sheet);
    sheet.validations = readValidations(tree);
    for (const merge of childrenOf(childOf(tree, "mergeCells") ?? tree, "mergeCell")) sheet.merges.add(attributeOf(merge, "ref") ?? "");
    readCustomProperties(tree, relations, context.parts, sheet);
    sheet.conditionals = readConditionals(tree, context.looks, context.theme);
    sheet.charts = readCharts(context.parts, path, tree, sheet);
    for (const { read } of sheetTables(tree, relations, context.parts)) sheet.tables.push(read);
    return sheet;
  } catch (error) {
    if (error instanceof MalformedXml) throw new UnreadableWorkbook("damaged", `${path}: ${error.message}`);
    throw error;
  }
}
