/** What the rules on reading the cells, and what Excel has calculated say. */
export const readingRuleTexts = {
  "rule.required-missing.title": "Required value is missing",
  "rule.required-missing.message": "The row has other data, but {column} is empty. The row cannot be counted correctly.",
  "rule.required-missing.advice": "Fill in {column}. If the row does not belong here, you can delete it.",

  "rule.amount-as-text.title": "Amount is text",
  "rule.amount-as-text.message": "{column} is text and not a number. The add-in reads it as {reading}, but Excel formulas do not count it.",
  "rule.amount-as-text.advice": "Write {reading} as a number, without a unit.",

  "rule.amount-unreadable.title": "Amount cannot be read",
  "rule.amount-unreadable.message":
    "{kind, select, count {{column} is “{value}”, which cannot be read as a count. The cell is read as empty.} other {{column} is “{value}”, which cannot be read as a number. It is in no sum.}}",
  "rule.amount-unreadable.advice":
    "{kind, select, count {Write the count as a whole number in digits.} other {Write the amount in digits.}} Put a comment in a column of its own.",

  "rule.amount-not-positive.title": "Granted amount is zero or less",
  "rule.amount-not-positive.message": "The case is granted, but the amount is {value}. It counts as one grant.",
  "rule.amount-not-positive.advice": "Write the granted amount. If the case is not granted, change the decision.",

  "rule.amount-not-whole.title": "Amount has öre",
  "rule.amount-not-whole.message":
    "{kind, select, parts {{column} has parts of an öre: {exact}. The add-in counts {reading} and Excel all decimals, so the sums may differ by öre.} other {{column} has öre. The sums in the memo may then have öre too.}}",
  "rule.amount-not-whole.advice":
    "{kind, select, parts {Write the amount in whole öre. If the cell is a formula, round in it, =ROUND(…,2), or with 0 instead of 2 to whole kronor.} other {Check the amount against the decision.}}",

  "rule.amount-outlier.title": "Amount stands out",
  "rule.amount-outlier.message":
    "{kind, select, thousands {The amount is {value}. It looks as if it was given in thousands of kronor: the median for {form} is {median} kronor.} other {The amount is {value}. It is more than {times, number} times the median for {form}, which is {median} kronor.}}",
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

  "rule.value-unreadable.title": "Value cannot be read",
  "rule.value-unreadable.message":
    "{kind, select, count {{column} is “{value}”, which cannot be read as a count.} number {{column} is “{value}”, which cannot be read as a number.} year {{column} is “{value}”, which cannot be read as a year.} yesNo {{column} is “{value}”, which cannot be read as yes or no.} other {{column} is “{value}”, which is no known kind of recipient.}} The cell is read as empty.",
  "rule.value-unreadable.advice":
    "{kind, select, count {Write the count as a whole number in digits.} number {Write the number in digits.} year {Write the year with four digits, for example 2025.} yesNo {Write ja or nej. Put a comment in a column of its own.} other {Write one of {allowed}.}}",

  "rule.cell-error.title": "Formula error in a cell",
  "rule.cell-error.message": "{column} shows the formula error {value}. The cell counts as empty, and sums in Excel may be wrong.",
  "rule.cell-error.advice": "Correct the formula, or write the value instead.",

  "rule.whitespace.title": "Unneeded spaces",
  "rule.whitespace.message": "{column} is {value} with spaces that should not be there, shown here as dots.",
  "rule.whitespace.advice": "Remove the spaces.",

  "rule.figure-mismatch.title": "Excel calculates differently",
  "rule.figure-mismatch.message": "Excel shows {value}, but the add-in arrives at {engine} ({figure}).",
  "rule.figure-mismatch.advice":
    "Update the summaries. If they still differ, compare the formula in the cell with the rows that it counts.",
};
