/** The rules' texts in English; the keys and arguments are those of the Swedish ones, where they are explained. */
export const reviewTexts = {
  "rule.source-missing.title": "A table is missing",
  "rule.source-missing.message":
    "{role, select, grants {No table of grants was found. The sheets and the text then show no grants.} other {No table of activities was found. The sheets and the text then show no activities.}}",
  "rule.source-missing.advice":
    "{role, select, grants {Check that the table has the headers Stödform, Beviljat belopp and Beslutsdatum.} other {Check that the table has the headers Prioriterat område, Insats and Resultat.}}",

  "rule.setting-unusable.title": "Setting cannot be used",
  "rule.setting-unusable.message":
    "{isEmpty, select, yes {{column} in the table {table} is empty.} other {{column} in the table {table} is “{value}”, which cannot be used.}} The default applies instead.",
  "rule.setting-unusable.advice": "Correct the value in the sheet Inställningar.",

  "rule.required-missing.title": "Required value is missing",
  "rule.required-missing.message": "The row has other data, but {column} is empty. The row cannot be counted correctly.",
  "rule.required-missing.advice": "Fill in {column}. If the row does not belong here, you can delete it.",

  "rule.amount-as-text.title": "Amount is text",
  "rule.amount-as-text.message": "{column} is text and not a number. The add-in reads it as {reading}, but Excel formulas do not count it.",
  "rule.amount-as-text.advice": "Write {reading} as a number, without a unit.",

  "rule.amount-unreadable.title": "Amount cannot be read",
  "rule.amount-unreadable.message": "{column} is “{value}”, which cannot be read as a number. It is in no sum.",
  "rule.amount-unreadable.advice": "Write the amount in digits. Put a comment in a column of its own.",

  "rule.amount-not-positive.title": "Granted amount is zero or less",
  "rule.amount-not-positive.message": "The case is granted, but the amount is {value}. It counts as one grant.",
  "rule.amount-not-positive.advice": "Write the granted amount. If the case is not granted, change the decision.",

  "rule.amount-not-whole.title": "Amount has öre",
  "rule.amount-not-whole.message": "{column} has öre. The sums in the memo may then have öre too.",
  "rule.amount-not-whole.advice": "Check the amount against the decision.",

  "rule.amount-outlier.title": "Amount stands out",
  "rule.amount-outlier.message":
    "{kind, select, thousands {The amount is {value}. It looks as if it was given in thousands of kronor: the median for {form} is {median} kronor.} other {The amount is {value}. It is more than ten times the median for {form}, which is {median} kronor.}}",
  "rule.amount-outlier.advice": "Compare the amount with the decision, and correct it if it was entered wrongly.",

  "rule.date-as-text.title": "Date is text",
  "rule.date-as-text.message": "{column} is text and not a date. The add-in reads it as {reading}, but Excel formulas miss the row.",
  "rule.date-as-text.advice": "Write {reading} as a date.",

  "rule.date-unreadable.title": "Date cannot be read",
  "rule.date-unreadable.message": "{column} is “{value}”, which cannot be read as a date.",
  "rule.date-unreadable.advice": "Write the date with year, month and day, for example 2025-03-04.",

  "rule.date-implausible.title": "Date is implausible",
  "rule.date-implausible.message": "{column} is {reading}. Dates should lie between {first} and {last}.",
  "rule.date-implausible.advice": "Correct the date.",

  "rule.cell-error.title": "Formula error in a cell",
  "rule.cell-error.message": "{column} shows the formula error {value}. The cell counts as empty, and sums in Excel may be wrong.",
  "rule.cell-error.advice": "Correct the formula, or write the value instead.",

  "rule.whitespace.title": "Unneeded spaces",
  "rule.whitespace.message": "{column} is {value} with spaces that should not be there, shown here as dots.",
  "rule.whitespace.advice": "Remove the spaces.",

  "rule.total-row-in-data.title": "Total row among the cases",
  "rule.total-row-in-data.message":
    "Row {row} looks like a total{label, select, none {, because the amount is the sum of the rows above} other { (“{label}”)}}. The add-in does not count it as a grant, but sums in Excel may include it.",
  "rule.total-row-in-data.advice":
    "Delete the row, or use the totals row of the table. If the row is a grant, fill in case number and recipient.",

  "rule.hidden-rows.title": "Rows are hidden",
  "rule.hidden-rows.message":
    "{how, select, filtered {A filter hides rows in {table}.} other {There are hidden rows in {table}.}} They are counted all the same.",
  "rule.hidden-rows.advice": "{how, select, filtered {Clear the filter} other {Show the rows}} if you want to see all that is counted.",

  "rule.merged-cells.title": "Merged cells",
  "rule.merged-cells.message": "The cells {value} are merged. Only the first has a value, the others are read as empty.",
  "rule.merged-cells.advice": "Unmerge the cells and write the value on each row.",

  "rule.figure-mismatch.title": "Excel calculates differently",
  "rule.figure-mismatch.message": "Excel shows {value}, but the add-in arrives at {engine} ({figure}).",
  "rule.figure-mismatch.advice":
    "Update the summaries. If they still differ, compare the formula in the cell with the rows that it counts.",

  "rule.mixed-year.title": "Rows of other years",
  "rule.mixed-year.message":
    "{count, plural, one {One row in {table} belongs} other {{count, number} rows in {table} belong}} to {years} and are left out of the follow-up of {year}.",
  "rule.mixed-year.advice": "If the years are right, there is nothing to do. Correct the date of rows that should count in {year}.",

  "rule.unknown-grant-form.title": "Unknown grant form",
  "rule.unknown-grant-form.message": "The grant form “{value}” is unknown. The row counts for no grant form.",
  "rule.unknown-grant-form.advice":
    "{nearest, select, none {Choose} other {Do you mean {nearest}? Otherwise choose}} one of {allowed}, or add the grant form on the sheet Inställningar.",

  "rule.unknown-municipality.title": "Unknown municipality",
  "rule.unknown-municipality.message": "The municipality “{value}” is unknown. The row is missing from the table per municipality.",
  "rule.unknown-municipality.advice": "{nearest, select, none {Choose} other {Do you mean {nearest}? Otherwise choose}} one of {allowed}.",

  "rule.unknown-area.title": "Unknown priority area",
  "rule.unknown-area.message": "The area “{value}” is unknown. The activity is on no sheet and not in the memo.",
  "rule.unknown-area.advice":
    "{nearest, select, none {Choose} other {Do you mean {nearest}? Otherwise choose}} one of {allowed}, or add the area on the sheet Inställningar.",

  "rule.unknown-status.title": "Unknown status",
  "rule.unknown-status.message": "The status “{value}” is unknown. The activity does not count as done.",
  "rule.unknown-status.advice": "{nearest, select, none {Choose} other {Do you mean {nearest}? Otherwise choose}} one of {allowed}.",

  "rule.unknown-decision.title": "Unknown decision",
  "rule.unknown-decision.message": "The decision “{value}” is unknown. The row does not count as a grant.",
  "rule.unknown-decision.advice": "{nearest, select, none {Choose} other {Do you mean {nearest}? Otherwise choose}} one of {allowed}.",

  "rule.alias-used.title": "Another name is used",
  "rule.alias-used.message":
    "{column} is “{value}” on {count, plural, one {one row} other {{count, number} rows}}. It counts as {reading}.",
  "rule.alias-used.advice": "There is nothing you need to do. Write {reading} if you want the same name on all rows.",

  "rule.near-duplicate-name.title": "Recipients that look alike",
  "rule.near-duplicate-name.message":
    "{value} ({count, plural, one {one row} other {{count, number} rows}}) looks like {other} ({otherCount, plural, one {one row} other {{otherCount, number} rows}}). If it is the same recipient, it counts as two.",
  "rule.near-duplicate-name.advice": "Write the name in the same way if it is the same recipient. If they are two, there is nothing to do.",

  "rule.duplicate-case.title": "Same case several times",
  "rule.duplicate-case.message":
    "The case {value} is on {count, number} rows ({rows}) that are not one grant paid in parts. Each row counts as a grant of its own.",
  "rule.duplicate-case.advice": "Correct the case number, or delete the row that is double.",

  "rule.repeated-case-rows.title": "Grant paid in parts",
  "rule.repeated-case-rows.message":
    "The case {value} is on {count, number} rows with the same grant form, recipient, date of decision and amount. It counts as one grant, and the amount counts once.",
  "rule.repeated-case-rows.advice":
    "If the rows are payments of one grant, there is nothing to do. If they are several grants, give them case numbers of their own.",

  "rule.rejected-with-amount.title": "Amount without approval",
  "rule.rejected-with-amount.message": "The decision is {decision}, but the granted amount is {value}. The row is not counted.",
  "rule.rejected-with-amount.advice": "Remove the amount, or correct the decision if the grant was approved.",

  "rule.date-order.title": "Dates out of order",
  "rule.date-order.message":
    "{kind, select, lateApplication {The application is dated {before}, after the decision {after}.} earlyPayment {The payment is dated {after}, before the decision {before}.} other {The payment is dated {after}, before the application {before}.}}",
  "rule.date-order.advice": "Correct the date that is wrong. The order is application, decision, payment.",

  "rule.done-without-outcome.title": "Activity done without an outcome",
  "rule.done-without-outcome.message": "The activity “{value}” has the status {status}, but no outcome.",
  "rule.done-without-outcome.advice": "Write what the activity led to, or change the status.",

  "rule.picked-without-outcome.title": "Picked activity without text",
  "rule.picked-without-outcome.message": "The activity “{value}” is picked for the memo, but it has neither an outcome nor a count.",
  "rule.picked-without-outcome.advice": "Write an outcome, or leave the activity out.",

  "rule.parameter-missing.title": "Value is missing in the text",
  "rule.parameter-missing.message": "The memo needs {value}, but it is empty. The text shows [saknas: {value}].",
  "rule.parameter-missing.advice":
    "{place, select, cell {Write the value in the cell on the sheet Inställningar.} other {Create the sheet Inställningar if there is none, and write the value of {value} there.}}",
} as const;
