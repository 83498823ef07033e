export { contentsChanged, selectArea } from "./changes";
export { writeValues } from "./cell-values";
export { type EventHub, type RichEvent } from "./events";
export { type Author, calculate, type ChangeKind, createExcel, type Excel, type JournalEntry, note } from "./excel";
export { areaOfAddress, makeRange } from "./range";
export { findService, type Shell } from "./services";
export { workbookClass } from "./workbook";
export { worksheetClass } from "./worksheet";
