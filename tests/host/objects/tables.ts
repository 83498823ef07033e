import { type Area, type BookSheet, columnsOfSheet, rowsOfSheet, splitAddress } from "../book";
import { insertCells } from "../book/insert";
import { allTables, boxToRange, findTable, isTaken, newTableId, newTableName, type PlacedTable, tidyHeaders } from "../book/tables";
import {
  type Arguments,
  defineClass,
  type HostClass,
  type HostObject,
  insertDeleteConflict,
  invalidArgument,
  itemNotFound,
  mergedRangeConflict,
  notImplemented,
} from "../protocol";
import { changed, contentsChanged } from "./changes";
import { eventTypes, workbookTarget } from "./events";
import { type Excel, requireWritableSheet } from "./excel";
import { areaOfAddress, rangeClass } from "./range";
import { tableClass } from "./table";

/** The tables of a sheet, or of the workbook when the sheet is null. */
interface TablesData {
  readonly excel: Excel;
  readonly sheet: BookSheet | null;
}

function tablesOf({ excel, sheet }: TablesData): PlacedTable[] {
  return allTables(excel.book).filter((placed) => sheet === null || placed.sheet === sheet);
}

function find(self: TablesData, args: Arguments): HostObject | null {
  const placed = findTable(tablesOf(self), args.text(0));
  return placed && tableClass({ excel: self.excel, ...placed });
}

function found(self: TablesData, args: Arguments): HostObject {
  const table = find(self, args);
  if (!table) throw itemNotFound();
  return table;
}

/** An address without a sheet is on the collection's sheet, or on the active one. */
function areaToUse({ excel, sheet }: TablesData, args: Arguments): Area {
  const range = args.object(0, rangeClass);
  if (range) {
    if (sheet !== null && range.area.sheet !== sheet) throw invalidArgument("the range is on another sheet");
    return { ...range.area };
  }
  const address = splitAddress(args.text(0));
  const name = address.sheet ?? sheet?.name ?? excel.book.activeSheet;
  const target = excel.book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!target || (sheet !== null && target !== sheet)) throw invalidArgument(`no address for a table: ${args.text(0)}`);
  return areaOfAddress(target, address.local);
}

/**
 * Without headers Excel pushes the data down and writes "Kolumn1" and so on. Of a header alone it makes a table with an empty row, and
 * sometimes pushes down what stands below (office-js #1197, #5151): then it must be told the row too.
 */
function add(self: TablesData, args: Arguments): HostObject {
  const { excel } = self;
  const area = areaToUse(self, args);
  const hasHeaders = args.flag(1, false);
  const { sheet } = area;
  requireWritableSheet(excel, sheet);
  if (area.rowCount === rowsOfSheet || area.columnCount === columnsOfSheet)
    throw invalidArgument("a table cannot be a whole row or column");
  if (hasHeaders && area.rowCount === 1) throw notImplemented("a table of a header alone: Excel may push down what stands below");
  if (isTaken(sheet, area, null)) throw mergedRangeConflict();
  if (!hasHeaders) {
    const fault = insertCells(excel.book, { ...area, rowCount: 1 }, "down", []);
    if (fault) throw insertDeleteConflict(fault);
  }
  const rowCount = hasHeaders ? area.rowCount : area.rowCount + 1;
  if (isTaken(sheet, { ...area, rowCount }, null)) throw mergedRangeConflict();
  const table = {
    id: newTableId(excel.book),
    name: newTableName(excel.book),
    range: boxToRange({ ...area, rowCount }),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    filtered: false,
  };
  sheet.tables.push(table);
  tidyHeaders(sheet, table);
  changed(excel, "table", { ...area, rowCount });
  contentsChanged(excel, { ...area, rowCount: 1 });
  return tableClass({ excel, sheet, table });
}

export const tablesClass: HostClass<TablesData> = defineClass<TablesData>({
  type: "TableCollection",
  scalars: { count: { get: (self) => tablesOf(self).length } },
  items: (self) => tablesOf(self).map((placed) => tableClass({ excel: self.excel, ...placed })),
  indexer: found,
  methods: {
    add,
    getCount: (self) => tablesOf(self).length,
    getItemAt: (self, args) => {
      const placed = tablesOf(self)[args.integer(0)];
      if (!placed) throw itemNotFound();
      return tableClass({ excel: self.excel, ...placed });
    },
    getItemOrNullObject: find,
    _RegisterDataChangedEvent: ({ excel, sheet }) => {
      excel.events.listen(eventTypes.tableChanged, sheet?.id ?? workbookTarget);
    },
    _UnregisterDataChangedEvent: ({ excel, sheet }) => {
      excel.events.unlisten(eventTypes.tableChanged, sheet?.id ?? workbookTarget);
    },
  },
});
