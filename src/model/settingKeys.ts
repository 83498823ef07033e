/** The document setting that keeps the ids of the owned sheets, as JSON: role key → Excel's id of the sheet. */
export const sheetIdsSetting = "Uf.SheetIds";
