import { type Area, type BookSheet, type BookTable, columnsOfSheet, intersection, rowsOfSheet, storedBox } from "../book";
import { cellAt } from "../book/cells";
import { formulaTokens } from "../book/formula";
import { rewriteFormulas } from "../book/formula-places";
import { allTables, bodyBox, boxToRange, findTable, headerBox, isTableName, isTaken, tidyHeaders, totalsBox } from "../book/tables";
import {
  type Arguments,
  defineClass,
  type HostClass,
  type HostObject,
  invalidArgument,
  itemNotFound,
  mergedRangeConflict,
  notImplemented,
} from "../protocol";
import { readValues } from "./cell-values";
import { mustBeBoolean, mustBeText } from "./cell-styles";
import { changed } from "./changes";
import { eventTypes } from "./events";
import { type Excel, requireWritableSheet } from "./excel";
import { areaArgument, makeRange } from "./range";

interface TableData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

function set(self: TableData, change: (table: BookTable) => void): void {
  requireWritableSheet(self.excel, self.sheet);
  change(self.table);
  changed(self.excel, "table", { sheet: self.sheet, ...storedBox(self.table.range) });
}

/** A name in use gives a plain InvalidArgument (office-js #551). */
function rename(self: TableData, name: string): void {
  if (!isTableName(name)) throw invalidArgument(`no name for a table: ${name}`);
  const taken = findTable(allTables(self.excel.book), name);
  if (taken && taken.table !== self.table) throw invalidArgument(`there is a table ${name}`);
  if (self.excel.book.names?.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`there is a defined name ${name}`);
  const before = self.table.name;
  set(self, (table) => (table.name = name));
  renameInFormulas(self.excel, before, name);
}

function renameInFormulas(excel: Excel, before: string, after: string): void {
  rewriteFormulas(excel.book, (formula) => {
    if (!formula.toLowerCase().includes(before.toLowerCase())) return formula;
    return formulaTokens(formula)
      .map((token) =>
        token.kind === "structured" && token.table.toLowerCase() === before.toLowerCase()
          ? after + token.text.slice(token.table.length)
          : token.text,
      )
      .join("");
  });
}

/** The header stays in its row and the new range overlaps the old (docs: Table.resize); no other table or merged area may be in the way. */
function resize(self: TableData, args: Arguments): void {
  const { sheet, table } = self;
  const area = areaArgument(args, 0, sheet);
  const before = storedBox(table.range);
  if (area.sheet !== sheet || area.row !== before.row || !intersection(area, before))
    throw invalidArgument("the header row must stay where it is");
  if (area.rowCount < (table.showHeaders ? 2 : 1) + (table.showTotals ? 1 : 0))
    throw invalidArgument("a table needs a row below its header");
  if (area.rowCount === rowsOfSheet || area.columnCount === columnsOfSheet)
    throw invalidArgument("a table cannot be a whole row or column");
  requireWritableSheet(self.excel, sheet);
  if (isTaken(sheet, area, table)) throw mergedRangeConflict();
  set(self, (one) => (one.range = boxToRange(area)));
  tidyHeaders(sheet, table);
}

function setStyle(self: TableData, style: string): void {
  if (style !== "" && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style))
    throw invalidArgument(`no table style: ${style}`);
  set(self, (table) => (table.style = style));
}

function rangeOf(self: TableData, box: Omit<Area, "sheet"> | null): HostObject {
  if (!box) throw itemNotFound();
  return makeRange(self.excel, { sheet: self.sheet, ...box });
}

function flag(name: "showFilterButton" | "showBandedRows") {
  return {
    get: ({ table }: TableData) => table[name] ?? true,
    set: (self: TableData, value: Parameters<typeof mustBeBoolean>[0]) => {
      const on = mustBeBoolean(value);
      set(self, (table) => (table[name] = on));
    },
  };
}

