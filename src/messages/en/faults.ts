/**
 * What stopped, what is unharmed, what to do. `.title` is the heading of the message bar; the text itself also stands alone, on one line.
 * `.halfway` is for a fault in the middle of a write.
 */
export const faultTexts = {
  "fault.cell-edit.title": "You are typing in a cell",
  "fault.cell-edit":
    "Excel does not answer while you are typing in a cell. Nothing has changed. Click in the cell, press Enter or Esc and try again.",
  "fault.cell-edit.halfway.title": "You are typing in a cell",
  "fault.cell-edit.halfway":
    "Excel stopped answering when you began to type in a cell. Some of the summary sheets may be rewritten. Your tables, your own text and your own sheets are unchanged. Click in the cell, press Enter or Esc and try again to make all sheets whole.",

  "fault.protected-sheet.title": "The sheet {sheet} is protected",
  "fault.protected-sheet":
    "The sheet {sheet} is protected and cannot be rewritten. Nothing has changed. Remove the protection on Excel’s Review tab and try again.",
  "fault.protected-sheet.halfway.title": "The sheet {sheet} is protected",
  "fault.protected-sheet.halfway":
    "Writing stopped at the sheet {sheet}, which is protected. Other summary sheets may already be rewritten. Your tables, your own text and your own sheets are unchanged. Remove the protection on Excel’s Review tab and try again to make all sheets whole.",

  "fault.filtered-sheet.title": "A filter is on in the sheet {sheet}",
  "fault.filtered-sheet":
    "A filter hides rows in the sheet {sheet}, and writing through a filter can mix up the rows. Nothing has changed. Clear the filter in the sheet and try again.",

  "fault.protected-workbook.title": "The workbook is protected",
  "fault.protected-workbook":
    "The structure of the workbook is protected, so no sheet can be added. Your tables, your own text and your own sheets are unchanged. Remove the protection with Protect Workbook on Excel’s Review tab and try again.",

  "fault.read-only.title": "The workbook is read-only",
  "fault.read-only":
    "The workbook is open for reading only, so no sheet can be written. Nothing has changed. Choose Enable Editing, or save a copy and work in that.",

  "fault.access-denied.title": "Excel denies access",
  "fault.access-denied":
    "Excel did not let the add-in read the workbook and does not say why. Nothing has changed. Save, close and open the workbook and try again. If that does not help, an antivirus program may be in the way: ask your IT support.",
  "fault.access-denied.halfway.title": "Excel denies access",
  "fault.access-denied.halfway":
    "Excel did not let the add-in finish writing and does not say why. Some of the summary sheets may be rewritten. Your tables, your own text and your own sheets are unchanged. Save, close and open the workbook and try again. If that does not help, an antivirus program may be in the way: ask your IT support.",

  "fault.too-large.title": "This is too much at once",
  "fault.too-large":
    "Excel does not accept this much data at once. Your tables, your own text and your own sheets are unchanged. Divide the longest cells or remove empty columns from the tables and try again, or open the workbook in Excel on your computer.",

  "fault.inactive-workbook.title": "Another workbook is active",
  "fault.inactive-workbook":
    "Another workbook is in front, and then the add-in cannot work in this one. Your tables, your own text and your own sheets are unchanged. Click in this workbook and try again.",

  "fault.changed-meanwhile.title": "The workbook changed meanwhile",
  "fault.changed-meanwhile":
    "A sheet or a table was removed, added or renamed while the add-in was reading. The add-in has changed nothing. Try again.",
  "fault.changed-meanwhile.halfway.title": "The workbook changed meanwhile",
  "fault.changed-meanwhile.halfway":
    "A sheet or a table was removed, added or renamed while the sheets were being written. Some of the summary sheets may be rewritten. Your tables, your own text and your own sheets are unchanged. Try again to make all sheets whole.",

  "fault.too-old.title": "Excel is too old",
  "fault.too-old":
    "This version of Excel lacks something that the add-in needs. Nothing has changed. Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  "fault.too-old.halfway.title": "Excel is too old",
  "fault.too-old.halfway":
    "This version of Excel lacks something that the add-in needs. Some of the summary sheets may be rewritten. Your tables, your own text and your own sheets are unchanged. Use Excel 2021 or later, Microsoft 365 or Excel on the web.",

  "fault.no-sources.title": "No tables were found",
  "fault.no-sources":
    "No table has the columns that are needed: Stödform, Beviljat belopp and Beslutsdatum for grants, or Prioriterat område, Insats and Resultat for activities. Nothing has changed. Give the columns those names and try again.",

  "fault.no-year.title": "The follow-up year is missing",
  "fault.no-year":
    "Neither the tables nor the settings say which year is followed up. Nothing has changed. Fill in decision dates, or choose the follow-up year in the pane.",

  "fault.cancelled.title": "The refresh was cancelled",
  "fault.cancelled": "The refresh was cancelled. Nothing has changed.",

  "fault.reading-cancelled.title": "The reading was stopped",
  "fault.reading-cancelled": "The reading was stopped. Nothing is changed. Read again when you like.",

  "fault.in-the-way.title": "Something is in the way on a sheet",
  "fault.in-the-way":
    "Merged cells, a filter, a pivot table or other contents on one of the summary sheets are in the way of what was to be written. Some of the summary sheets may be rewritten. Your tables, your own text and your own sheets are unchanged. Move what you have added to a sheet of your own and try again.",

  "fault.not-compared.title": "The sheets are written but not compared",
  "fault.not-compared":
    "All sheets are written, but they could not be compared with Excel’s own calculation. Your tables, your own text and your own sheets are unchanged. Refresh again before you use the figures.",

  "fault.text-changed.title": "The text has been changed on the sheet {sheet}",
  "fault.text-changed":
    "The text has been changed on the sheet {sheet} since you opened it. Your text has not been saved, but it is still in the box, and nothing has changed on the sheet. Read what it says now, and save again if your text is to stand.",
  "fault.block-changed.title": "The paragraph has been changed on the sheet {sheet}",
  "fault.block-changed":
    "The paragraph has been changed or removed on the sheet {sheet} since it was shown here. Nothing has changed. The pane now shows what the sheet says. Try again if you need to.",
  "fault.block-gone.title": "The paragraph is no longer there",
  "fault.block-gone":
    "The paragraph is no longer there, because what it was made from has changed. Nothing has changed. The pane now shows the text as it is. Try again if you need to.",

  "fault.lost-answer.title": "The answer from Excel was lost",
  "fault.lost-answer": "Excel did not answer. Nothing has changed. Check the connection and try again.",
  "fault.lost-answer.halfway.title": "The answer from Excel was lost",
  "fault.lost-answer.halfway":
    "Excel did not answer, so it is not certain how much of the summary sheets was written. Your tables, your own text and your own sheets are unchanged. Check the connection and try again to make all sheets whole.",

  "fault.busy.title": "Excel is busy",
  "fault.busy":
    "Excel has too much to do right now. Your tables, your own text and your own sheets are unchanged. Wait a minute and try again.",

  "fault.dialog-open.title": "A dialog is open in Excel",
  "fault.dialog-open":
    "Excel cannot write while a dialog is open. Your tables, your own text and your own sheets are unchanged. Close the dialog and try again.",

  "fault.office-unreachable.title": "There is no contact with Excel",
  "fault.office-unreachable":
    "The add-in cannot reach Excel. Nothing has changed. Close the pane and open it again. If that does not help, ask your IT support whether appsforoffice.microsoft.com is blocked.",

  "fault.unexpected.halfway.title": "The sheets could not be finished",
  "fault.unexpected.halfway":
    "Excel stopped the writing and does not say why. Some of the summary sheets may be rewritten. Your tables, your own text and your own sheets are unchanged. Try again to make all sheets whole. If it happens again, save, close and open the workbook.",

  "goto.no-such-sheet.title": "The sheet {sheet} no longer exists",
  "goto.no-such-sheet": "The sheet {sheet} is no longer there. Read the tables again.",
  "goto.hidden-sheet.title": "The sheet {sheet} is hidden",
  "goto.hidden-sheet": "The sheet {sheet} is hidden. Right-click a sheet tab and choose Unhide to see it.",
  "goto.very-hidden-sheet.title": "The sheet {sheet} is hidden",
  "goto.very-hidden-sheet": "The sheet {sheet} is hidden so that the sheet tabs cannot show it. Ask whoever made the workbook.",
  "goto.hidden-rows.title": "The row is hidden",
  "goto.hidden-rows": "The row is hidden, by a filter or by hand. The cell is selected, but cannot be seen until the row is shown.",
  "goto.hidden-columns.title": "The column is hidden",
  "goto.hidden-columns": "The column is hidden. The cell is selected, but cannot be seen until the column is shown.",
  "goto.inactive-workbook.title": "Another workbook is in front",
  "goto.inactive-workbook": "Another workbook is in front. Click in this workbook and try again.",

  // What the pane says beside a fault.
  "pane.nothingRead": "Nothing has been read.",
  "pane.fault.details": "Details for IT support",
  "pane.fault.detailsHint": "Copy these lines if you ask IT support for help. They are not sent anywhere.",
  "pane.fault.goToSheet": "Go to the sheet",
} as const;
