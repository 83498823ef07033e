/** The only room that names `Excel` or `Office`: reads the workbook as data, applies actions to it, and says what went wrong. */
export { applyActions } from "./applyActions";
export { canDownload } from "./download";
export { diagnostics, type Diagnostics } from "./diagnostics";
export { readDocumentSettings, saveDocumentSettings } from "./documentSettings";
export { errorLog, type LoggedError } from "./errorLog";
export { ExcelFault, faultOf, faultTitle, makeFault } from "./faults";
export { goTo, type HiddenReason, type Selection } from "./goTo";
export {
  displayLanguage,
  isSupported,
  registerCommand,
  showTaskpane,
  theme,
  whenReady,
  whenShown,
  type Afterwards,
  type Theme,
} from "./office";
export { makeTable, takenNames } from "./makeTable";
export { readOutline } from "./outline";
export { applyChanges, undoChanges, type WriteChangesOptions } from "./writeChanges";
export { readCells } from "./readCells";
export { recalculate } from "./recalculate";
export type { RequestOptions } from "./request";
export { followSelection, type SelectedCells } from "./selection";
export { readSheetStates } from "./readSheetStates";
export { readSources, type ReadSourcesOptions } from "./sourceCells";
export { watch } from "./watch";
