import { type BookSheet, isOnSheet } from "../book";
import { renameSheetInFormulas } from "../book/formula-references";
import {
  type Arguments,
  defineClass,
  type HostClass,
  type HostObject,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  type Scalar,
} from "../protocol";
import { changed } from "./changes";
import { chartsClass } from "./charts";
import { mustBeBoolean, mustBeNumber, mustBeOneOf, mustBeText } from "./cell-styles";
import { customPropertiesClass } from "./custom-properties";
import { eventTypes } from "./events";
import { type Excel, requireOpenStructure, requireWritableBook, requireWritableSheet } from "./excel";
import { freezePanesClass } from "./freeze-panes";
import { namesClass } from "./names";
import { horizontalPageBreaksClass } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { areaOfAddress, makeRange, usedArea } from "./range";
import { tablesClass } from "./tables";

export interface SheetData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
}

/** Excel's rules for a sheet's name: 1–31 characters, none of [ ] : * ? / \, no apostrophe first or last, not "History". */
export function requireSheetName(name: string): void {
  const allowed =
    name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
  if (!allowed) throw invalidArgument(`no name for a sheet: ${name}`);
}

/** By id or by name, whatever the case. */
export function findSheet(excel: Excel, key: string): BookSheet | null {
  return excel.book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
}

function rename({ excel, sheet }: SheetData, name: string): void {
  requireOpenStructure(excel);
  requireSheetName(name);
  const taken = findSheet(excel, name);
  if (taken && taken !== sheet) throw itemAlreadyExists();
  const before = sheet.name;
  sheet.name = name;
  if (excel.book.activeSheet === before) excel.book.activeSheet = name;
  renameSheetInFormulas(excel.book, before, name);
  if (excel.book.names) excel.book.names = excel.book.names.map((one) => (one.sheet === before ? { ...one, sheet: name } : one));
  changed(excel, "sheet", sheet);
}

function setVisibility({ excel, sheet }: SheetData, visibility: BookSheet["visibility"]): void {
  requireOpenStructure(excel);
  const others = excel.book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  const first = others[0];
  if (visibility !== "Visible") {
    if (!first) throw invalidOperation("a workbook must keep one visible sheet");
    if (excel.book.activeSheet === sheet.name) excel.book.activeSheet = first.name;
  }
  sheet.visibility = visibility;
  changed(excel, "sheet", sheet);
}

function move({ excel, sheet }: SheetData, position: number): void {
  requireOpenStructure(excel);
  if (!Number.isInteger(position)) throw invalidArgument("a position is a whole number");
  const sheets = excel.book.sheets.filter((one) => one !== sheet);
  sheets.splice(position, 0, sheet);
  excel.book.sheets.splice(0, excel.book.sheets.length, ...sheets);
  changed(excel, "sheet", sheet);
}

function setTabColor({ excel, sheet }: SheetData, color: string): void {
  requireOpenStructure(excel);
  if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument("a colour is #RRGGBB or empty");
  sheet.tabColor = color === "" ? null : color.toUpperCase();
  changed(excel, "sheet", sheet);
}

function rangeByIndexes({ excel, sheet }: SheetData, args: Arguments): HostObject {
  const box = { row: args.integer(0), column: args.integer(1), rowCount: args.integer(2), columnCount: args.integer(3) };
  if (!isOnSheet(box)) throw invalidArgument("outside the sheet");
  return makeRange(excel, { sheet, ...box });
}

function activate({ excel, sheet }: SheetData): void {
  if (sheet.visibility !== "Visible") throw invalidOperation("the sheet is hidden");
  if (excel.book.activeSheet !== sheet.name) excel.book.selection = "A1";
  excel.book.activeSheet = sheet.name;
}

const firstCell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const showGridlines: Scalar<SheetData> = {
  get: ({ sheet }) => sheet.showGridlines,
  set: ({ excel, sheet }, value) => {
    requireWritableBook(excel);
    sheet.showGridlines = mustBeBoolean(value);
    changed(excel, "page", sheet);
  },
};

export const worksheetClass: HostClass<SheetData> = defineClass<SheetData>({
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: (self, value) => {
        rename(self, mustBeText(value));
      },
    },
    position: {
      get: ({ excel, sheet }) => excel.book.sheets.indexOf(sheet),
      set: (self, value) => {
        move(self, mustBeNumber(value, 0, self.excel.book.sheets.length - 1));
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (self, value) => {
        setVisibility(self, mustBeOneOf(value, ["Visible", "Hidden", "VeryHidden"]));
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: (self, value) => {
        setTabColor(self, mustBeText(value));
      },
    },
    showGridlines,
    // Office.js reads the property as ShowGridlines and writes it as Gridlines.
    gridlines: showGridlines,
  },
  navigations: {
    autoFilter: (self) => sheetAutoFilterClass(self),
    charts: (self) => chartsClass(self),
    customProperties: (self) => customPropertiesClass(self),
    freezePanes: (self) => freezePanesClass(self),
    horizontalPageBreaks: (self) => horizontalPageBreaksClass(self),
    names: ({ excel, sheet }) => namesClass({ excel, sheet }),
    pageLayout: (self) => pageLayoutClass(self),
    protection: (self) => worksheetProtectionClass(self),
    tables: ({ excel, sheet }) => tablesClass({ excel, sheet }),
  },
  methods: {
    activate: (self) => {
      activate(self);
    },
    getCell: ({ excel, sheet }, args) => makeRange(excel, { sheet, ...firstCell, row: args.integer(0), column: args.integer(1) }),
    getRange: ({ excel, sheet }, args) => makeRange(excel, areaOfAddress(sheet, args.optionalText(0, "") || "1:1048576")),
    getRangeByIndexes: rangeByIndexes,
    getUsedRange: ({ excel, sheet }, args) => makeRange(excel, usedArea(sheet, args.flag(0, false)) ?? { sheet, ...firstCell }),
    getUsedRangeOrNullObject: ({ excel, sheet }, args) => {
      const used = usedArea(sheet, args.flag(0, false));
      return used && makeRange(excel, used);
    },
    _RegisterDataChangedEvent: ({ excel, sheet }) => {
      excel.events.listen(eventTypes.worksheetChanged, sheet.id);
    },
    _UnregisterDataChangedEvent: ({ excel, sheet }) => {
      excel.events.unlisten(eventTypes.worksheetChanged, sheet.id);
    },
    _RegisterSelectionChangedEvent: ({ excel, sheet }) => {
      excel.events.listen(eventTypes.worksheetSelectionChanged, sheet.id);
    },
    _UnregisterSelectionChangedEvent: ({ excel, sheet }) => {
      excel.events.unlisten(eventTypes.worksheetSelectionChanged, sheet.id);
    },
  },
});

const worksheetProtectionClass = defineClass<SheetData>({
  type: "WorksheetProtection",
  scalars: {
    protected: { get: ({ sheet }) => sheet.protected },
    options: { get: ({ sheet }) => ({ allowFormatCells: sheet.allowsFormats === true }) },
  },
  methods: {
    protect: ({ excel, sheet }) => {
      requireWritableSheet(excel, sheet);
      sheet.protected = true;
      changed(excel, "sheet", sheet);
    },
  },
});

/** The filter of a plain range on the sheet; tables have their own. */
const sheetAutoFilterClass = defineClass<SheetData>({
  type: "AutoFilter",
  scalars: {
    enabled: { get: ({ sheet }) => sheet.filtered === true },
    isDataFiltered: { get: ({ sheet }) => sheet.filtered === true },
  },
});
