import type { Area } from "../book";
import { storedCells } from "../book/cells";
import { displayText } from "../book/display";
import { charactersOfPoints, columnPoints, rowPoints, widthOfTexts } from "../book/sizes";
import { defineClass, type JsonValue } from "../protocol";
import { rangeBordersClass } from "./range-borders";
import { common, mustBeBoolean, mustBeColor, mustBeNumber, mustBeOneOf, mustBeText, restyle, without } from "./cell-styles";
import { changed } from "./changes";
import { type Excel, lockOf, requireWritableSheet } from "./excel";

/** A range as the object classes see it. */
export interface RangeData {
  readonly excel: Excel;
  readonly area: Area;
}

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** Excel's words as the file says them. */
const inFile: Readonly<Record<string, string>> = { CenterAcrossSelection: "centerContinuous" };

function fileWord(word: string): string {
  return inFile[word] ?? word.toLowerCase();
}

function excelWord(word: string, words: readonly string[], fallback: string): string {
  return words.find((one) => fileWord(one) === word) ?? fallback;
}

export const rangeFormatClass = defineClass<RangeData>({
  type: "RangeFormat",
  scalars: {
    wrapText: {
      get: ({ area }) => common(area, (style) => style.wrap ?? false),
      set: ({ excel, area }, value) => {
        const wrap = mustBeBoolean(value);
        restyle(excel, area, (style) => (wrap ? { ...style, wrap } : without(style, "wrap")));
      },
    },
    horizontalAlignment: {
      get: ({ area }) => common(area, (style) => excelWord(style.horizontal ?? "general", horizontals, "General")),
      set: ({ excel, area }, value) => {
        const horizontal = fileWord(mustBeOneOf(value, horizontals));
        restyle(excel, area, (style) => (horizontal === "general" ? without(style, "horizontal") : { ...style, horizontal }));
      },
    },
    verticalAlignment: {
      get: ({ area }) => common(area, (style) => excelWord(style.vertical ?? "bottom", verticals, "Bottom")),
      set: ({ excel, area }, value) => {
        const vertical = fileWord(mustBeOneOf(value, verticals));
        restyle(excel, area, (style) => (vertical === "bottom" ? without(style, "vertical") : { ...style, vertical }));
      },
    },
    indentLevel: {
      get: ({ area }) => common(area, (style) => style.indent ?? 0),
      set: ({ excel, area }, value) => {
        const indent = mustBeNumber(value, 0, 250);
        restyle(excel, area, (style) => (indent === 0 ? without(style, "indent") : { ...style, indent }));
      },
    },
    columnWidth: { get: ({ area }) => sameForAll(columnsOf(area), (column) => columnPoints(area.sheet, column)), set: setColumnWidth },
    rowHeight: { get: ({ area }) => sameForAll(rowsOf(area), (row) => rowPoints(area.sheet, row, columnsOf(area))), set: setRowHeight },
  },
  navigations: {
    font: (self) => rangeFontClass(self),
    fill: (self) => rangeFillClass(self),
    borders: (self) => rangeBordersClass(self),
    protection: (self) => formatProtectionClass(self),
  },
  methods: {
    autofitColumns: (self) => {
      autofitColumns(self);
    },
    autofitRows: ({ excel, area }) => {
      requireWritableSheet(excel, area.sheet);
      for (const row of [...area.sheet.rowHeights.keys()])
        if (row >= area.row && row < area.row + area.rowCount) area.sheet.rowHeights.delete(row);
      changed(excel, "size", area);
    },
  },
});

