import { localAddress } from "../../../src/model";
import { columnOfKey, rowOfKey, type BookSheet } from "../book/book";
import { addContentType, addRelation, freePath, relationsOf, removePart, removeRelation, type Parts } from "./package";
import { literalChoices } from "./readSheet";
import { argb } from "./writeStyles";
import { attributeOf, childOf, childrenOf, element, placeChild, prefixOf, relationIdOf, setAttribute, type XmlElement } from "./xml";

/** The children of a worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate " +
  "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** A sheet's part that is being changed. */
export interface SheetWriting {
  readonly parts: Parts;
  readonly path: string;
  readonly tree: XmlElement;
  readonly sheet: BookSheet;
  /** The sheet as it was read, an empty one for a new sheet: what is the same is left as the file has it. */
  readonly before: BookSheet;
  /** How the XML names the relationships namespace: "r". */
  readonly relationPrefix: string;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sorted(items: Iterable<number>): number[] {
  return [...items].sort((a, b) => a - b);
}

function place({ tree }: SheetWriting, name: string, child: XmlElement | null): void {
  placeChild(tree, name, child, worksheetOrder);
}

function make(
  { tree }: SheetWriting,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: XmlElement[] = [],
): XmlElement {
  return element(prefixOf(tree) + name, attributes, children);
}

/** The child of that name, made at its place when there is none. */
function ensure(writing: SheetWriting, name: string): XmlElement {
  const known = childOf(writing.tree, name);
  if (known) return known;
  const made = make(writing, name);
  place(writing, name, made);
  return made;
}

/** A4, as the printers here take. A file that does not say it means Letter. */
const paperSize = "9";

function writeProperties(writing: SheetWriting): void {
  const { sheet, before } = writing;
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  if (sheet.tabColor !== before.tabColor) {
    placeChild(
      ensure(writing, "sheetPr"),
      "tabColor",
      sheet.tabColor === null ? null : make(writing, "tabColor", { rgb: argb(sheet.tabColor) }),
      order,
    );
  }
  if (sheet.fitToWidth !== before.fitToWidth) {
    const setup = childOf(ensure(writing, "sheetPr"), "pageSetUpPr") ?? make(writing, "pageSetUpPr");
    setAttribute(setup, "fitToPage", sheet.fitToWidth === null ? undefined : "1");
    placeChild(ensure(writing, "sheetPr"), "pageSetUpPr", setup, order);
  }
  if (sheet.fitToWidth === before.fitToWidth && sheet.landscape === before.landscape) return;
  const setup = ensure(writing, "pageSetup");
  if (attributeOf(setup, "paperSize") === undefined) setAttribute(setup, "paperSize", paperSize);
  setAttribute(setup, "orientation", sheet.landscape ? "landscape" : "portrait");
  setAttribute(setup, "fitToWidth", sheet.fitToWidth === null ? undefined : String(sheet.fitToWidth));
  setAttribute(setup, "fitToHeight", sheet.fitToWidth === null ? undefined : "0");
}

function writeView(writing: SheetWriting): void {
  const { sheet, before } = writing;
  const views = ensure(writing, "sheetViews");
  const view = childOf(views, "sheetView") ?? make(writing, "sheetView", { workbookViewId: "0" });
  if (!childOf(views, "sheetView")) views.children.push(view);
  if (sheet.showGridlines !== before.showGridlines) setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : "0");
  if (sheet.frozenRows === before.frozenRows) return;
  view.children = view.children.filter(
    (child) => typeof child !== "string" && !["pane", "selection"].includes(child.name.slice(prefixOf(child).length)),
  );
  if (sheet.frozenRows === 0) return;
  const topLeftCell = `A${String(sheet.frozenRows + 1)}`;
  const pane = { ySplit: String(sheet.frozenRows), topLeftCell, activePane: "bottomLeft", state: "frozen" };
  const selection = { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell };
  view.children.unshift(make(writing, "pane", pane), make(writing, "selection", selection));
}

/** Columns of the file one by one as far as they are touched; untouched ones keep their element. */
function writeColumns(writing: SheetWriting): void {
  const { sheet, before, tree } = writing;
  const touched = sorted(
    new Set([...sheet.columnWidths.keys(), ...before.columnWidths.keys(), ...sheet.hiddenColumns, ...before.hiddenColumns]),
  ).filter(
    (column) =>
      sheet.columnWidths.get(column) !== before.columnWidths.get(column) ||
      sheet.hiddenColumns.has(column) !== before.hiddenColumns.has(column),
  );
  if (touched.length === 0) return;
  let columns = childrenOf(childOf(tree, "cols") ?? tree, "col");
  for (const column of touched) columns = withColumn(columns, column, writing);
  columns.sort((a, b) => Number(attributeOf(a, "min")) - Number(attributeOf(b, "min")));
  place(writing, "cols", columns.length > 0 ? make(writing, "cols", {}, columns) : null);
}

/** The column elements with one column cut out of its run and written as the book has it. */
function withColumn(columns: readonly XmlElement[], column: number, writing: SheetWriting): XmlElement[] {
  const { sheet } = writing;
  const number = column + 1;
  const around = columns.find((item) => Number(attributeOf(item, "min")) <= number && Number(attributeOf(item, "max")) >= number);
  const part = (min: number, max: number): XmlElement[] => {
    if (!around || min > max) return [];
    return [{ ...around, attributes: new Map([...around.attributes, ["min", String(min)], ["max", String(max)]]) }];
  };
  const one = part(number, number)[0] ?? make(writing, "col", { min: String(number), max: String(number) });
  const width = sheet.columnWidths.get(column);
  setAttribute(one, "width", String(width ?? 9.140625));
  setAttribute(one, "customWidth", width === undefined ? undefined : "1");
  setAttribute(one, "hidden", sheet.hiddenColumns.has(column) ? "1" : undefined);
  const first = Number(attributeOf(around, "min"));
  const last = Number(attributeOf(around, "max"));
  return [...columns.filter((item) => item !== around), ...part(first, number - 1), one, ...part(number + 1, last)];
}

