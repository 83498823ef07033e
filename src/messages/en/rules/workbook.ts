/** What the rules on the workbook as a whole say. */
export const workbookRuleTexts = {
  "rule.source-missing.title": "A table is missing",
  "rule.source-missing.message":
    "{role, select, grants {No table of grants was found. The sheets and the text then show no grants.} other {No table of activities was found. The sheets and the text then show no activities.}}",
  "rule.source-missing.advice":
    "{role, select, grants {Check that the table has the headers Stödform, Beviljat belopp and Beslutsdatum.} other {Check that the table has the headers Prioriterat område, Insats and Resultat.}}",

  "rule.setting-unusable.title": "Setting cannot be used",
  "rule.setting-unusable.message":
    "{kind, select, noColumn {The table {table} lacks the column {column}.{isEmpty, select, yes {} other { The header “{value}” is not known.}} The default applies instead.} unknown {“{value}” in the table {table} is nothing that the add-in knows. The row is not used.} repeated {“{value}” stands in more than one row of the table {table}. The first of them applies.} aliasTaken {“{value}” is the name or an alias of another row in the table {table} already. The other row applies.} overlapping {“{value}” has two rows in the table {table} that apply on the same day. The first of them applies then.} other {{isEmpty, select, yes {{column} in the table {table} is empty.} other {{column} in the table {table} is “{value}”, which cannot be used.}} {effect, select, row {The row is not used.} value {Instead, {standIn} applies.} other {The default applies instead.}}}}",
  "rule.setting-unusable.advice":
    "{kind, select, noColumn {Correct the header in the sheet {sheet}.} unknown {Correct the name in the sheet {sheet}, or delete the row.} overlapping {Correct the dates in the sheet {sheet}, or delete one of the rows.} repeated {Delete one of the rows in the sheet {sheet}.} other {Correct the value in the sheet {sheet}.}}",

  "rule.marks-lost.title": "The sheets were found again",
  "rule.marks-lost.message":
    "The marks on the sheets are gone, probably because the workbook was saved in another program. {sheets} were found again by their tables and headings.",
  "rule.marks-lost.advice": "There is nothing to do: a refresh marks the sheets again. Your texts and notes are still there.",

  "rule.texts-aside.title": "Own texts that are left out",
  "rule.texts-aside.message":
    "On the sheet {sheet} ({cells}) there {count, plural, one {is a text of your own} other {are {count, number} texts of your own}} in a table that is not recognised. {count, plural, one {It is} other {They are}} not in the memo or the follow-up, but still on the sheet.",
  "rule.texts-aside.advice":
    "If the headings Id, Förslag and Egen text have been changed, write them back, or move the texts to the sheet that is refreshed.",

  "rule.total-row-in-data.title": "Total row among the cases",
  "rule.total-row-in-data.message":
    "Row {row} looks like a total{label, select, none {, because the amount is the sum of the rows above} other { (“{label}”)}}. The add-in does not count it as a grant, but sums in Excel may include it.",
  "rule.total-row-in-data.advice":
    "Leave the row out of the figures, or delete it and use the totals row of the table. If the row is a grant, fill in case number, recipient and decision date.",

  "rule.hidden-rows.title": "Rows are hidden",
  "rule.hidden-rows.message":
    "{how, select, filtered {A filter hides rows in {table}.} other {There are hidden rows in {table}.}} They are counted all the same.",
  "rule.hidden-rows.advice": "{how, select, filtered {Clear the filter} other {Show the rows}} if you want to see all that is counted.",

  "rule.merged-cells.title": "Merged cells",
  "rule.merged-cells.message": "The cells {value} are merged. Only the first has a value, the others are read as empty.",
  "rule.merged-cells.advice": "Unmerge the cells and write the value on each row.",

  "rule.mixed-year.title": "Rows of other years",
  "rule.mixed-year.message":
    "{count, plural, one {One row in {table} belongs} other {{count, number} rows in {table} belong}} to {years} and are left out of the follow-up of {year}.",
  "rule.mixed-year.advice": "If the years are right, there is nothing to do. Correct the date of rows that should count in {year}.",
};
