import {
  type Area,
  areaAddress,
  type Box,
  columnsOfSheet,
  contains,
  intersection,
  isOnSheet,
  readBox,
  rowsOfSheet,
  splitAddress,
  storedBox,
  union,
} from "../book";
import { usedBox } from "../book/cells";
import {
  type Arguments,
  defineClass,
  type HostClass,
  generalException,
  type HostObject,
  invalidArgument,
  invalidOperation,
  itemNotFound,
  notImplemented,
  wrongArraySize,
} from "../protocol";
import { readFormulas, readNumberFormats, readTexts, readValues, readValueTypes, writeNumberFormats, writeValues } from "./cell-values";
import { mustBeBoolean } from "./cell-styles";
import { listArgument, type PropertyParts, readProperties, rowsArgument, writeProperties } from "./cell-properties";
import { selectArea } from "./changes";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { type Excel, requireWritableBook } from "./excel";
import { readHyperlink, writeHyperlink } from "./hyperlink";
import { areHidden, clearArea, clearChoices, hideLines, insertInto, mergeArea, unmergeArea } from "./range-edit";
import { type RangeData, rangeFormatClass } from "./range-format";
import { rangeAreasClass } from "./range-areas";

/** A range object for an area; it follows rows that are inserted while the batch runs or the client keeps it. */
export function makeRange(excel: Excel, area: Area): HostObject {
  const own = { ...area };
  excel.areasOfBatch.push(own);
  return rangeClass({ excel, area: own });
}

/** The area of an argument that is a Range object or an address on the sheet. */
export function areaArgument(args: Arguments, index: number, sheet: Area["sheet"]): Area {
  const range = args.object(index, rangeClass);
  return range ? range.area : areaOfAddress(sheet, args.text(index));
}

/** Reads an address on a sheet; another sheet's name in it, a list of areas or a name is a bad address to the host. */
export function areaOfAddress(sheet: Area["sheet"], text: string): Area {
  const address = splitAddress(text);
  const box = readBox(address.local);
  const here = address.sheet === null || address.sheet.toLowerCase() === sheet.name.toLowerCase();
  if (!box || !here) throw invalidArgument(`no address on ${sheet.name}: ${text}`);
  return { sheet, ...box };
}

/** The used range; on an empty sheet its first cell (docs: Worksheet.getUsedRange). */
export function usedArea(sheet: Area["sheet"], valuesOnly: boolean): Area | null {
  const box = usedBox(sheet, valuesOnly);
  return box ? { sheet, ...box } : null;
}

function part(self: RangeData, box: Box): HostObject {
  if (!isOnSheet(box)) throw invalidArgument("outside the sheet");
  return makeRange(self.excel, { ...self.area, ...box });
}

/** A row or column counted within the range. */
function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument("outside the range");
  return index;
}

/** A second range on the same sheet. */
function other(self: RangeData, args: Arguments): Area {
  const area = areaArgument(args, 0, self.area.sheet);
  if (area.sheet !== self.area.sheet) throw invalidArgument("the ranges are on different sheets");
  return area;
}

function keptAreas(excel: Excel): Area[] {
  const kept = excel.references.all().flatMap((object) => rangeClass.dataOf(object)?.area ?? []);
  return [...new Set([...excel.areasOfBatch, ...kept])];
}

function insert(self: RangeData, args: Arguments): HostObject {
  if (!args.isGiven(0)) throw invalidArgument("insert needs a direction");
  const place = { ...self.area };
  const others = keptAreas(self.excel).filter((area) => area !== self.area);
  insertInto(self.excel, place, args.oneOf(0, ["Down", "Right"], "Down"), others);
  return makeRange(self.excel, place);
}

/** Only areas whose first cell is in the range (office-js #3611). "If the merged areas count in this range is more than 512, then this method will fail" (type file); with which code is a guess. */
const mostMergedAreas = 512;

function mergedAreas({ excel, area }: RangeData): HostObject | null {
  const merges = [...area.sheet.merges].map(storedBox).filter((merge) => contains(area, { ...merge, rowCount: 1, columnCount: 1 }));
  if (merges.length === 0) return null;
  if (merges.length > mostMergedAreas) throw generalException();
  merges.sort((a, b) => a.row - b.row || a.column - b.column);
  return rangeAreasClass({ excel, areas: merges.map((merge) => ({ sheet: area.sheet, ...merge })), makeRange });
}

/** The cells, rows or columns of a range, each as a range of its own that the client cannot hold on to. */
function partsOf({ excel, area }: RangeData, by: "cells" | "rows" | "columns"): PropertyParts {
  const rows = by === "columns" ? [area] : lines(area.rowCount, (down) => ({ ...area, row: area.row + down, rowCount: 1 }));
  const split = (row: Area) => lines(area.columnCount, (right) => ({ ...row, column: area.column + right, columnCount: 1 }));
  const parts = by === "rows" ? rows.map((row) => [row]) : by === "cells" ? rows.map(split) : split(area).map((column) => [column]);
  return { parts, rangeOf: (part) => rangeClass({ excel, area: part }) };
}

function lines(count: number, part: (index: number) => Area): Area[] {
  if (count > mostLines) throw notImplemented("properties of whole rows and columns");
  return Array.from({ length: count }, (_, index) => part(index));
}

const mostLines = 100_000;