function writeMerges(writing: SheetWriting): void {
  const { sheet, before } = writing;
  const merges = [...sheet.merges].sort();
  if (same(merges, [...before.merges].sort())) return;
  const cells = merges.map((ref) => make(writing, "mergeCell", { ref }));
  place(writing, "mergeCells", cells.length > 0 ? make(writing, "mergeCells", { count: String(cells.length) }, cells) : null);
}

/** Lists of fixed choices are the book's; all other rules stay as they are. */
function writeValidations(writing: SheetWriting): void {
  const { sheet, before, tree } = writing;
  if (same(sheet.validations, before.validations)) return;
  const others = childrenOf(childOf(tree, "dataValidations") ?? tree, "dataValidation").filter((rule) => literalChoices(rule) === null);
  const lists = sheet.validations.map(({ range, list }) => {
    const formula = element(`${prefixOf(tree)}formula1`, {}, [`"${list.join(",").replaceAll('"', '""')}"`]);
    return make(writing, "dataValidation", { type: "list", allowBlank: "1", showInputMessage: "1", showErrorMessage: "1", sqref: range }, [
      formula,
    ]);
  });
  const rules = [...others, ...lists];
  place(writing, "dataValidations", rules.length > 0 ? make(writing, "dataValidations", { count: String(rules.length) }, rules) : null);
}

function cellOfKey(key: number): string {
  return localAddress({ sheet: "", row: rowOfKey(key), column: columnOfKey(key) });
}

function writeLinks(writing: SheetWriting): void {
  const { sheet, before, tree, parts, path, relationPrefix } = writing;
  if (same([...sheet.hyperlinks], [...before.hyperlinks])) return;
  const old = childrenOf(childOf(tree, "hyperlinks") ?? tree, "hyperlink");
  const links = sorted(sheet.hyperlinks.keys()).flatMap((key) => {
    const link = sheet.hyperlinks.get(key);
    if (!link) return [];
    const known = old.find((item) => (attributeOf(item, "ref") ?? "").split(":")[0] === cellOfKey(key));
    const was = before.hyperlinks.get(key);
    if (known && was && was.location === link.location && was.tip === link.tip && was.address === link.address) return [known];
    const made = make(writing, "hyperlink", { ref: cellOfKey(key) });
    if (link.address === undefined) setAttribute(made, "location", link.location);
    else setAttribute(made, `${relationPrefix}:id`, addRelation(parts, path, "hyperlink", link.address, true));
    setAttribute(made, "tooltip", link.tip === "" ? undefined : link.tip);
    setAttribute(made, "display", link.text === "" ? undefined : link.text);
    return [made];
  });
  place(writing, "hyperlinks", links.length > 0 ? make(writing, "hyperlinks", {}, links) : null);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** Custom properties of the sheet: an element each, with the text in a part of its own, UTF-16LE without a mark, as Excel does. */
function writeCustomProperties(writing: SheetWriting): void {
  const { sheet, before, tree, parts, path, relationPrefix } = writing;
  if (same([...sheet.customProperties], [...before.customProperties])) return;
  const relations = relationsOf(parts, path);
  for (const item of childrenOf(childOf(tree, "customProperties") ?? tree, "customPr")) {
    const target = relations.find((relation) => relation.id === relationIdOf(item))?.target;
    if (target === undefined) continue;
    removeRelation(parts, path, target);
    removePart(parts, target);
  }
  const items = [...sheet.customProperties].map(([name, value]) => {
    const target = freePath(parts, "xl/customProperty", ".bin");
    parts.set(target, utf16(value));
    addContentType(parts, target, "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
    return make(writing, "customPr", { name, [`${relationPrefix}:id`]: addRelation(parts, path, "customProperty", target) });
  });
  place(writing, "customProperties", items.length > 0 ? make(writing, "customProperties", {}, items) : null);
}

/** A break stands in the file with the number of the row above it. */
function writeRowBreaks(writing: SheetWriting): void {
  const { sheet, before } = writing;
  const rows = sheet.rowBreaks ?? [];
  if (same(rows, before.rowBreaks ?? [])) return;
  const breaks = rows.map((row) => make(writing, "brk", { id: String(row), max: "16383", man: "1" }));
  const count = String(breaks.length);
  place(writing, "rowBreaks", breaks.length > 0 ? make(writing, "rowBreaks", { count, manualBreakCount: count }, breaks) : null);
}

function writeProtection(writing: SheetWriting): void {
  if (writing.sheet.protected === writing.before.protected) return;
  place(
    writing,
    "sheetProtection",
    writing.sheet.protected ? make(writing, "sheetProtection", { sheet: "1", objects: "1", scenarios: "1" }) : null,
  );
}

/** Brings all of a sheet's part but its cells and tables up to date. */
export function writeSheetParts(writing: SheetWriting): void {
  writeProperties(writing);
  writeView(writing);
  writeColumns(writing);
  writeProtection(writing);
  writeMerges(writing);
  writeValidations(writing);
  writeLinks(writing);
  writeRowBreaks(writing);
  writeCustomProperties(writing);
}