export const tableClass: HostClass<TableData> = defineClass<TableData>({
  type: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: (self, value) => {
        rename(self, mustBeText(value));
      },
    },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: () => {
        throw notImplemented("showing and hiding the header row");
      },
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: () => {
        throw notImplemented("showing and hiding the totals row");
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: (self, value) => {
        setStyle(self, mustBeText(value));
      },
    },
  },
  navigations: {
    autoFilter: (self) => tableAutoFilterClass(self),
    columns: (self) => tableColumnsClass(self),
    rows: (self) => tableRowsClass(self),
    worksheet: ({ excel, sheet }) => excel.worksheetObject(sheet),
  },
  methods: {
    getDataBodyRange: (self) => rangeOf(self, bodyBox(self.table)),
    getHeaderRowRange: (self) => rangeOf(self, headerBox(self.table)),
    getRange: (self) => rangeOf(self, storedBox(self.table.range)),
    getTotalRowRange: (self) => rangeOf(self, totalsBox(self.table)),
    resize: (self, args) => {
      resize(self, args);
    },
    _RegisterDataChangedEvent: ({ excel, table }) => {
      excel.events.listen(eventTypes.tableChanged, table.id);
    },
    _UnregisterDataChangedEvent: ({ excel, table }) => {
      excel.events.unlisten(eventTypes.tableChanged, table.id);
    },
  },
});

const tableAutoFilterClass = defineClass<TableData>({
  type: "AutoFilter",
  scalars: {
    enabled: { get: ({ table }) => table.showFilterButton },
    isDataFiltered: { get: ({ table }) => table.filtered },
  },
});

function columnCount({ table }: TableData): number {
  return storedBox(table.range).columnCount;
}

function columnName({ sheet, table }: TableData, index: number): string {
  const box = storedBox(table.range);
  if (!table.showHeaders) return table.columnNames?.[index] ?? `Kolumn${String(index + 1)}`;
  return String(cellAt(sheet, box.row, box.column + index).value);
}

function findColumn(self: TableData, args: Arguments): HostObject | null {
  const key = args.value(0);
  if (typeof key !== "number" && typeof key !== "string") throw invalidArgument("a column is found by its id or its name");
  const indexes = Array.from({ length: columnCount(self) }, (_, index) => index);
  const index = indexes.find((one) =>
    typeof key === "number" ? one + 1 === key : columnName(self, one).toLowerCase() === key.toLowerCase(),
  );
  return index === undefined ? null : tableColumnClass({ ...self, index });
}

const tableColumnsClass = defineClass<TableData>({
  type: "TableColumnCollection",
  scalars: { count: { get: columnCount } },
  items: (self) => Array.from({ length: columnCount(self) }, (_, index) => tableColumnClass({ ...self, index })),
  indexer: (self, key) => {
    const column = findColumn(self, key);
    if (!column) throw itemNotFound();
    return column;
  },
  methods: {
    getCount: columnCount,
    getItemAt: (self, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= columnCount(self)) throw invalidArgument("outside the table");
      return tableColumnClass({ ...self, index });
    },
    getItemOrNullObject: findColumn,
  },
});

function columnOf(self: TableData & { readonly index: number }, box: Omit<Area, "sheet"> | null): HostObject {
  return rangeOf(self, box && { ...box, column: box.column + self.index, columnCount: 1 });
}

const tableColumnClass = defineClass<TableData & { readonly index: number }>({
  type: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  showsCalculatedValues: true,
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: (self) => columnName(self, self.index) },
    values: {
      get: ({ sheet, table, index }) => {
        const box = storedBox(table.range);
        return readValues({ sheet, ...box, column: box.column + index, columnCount: 1 });
      },
    },
  },
  methods: {
    getDataBodyRange: (self) => columnOf(self, bodyBox(self.table)),
    getHeaderRowRange: (self) => columnOf(self, headerBox(self.table)),
    getRange: (self) => columnOf(self, storedBox(self.table.range)),
  },
});

/** Rows are counted only: adding rows through this collection is slow and conflicts with co-authors (office-js #3013). */
const tableRowsClass = defineClass<TableData>({
  type: "TableRowCollection",
  scalars: { count: { get: ({ table }) => bodyBox(table).rowCount } },
  methods: { getCount: ({ table }) => bodyBox(table).rowCount },
});
