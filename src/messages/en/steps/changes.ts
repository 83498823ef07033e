/** What stopped a change of the user's own cells, what is unharmed, what to do; as in faults.ts, but said only once there is a draft. */
export const changeFaultTexts = {
  "fault.fix-filtered.title": "The sheet {sheet} is filtered",
  "fault.fix-filtered":
    "The sheet {sheet} is filtered, and writing through a filter can mix up the rows. No cell is changed. Clear the filter on the sheet and try again.",

  "fault.fix-protected.title": "The sheet {sheet} is protected",
  "fault.fix-protected":
    "The protection of the sheet {sheet} locks the cells to be changed. No cell is changed. Remove the protection on Excel’s Review tab and try again.",

  "fault.fix-failed.title": "The cells are not changed",
  "fault.fix-failed":
    "Excel stopped writing without saying why. No cell is changed. Try again. If it happens again: save, close and open the workbook.",

  "fault.fix-halfway.title": "{count} of {total} cells are changed",
  "fault.fix-halfway":
    "Excel stopped writing. {count, plural, one {1 cell} other {# cells}} of {total} changed, the others are as they were. Undo, or fix what is left.",

  "fault.fix-uncertain.title": "It is uncertain which cells changed",
  "fault.fix-uncertain":
    "Excel stopped writing and did not answer when the cells were to be compared. They may be changed. Read again and review. To get back what was there: press Ctrl+Z in Excel.",

  "fault.undo-halfway.title": "{count} of {total} cells are restored",
  "fault.undo-halfway": "Excel stopped writing, so the other cells are still changed. Undo again.",

  "fault.table-overlap.title": "There is a table there already",
  "fault.table-overlap":
    "{cells} on the sheet {sheet} lies partly in the table {table}. Nothing is changed. Select cells outside the table and try again.",
  "fault.table-merged.title": "The cells are merged",
  "fault.table-merged":
    "There are merged cells in {cells} on the sheet {sheet}, and they cannot be part of a table. Nothing is changed. Select them, split the cells and try again.",
  "fault.table-headers.title": "The headers will not do as they are",
  "fault.table-headers":
    "In a table every header must be a text of its own. Excel would therefore change {cells} on the sheet {sheet}, which are empty, the same as another header, numbers or formulas. Nothing is changed. Type the headers in the cells and try again.",
  "fault.table-protected.title": "The sheet {sheet} is protected",
  "fault.table-protected":
    "The sheet {sheet} is protected, so no table can be made there. Nothing is changed. Remove the protection on Excel’s Review tab and try again.",
  "fault.table-failed.title": "The table was not made",
  "fault.table-failed":
    "Excel stopped without saying why. Nothing is changed. Try again, or make the table in Excel with Insert and Table.",
  "fault.table-halfway.title": "The table could not be finished",
  "fault.table-halfway":
    "Excel stopped without saying why. The table may be there all the same, with Excel’s own name and look. The cells are unchanged. Look at the sheet {sheet}.",
  "fault.sheets-halfway.title": "The sheets could not be finished",
  "fault.sheets-halfway":
    "Excel stopped without saying why. One or two new sheets may be half done. Your own sheets are unchanged. Delete the new sheets and try again.",
} as const;
