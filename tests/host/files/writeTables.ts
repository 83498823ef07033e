import { localAddress, parseAddress, type RangeRef } from "../../../src/model";
import { cellKey, type BookSheet, type BookTable } from "../book/book";
import { addContentType, addRelation, freePath, partTree, relationsOf, removePart, removeRelation, setTree, type Parts } from "./package";
import { sheetTables } from "./readSheet";
import type { SheetWriting } from "./writeSheet";
import { attributeOf, childOf, childrenOf, decodeCellText, element, placeChild, prefixOf, setAttribute, type XmlElement } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
/** Children of a table in the order of the schema. */
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Line breaks of a column's name are spelt as Excel spells them. */
function fileColumnName(name: string): string {
  return name
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("\r", "_x000d_")
    .replaceAll("\n", "_x000a_");
}

/** Column names left to right: the header cells, else the names that the file holds; never empty, never twice. */
export function tableColumnNames(sheet: BookSheet, table: BookTable, range: RangeRef): string[] {
  const used = new Set<string>();
  return Array.from({ length: range.columnCount }, (_, index) => {
    const header = table.showHeaders ? sheet.cells.get(cellKey(range.row, range.column + index))?.value : undefined;
    const given = String(header ?? table.columnNames?.[index] ?? "");
    const base = given === "" ? `Kolumn${String(index + 1)}` : given;
    let name = base;
    for (let number = 2; used.has(name.toLocaleLowerCase("sv")); number += 1) name = `${base}${String(number)}`;
    used.add(name.toLocaleLowerCase("sv"));
    return name;
  });
}

/** The column elements for these names; a column that was there by its name, or else at its place, keeps its formula and formats. */
function columnElements(tree: XmlElement, names: readonly string[]): XmlElement {
  const prefix = prefixOf(tree);
  const old = childrenOf(childOf(tree, "tableColumns") ?? tree, "tableColumn");
  const nameOf = (item: XmlElement): string => decodeCellText(attributeOf(item, "name") ?? "");
  const ids = new Set<string>();
  let next = Math.max(0, ...old.map((item) => Number(attributeOf(item, "id") ?? "0")));
  const columns = names.map((name, index) => {
    const same = old.find((item) => nameOf(item) === name) ?? (old.length === names.length ? old[index] : undefined);
    const id = attributeOf(same, "id");
    const free = id !== undefined && !ids.has(id);
    const column = same && free ? { ...same, attributes: new Map(same.attributes) } : element(`${prefix}tableColumn`);
    if (!free) next += 1;
    column.attributes = new Map([
      ["id", free ? id : String(next)],
      ["name", fileColumnName(name)],
      ...[...column.attributes].filter(([key]) => key !== "id" && key !== "name"),
    ]);
    ids.add(attributeOf(column, "id") ?? "");
    return column;
  });
  return element(`${prefix}tableColumns`, { count: String(columns.length) }, columns);
}

/** The range that the filter buttons cover: the table without its totals row. */
function filterRange(table: BookTable, range: RangeRef): string {
  return localAddress({ ...range, rowCount: range.rowCount - (table.showTotals ? 1 : 0) });
}

function replaceChild(tree: XmlElement, name: string, child: XmlElement | null): void {
  placeChild(tree, name, child, tableOrder);
}

function updateTable(tree: XmlElement, sheet: BookSheet, table: BookTable, range: RangeRef): void {
  const prefix = prefixOf(tree);
  setAttribute(tree, "name", table.name);
  setAttribute(tree, "displayName", table.name);
  setAttribute(tree, "ref", localAddress(range));
  setAttribute(tree, "headerRowCount", table.showHeaders ? undefined : "0");
  setAttribute(tree, "totalsRowCount", table.showTotals ? "1" : undefined);
  if (!table.showTotals && !tree.attributes.has("totalsRowShown")) setAttribute(tree, "totalsRowShown", "0");
  const filter = table.showHeaders && table.showFilterButton ? (childOf(tree, "autoFilter") ?? element(`${prefix}autoFilter`)) : null;
  if (filter) setAttribute(filter, "ref", filterRange(table, range));
  if (filter && !table.filtered)
    filter.children = filter.children.filter((item) => typeof item === "string" || !item.name.endsWith("filterColumn"));
  replaceChild(tree, "autoFilter", filter);
  replaceChild(tree, "tableColumns", columnElements(tree, tableColumnNames(sheet, table, range)));
  const style =
    childOf(tree, "tableStyleInfo") ??
    element(`${prefix}tableStyleInfo`, { showFirstColumn: "0", showLastColumn: "0", showRowStripes: "1", showColumnStripes: "0" });
  setAttribute(style, "name", table.style === "" ? undefined : table.style);
  setAttribute(style, "showRowStripes", table.showBandedRows === false ? "0" : "1");
  style.attributes = new Map([...style.attributes].sort(([a], [b]) => Number(b === "name") - Number(a === "name")));
  replaceChild(tree, "tableStyleInfo", style);
}

/** The numbers of all tables of the file: each is there once. */
function largestTableId(parts: Parts): number {
  const ids = [...parts.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(attributeOf(partTree(parts, path), "id") ?? "0"));
  return Math.max(0, ...ids.filter((id) => !Number.isNaN(id)));
}

function sameTable(a: BookTable, b: BookTable, columns: readonly string[]): boolean {
  const sameColumns = JSON.stringify(a.columnNames ?? []) === JSON.stringify(columns);
  const parts = (table: BookTable) => [
    table.name,
    table.range,
    table.showHeaders,
    table.showTotals,
    table.showFilterButton,
    table.style,
    table.filtered,
    table.showBandedRows !== false,
  ];
  return sameColumns && JSON.stringify(parts(a)) === JSON.stringify(parts(b));
}

/** Brings the tables of a sheet's part up to date and gives the `tableParts` element (null for none). */
export function writeTables({ parts, path: sheetPath, tree, sheet, relationPrefix }: SheetWriting): XmlElement | null {
  const prefix = prefixOf(tree);
  const existing = sheetTables(tree, relationsOf(parts, sheetPath), parts);
  const kept = new Set<string>();
  const ids = sheet.tables.flatMap((table) => {
    const range = parseAddress(table.range);
    if (!range) return [];
    const old =
      existing.find((item) => item.read.id === table.id && !kept.has(item.relation.target)) ??
      existing.find((item) => item.read.name === table.name && !kept.has(item.relation.target));
    if (old) {
      kept.add(old.relation.target);
      if (!sameTable(old.read, table, tableColumnNames(sheet, table, range))) {
        updateTable(old.tree, sheet, table, range);
        setTree(parts, old.relation.target, old.tree);
      }
      return [old.relation.id];
    }
    const path = freePath(parts, "xl/tables/table", ".xml");
    const made = element("table", { xmlns: main, id: String(largestTableId(parts) + 1) });
    updateTable(made, sheet, table, range);
    setTree(parts, path, made);
    addContentType(parts, path, contentType);
    kept.add(path);
    return [addRelation(parts, sheetPath, "table", path)];
  });
  for (const { relation } of existing) {
    if (kept.has(relation.target)) continue;
    removeRelation(parts, sheetPath, relation.target);
    removePart(parts, relation.target);
  }
  if (ids.length === 0) return null;
  return element(
    `${prefix}tableParts`,
    { count: String(ids.length) },
    ids.map((id) => element(`${prefix}tablePart`, { [`${relationPrefix}:id`]: id })),
  );
}
