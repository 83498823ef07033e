import { type Area, areaAddress, type BookSheet, boxAddress, intersection, storedBox } from "../book";
import { type ChangeKind, type Excel, note } from "./excel";
import { eventTypes, workbookTarget } from "./events";

type ChangeType = "RangeEdited" | "RowInserted" | "ColumnInserted" | "CellInserted";

/** Notes that the contents of cells changed and tells the listeners of the sheet, of all sheets and of the tables there. */
export function contentsChanged(excel: Excel, area: Area): void {
  note(excel, "contents", area);
  tell(excel, area, "RangeEdited", "None");
}

/** Notes inserted cells. */
export function cellsInserted(excel: Excel, area: Area, changeType: ChangeType, direction: "down" | "right"): void {
  note(excel, "insert", area);
  tell(excel, area, changeType, direction === "down" ? "ShiftCellDown" : "ShiftCellRight");
}

/** Notes a change of looks, sizes, tables and the like; the listeners of contents hear nothing of it. */
export function changed(excel: Excel, kind: Exclude<ChangeKind, "contents" | "insert">, place: Area | BookSheet | null): void {
  note(excel, kind, place);
}

/** The values of `source`, `triggerSource` and the missing `details` are guesses: pastes and multi-cell changes have none (office-js #5347). */
function tell(excel: Excel, area: Area, changeType: ChangeType, shiftDirection: string): void {
  const { sheet } = area;
  const mine = excel.author === "add-in";
  const args = {
    worksheetId: sheet.id,
    address: boxAddress(area),
    changeType,
    source: mine ? "Local" : "Remote",
    triggerSource: mine ? "ThisLocalAddin" : "Unknown",
    shiftDirection,
  };
  const where = { ...area };
  excel.events.emit({ type: eventTypes.worksheetChanged, target: sheet.id, args, area: where });
  excel.events.emit({ type: eventTypes.worksheetChanged, target: workbookTarget, args, area: where });
  for (const table of sheet.tables) {
    if (!intersection(storedBox(table.range), area)) continue;
    excel.events.emit({ type: eventTypes.tableChanged, target: table.id, args: { ...args, tableId: table.id }, area: where });
  }
}

/** Moves the selection, as a click of the user or select() does, and tells the listeners. */
export function selectArea(excel: Excel, area: Area): void {
  excel.book.activeSheet = area.sheet.name;
  excel.book.selection = boxAddress(area);
  const args = { worksheetId: area.sheet.id, address: areaAddress(area) };
  excel.events.emit({ type: eventTypes.worksheetSelectionChanged, target: area.sheet.id, args, area: null });
  excel.events.emit({ type: eventTypes.worksheetSelectionChanged, target: workbookTarget, args, area: null });
}