const rangeFontClass = defineClass<RangeData>({
  type: "RangeFont",
  scalars: {
    bold: {
      get: ({ area }) => common(area, (style) => style.bold ?? false),
      set: ({ excel, area }, value) => {
        const bold = mustBeBoolean(value);
        restyle(excel, area, (style) => (bold ? { ...style, bold } : without(style, "bold")));
      },
    },
    italic: {
      get: ({ area }) => common(area, (style) => style.italic ?? false),
      set: ({ excel, area }, value) => {
        const italic = mustBeBoolean(value);
        restyle(excel, area, (style) => (italic ? { ...style, italic } : without(style, "italic")));
      },
    },
    underline: {
      get: ({ area }) => common(area, (style) => (style.underline === true ? "Single" : "None")),
      set: ({ excel, area }, value) => {
        const underline = mustBeOneOf(value, ["None", "Single"]) === "Single";
        restyle(excel, area, (style) => (underline ? { ...style, underline } : without(style, "underline")));
      },
    },
    color: {
      get: ({ area }) => common(area, (style) => style.color ?? "#000000"),
      set: ({ excel, area }, value) => {
        const color = mustBeColor(value);
        restyle(excel, area, (style) => ({ ...style, color }));
      },
    },
    name: {
      get: ({ area }) => common(area, (style) => style.fontName ?? "Calibri"),
      set: ({ excel, area }, value) => {
        const fontName = mustBeText(value);
        restyle(excel, area, (style) => ({ ...style, fontName }));
      },
    },
    size: {
      get: ({ area }) => common(area, (style) => style.fontSize ?? 11),
      set: ({ excel, area }, value) => {
        const fontSize = mustBeNumber(value, 1, 409);
        restyle(excel, area, (style) => ({ ...style, fontSize }));
      },
    },
  },
});

const rangeFillClass = defineClass<RangeData>({
  type: "RangeFill",
  scalars: {
    color: {
      get: ({ area }) => common(area, (style) => style.fill ?? "#FFFFFF"),
      set: ({ excel, area }, value) => {
        const fill = mustBeColor(value);
        restyle(excel, area, (style) => ({ ...style, fill }));
      },
    },
    pattern: {
      get: ({ area }) => common(area, (style) => (style.fill === undefined ? "None" : "Solid")),
      set: ({ excel, area }, value) => {
        const pattern = mustBeOneOf(value, ["None", "Solid"]);
        restyle(excel, area, (style) => (pattern === "None" ? without(style, "fill") : { fill: "#FFFFFF", ...style }));
      },
    },
  },
  methods: {
    clear: ({ excel, area }) => {
      restyle(excel, area, (style) => without(style, "fill"));
    },
  },
});

const formatProtectionClass = defineClass<RangeData>({
  type: "FormatProtection",
  scalars: { locked: { get: ({ area }) => lockOf(area) } },
});

function columnsOf(area: Area): number[] {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: area.rowCount }, (_, index) => area.row + index);
}

function sameForAll(lines: readonly number[], size: (line: number) => number): number | null {
  const first = size(lines[0] ?? 0);
  return lines.every((line) => size(line) === first) ? first : null;
}

function setColumnWidth({ excel, area }: RangeData, value: JsonValue): void {
  requireWritableSheet(excel, area.sheet);
  const characters = charactersOfPoints(mustBeNumber(value, 0, 1342));
  for (const column of columnsOf(area)) area.sheet.columnWidths.set(column, characters);
  changed(excel, "size", area);
}

function setRowHeight({ excel, area }: RangeData, value: JsonValue): void {
  requireWritableSheet(excel, area.sheet);
  const height = mustBeNumber(value, 0, 409.5);
  for (const row of rowsOf(area)) area.sheet.rowHeights.set(row, height);
  changed(excel, "size", area);
}

/** Wide enough for the longest shown text of each column. Wrapped and merged cells do not count, as in Excel. */
function autofitColumns({ excel, area }: RangeData): void {
  requireWritableSheet(excel, area.sheet);
  const texts = new Map<number, string[]>();
  for (const { column, cell } of storedCells(area.sheet, area)) {
    if (cell.value === "" || cell.style?.wrap === true) continue;
    texts.set(column, [...(texts.get(column) ?? []), displayText(cell, excel.book.date1904)]);
  }
  for (const [column, ofColumn] of texts) area.sheet.columnWidths.set(column, widthOfTexts(ofColumn));
  changed(excel, "size", area);
}