export const rangeClass: HostClass<RangeData> = defineClass<RangeData>({
  type: "Range",
  keepable: true,
  showsCalculatedValues: true,
  scalars: {
    address: { get: ({ area }) => areaAddress(area) },
    addressLocal: { get: ({ area }) => areaAddress(area) },
    cellCount: { get: ({ area }) => (area.rowCount * area.columnCount > 2_147_483_647 ? -1 : area.rowCount * area.columnCount) },
    columnCount: { get: ({ area }) => area.columnCount },
    columnHidden: {
      get: ({ area }) => areHidden(area, "columns"),
      set: ({ excel, area }, value) => {
        hideLines(excel, area, "columns", mustBeBoolean(value));
      },
    },
    columnIndex: { get: ({ area }) => area.column },
    formulas: {
      get: ({ area }) => readFormulas(area),
      set: ({ excel, area }, value) => {
        writeValues(excel, area, value);
      },
    },
    hyperlink: {
      get: ({ area }) => readHyperlink(area),
      set: ({ excel, area }, value) => {
        writeHyperlink(excel, area, value);
      },
    },
    isEntireColumn: { get: ({ area }) => area.rowCount === rowsOfSheet },
    isEntireRow: { get: ({ area }) => area.columnCount === columnsOfSheet },
    numberFormat: {
      get: ({ area }) => readNumberFormats(area),
      set: ({ excel, area }, value) => {
        writeNumberFormats(excel, area, value);
      },
    },
    rowCount: { get: ({ area }) => area.rowCount },
    rowHidden: {
      get: ({ area }) => areHidden(area, "rows"),
      set: ({ excel, area }, value) => {
        hideLines(excel, area, "rows", mustBeBoolean(value));
      },
    },
    rowIndex: { get: ({ area }) => area.row },
    text: { get: ({ excel, area }) => readTexts(excel, area) },
    values: {
      get: ({ area }) => readValues(area),
      set: ({ excel, area }, value) => {
        writeValues(excel, area, value);
      },
    },
    valueTypes: { get: ({ area }) => readValueTypes(area) },
  },
  navigations: {
    conditionalFormats: (self) => conditionalFormatsClass({ ...self, makeRange }),
    dataValidation: (self) => dataValidationClass(self),
    format: (self) => rangeFormatClass(self),
    worksheet: ({ excel, area }) => excel.worksheetObject(area.sheet),
  },
  methods: {
    clear: ({ excel, area }, args) => {
      clearArea(excel, area, args.oneOf(0, clearChoices, "All"));
    },
    getBoundingRect: (self, args) => part(self, union(self.area, other(self, args))),
    getCell: (self, args) =>
      part(self, { row: self.area.row + args.integer(0), column: self.area.column + args.integer(1), rowCount: 1, columnCount: 1 }),
    getCellProperties: (self, args) => readProperties(partsOf(self, "cells"), args),
    getColumnProperties: (self, args) => readProperties(partsOf(self, "columns"), args).flat(),
    getRowProperties: (self, args) => readProperties(partsOf(self, "rows"), args).flat(),
    setCellProperties: (self, args) => {
      writeProperties(partsOf(self, "cells"), rowsArgument(args));
    },
    setColumnProperties: (self, args) => {
      writeProperties(
        partsOf(self, "columns"),
        listArgument(args).map((one) => [one]),
      );
    },
    setRowProperties: (self, args) => {
      writeProperties(
        partsOf(self, "rows"),
        listArgument(args).map((one) => [one]),
      );
    },
    getColumn: (self, args) =>
      part(self, { ...self.area, column: self.area.column + within(args.integer(0), self.area.columnCount), columnCount: 1 }),
    getEntireColumn: (self) => part(self, { ...self.area, row: 0, rowCount: rowsOfSheet }),
    getEntireRow: (self) => part(self, { ...self.area, column: 0, columnCount: columnsOfSheet }),
    getIntersection: (self, args) => {
      const box = intersection(self.area, other(self, args));
      if (!box) throw itemNotFound();
      return part(self, box);
    },
    getIntersectionOrNullObject: (self, args) => {
      const box = intersection(self.area, other(self, args));
      return box && part(self, box);
    },
    getLastCell: (self) =>
      part(self, {
        row: self.area.row + self.area.rowCount - 1,
        column: self.area.column + self.area.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      }),
    getLastColumn: (self) => part(self, { ...self.area, column: self.area.column + self.area.columnCount - 1, columnCount: 1 }),
    getLastRow: (self) => part(self, { ...self.area, row: self.area.row + self.area.rowCount - 1, rowCount: 1 }),
    getMergedAreasOrNullObject: mergedAreas,
    getOffsetRange: (self, args) =>
      part(self, { ...self.area, row: self.area.row + args.integer(0), column: self.area.column + args.integer(1) }),
    getResizedRange: (self, args) =>
      part(self, { ...self.area, rowCount: self.area.rowCount + args.integer(0), columnCount: self.area.columnCount + args.integer(1) }),
    getAbsoluteResizedRange: (self, args) => part(self, { ...self.area, rowCount: args.integer(0), columnCount: args.integer(1) }),
    getRow: (self, args) => part(self, { ...self.area, row: self.area.row + within(args.integer(0), self.area.rowCount), rowCount: 1 }),
    getUsedRangeOrNullObject: (self, args) => {
      const used = usedArea(self.area.sheet, args.flag(0, false));
      const box = used && intersection(used, self.area);
      return box && part(self, box);
    },
    insert,
    merge: ({ excel, area }, args) => {
      mergeArea(excel, area, args.flag(0, false));
    },
    select: ({ excel, area }) => {
      if (area.sheet.visibility !== "Visible") throw invalidOperation("the sheet is hidden");
      selectArea(excel, area);
    },
    unmerge: ({ excel, area }) => {
      unmergeArea(excel, area);
    },
    _ValidateArraySize: ({ excel, area }, args) => {
      requireWritableBook(excel);
      if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) throw wrongArraySize();
    },
  },
});
