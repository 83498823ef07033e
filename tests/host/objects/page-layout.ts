import { type BookSheet, columnsOfSheet } from "../book";
import { type Arguments, defineClass, invalidArgument, type JsonObject, type JsonValue, notImplemented } from "../protocol";
import { changed } from "./changes";
import { mustBeBoolean, mustBeOneOf, mustBeText } from "./cell-styles";
import { type Excel, requireWritableBook } from "./excel";
import { areaArgument, makeRange } from "./range";

interface SheetData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
}

/** Page set-up may be changed on a protected sheet (judgement: Excel's dialogue is open there). */
function set({ excel, sheet }: SheetData, change: (sheet: BookSheet) => void): void {
  requireWritableBook(excel);
  change(sheet);
  changed(excel, "page", sheet);
}

function readZoom(value: JsonValue): number | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("a zoom is an object");
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = value as JsonObject;
  if (Object.keys(unknown).length > 0) throw invalidArgument(`a zoom has no ${Object.keys(unknown).join(", ")}`);
  const isSet = (one: JsonValue | undefined) => one !== undefined && one !== null && one !== 0;
  if (isSet(scale) || isSet(verticalFitToPages)) throw notImplemented("a scale, or a page height that print is fitted to");
  if (!isSet(horizontalFitToPages)) return null;
  if (typeof horizontalFitToPages !== "number" || !Number.isInteger(horizontalFitToPages))
    throw invalidArgument("pages are a whole number");
  // Left out, Excel may keep what a new sheet has: one page (GUESSES.md).
  if (verticalFitToPages === undefined) throw notImplemented("a page width without a height; 0 is as many pages as it takes");
  return horizontalFitToPages;
}

function setPrintTitleRows(self: SheetData, args: Arguments): void {
  const area = areaArgument(args, 0, self.sheet);
  if (area.columnCount !== columnsOfSheet) throw invalidArgument("print titles are whole rows (type file: setPrintTitleRows)");
  if (area.row !== 0) throw notImplemented("print titles that do not begin with the first row");
  set(self, (sheet) => (sheet.printTitleRows = area.rowCount));
}

export const pageLayoutClass = defineClass<SheetData>({
  type: "PageLayout",
  scalars: {
    orientation: {
      get: ({ sheet }) => (sheet.landscape ? "Landscape" : "Portrait"),
      set: (self, value) => {
        const landscape = mustBeOneOf(value, ["Portrait", "Landscape"]) === "Landscape";
        set(self, (sheet) => (sheet.landscape = landscape));
      },
    },
    paperSize: {
      get: ({ sheet }) => sheet.paperSize ?? null,
      set: (self, value) => {
        const paperSize = mustBeText(value);
        set(self, (sheet) => (sheet.paperSize = paperSize));
      },
    },
    printGridlines: {
      get: ({ sheet }) => sheet.printGridlines ?? false,
      set: (self, value) => {
        const printGridlines = mustBeBoolean(value);
        set(self, (sheet) => (sheet.printGridlines = printGridlines));
      },
    },
    zoom: {
      get: ({ sheet }) => (sheet.fitToWidth === null ? { scale: 100 } : { horizontalFitToPages: sheet.fitToWidth, verticalFitToPages: 0 }),
      set: (self, value) => {
        const pages = readZoom(value);
        set(self, (sheet) => (sheet.fitToWidth = pages));
      },
    },
  },
  methods: {
    getPrintTitleRowsOrNullObject: ({ excel, sheet }) =>
      sheet.printTitleRows === 0
        ? null
        : makeRange(excel, { sheet, row: 0, column: 0, rowCount: sheet.printTitleRows, columnCount: columnsOfSheet }),
    setPrintTitleRows: (self, args) => {
      setPrintTitleRows(self, args);
    },
  },
});
