import { readBox } from "../book";
import { type Arguments, defineClass, type HostObject, itemNotFound } from "../protocol";
import { applicationClass } from "./application";
import type { Excel } from "./excel";
import { namesClass } from "./names";
import { makeRange } from "./range";
import { tablesClass } from "./tables";
import { findSheet } from "./worksheet";
import { worksheetsClass } from "./worksheets";

interface ExcelData {
  readonly excel: Excel;
}

function selectedRange({ excel }: ExcelData): HostObject {
  const sheet = findSheet(excel, excel.book.activeSheet);
  const box = readBox(excel.book.selection);
  if (!sheet || !box) throw itemNotFound();
  return makeRange(excel, { sheet, ...box });
}

function activeCell({ excel }: ExcelData): HostObject {
  const sheet = findSheet(excel, excel.book.activeSheet);
  const box = readBox(excel.book.selection);
  if (!sheet || !box) throw itemNotFound();
  return makeRange(excel, { sheet, ...box, rowCount: 1, columnCount: 1 });
}

function kept({ excel }: ExcelData, args: Arguments): HostObject | null {
  return excel.references.has(args.text(0)) ? excel.references.get(args.text(0)) : null;
}

export const workbookClass = defineClass<ExcelData>({
  type: "Workbook",
  scalars: {
    name: { get: ({ excel }) => excel.book.name },
    readOnly: { get: ({ excel }) => excel.book.readOnly },
  },
  navigations: {
    application: (self) => applicationClass(self),
    names: ({ excel }) => namesClass({ excel, sheet: null }),
    protection: (self) => workbookProtectionClass(self),
    tables: ({ excel }) => tablesClass({ excel, sheet: null }),
    worksheets: (self) => worksheetsClass(self),
  },
  methods: {
    getActiveCell: activeCell,
    getSelectedRange: selectedRange,
    _GetObjectByReferenceId: ({ excel }, args) => excel.references.get(args.text(0)),
    _GetRangeForEventByReferenceId: ({ excel }, args) => excel.references.get(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: kept,
    _GetReferenceCount: ({ excel }) => excel.references.count,
    _RemoveReference: ({ excel }, args) => {
      excel.references.remove(args.text(0));
    },
  },
});

const workbookProtectionClass = defineClass<ExcelData>({
  type: "WorkbookProtection",
  scalars: { protected: { get: ({ excel }) => excel.book.structureProtected } },
});
