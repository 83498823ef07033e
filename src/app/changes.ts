/** What the user can have done to the workbook besides a refresh: fetched with the first of it, to keep the first screen small. */
export { accept, createReviewSheet, takeBack } from "./acceptance";
export { changeMemo } from "./changeMemo";
export { createAndShowSettings } from "./createSettings";
export { chooseColumn, useSource } from "./chooseSources";
export { applyFix, undoFix } from "./fix";
export { createTemplateSheets, makeTable } from "./newTables";
export { undoRefresh } from "./undoRefresh";
