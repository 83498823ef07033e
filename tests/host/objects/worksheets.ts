import { type BookSheet, emptySheet } from "../book";
import { type Arguments, defineClass, type HostObject, itemAlreadyExists, itemNotFound } from "../protocol";
import { changed } from "./changes";
import { eventTypes, workbookTarget } from "./events";
import { type Excel, requireOpenStructure } from "./excel";
import { findSheet, requireSheetName, worksheetClass } from "./worksheet";

interface BookData {
  readonly excel: Excel;
}

/** "Blad4": the name of a new sheet in a Swedish Excel. */
function newName(excel: Excel): string {
  let number = excel.book.sheets.length + 1;
  while (findSheet(excel, `Blad${String(number)}`)) number += 1;
  return `Blad${String(number)}`;
}

/** Added last and not activated (docs: WorksheetCollection.add). */
function add({ excel }: BookData, args: Arguments): HostObject {
  requireOpenStructure(excel);
  const name = args.isGiven(0) ? args.text(0) : newName(excel);
  requireSheetName(name);
  if (findSheet(excel, name)) throw itemAlreadyExists();
  const sheet = emptySheet(name, excel.book.sheets);
  excel.book.sheets.push(sheet);
  changed(excel, "sheet", sheet);
  return worksheetClass({ excel, sheet });
}

function find({ excel }: BookData, args: Arguments): HostObject | null {
  const sheet = findSheet(excel, args.text(0));
  return sheet && worksheetClass({ excel, sheet });
}

function required(excel: Excel, sheet: BookSheet | null | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return worksheetClass({ excel, sheet });
}

function shown({ excel }: BookData, args: Arguments): BookSheet[] {
  const visibleOnly = args.flag(0, false);
  return excel.book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

export const worksheetsClass = defineClass<BookData>({
  type: "WorksheetCollection",
  items: ({ excel }) => excel.book.sheets.map((sheet) => worksheetClass({ excel, sheet })),
  indexer: ({ excel }, key) => required(excel, findSheet(excel, key.text(0))),
  methods: {
    add,
    getActiveWorksheet: ({ excel }) => required(excel, findSheet(excel, excel.book.activeSheet)),
    getCount: (self, args) => shown(self, args).length,
    getFirst: (self, args) => required(self.excel, shown(self, args)[0]),
    getItemOrNullObject: find,
    getLast: (self, args) => required(self.excel, shown(self, args).at(-1)),
    _RegisterDataChangedEvent: ({ excel }) => {
      excel.events.listen(eventTypes.worksheetChanged, workbookTarget);
    },
    _UnregisterDataChangedEvent: ({ excel }) => {
      excel.events.unlisten(eventTypes.worksheetChanged, workbookTarget);
    },
    _RegisterSelectionChangedEvent: ({ excel }) => {
      excel.events.listen(eventTypes.worksheetSelectionChanged, workbookTarget);
    },
    _UnregisterSelectionChangedEvent: ({ excel }) => {
      excel.events.unlisten(eventTypes.worksheetSelectionChanged, workbookTarget);
    },
  },
});
