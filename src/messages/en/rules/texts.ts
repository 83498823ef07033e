/** What the rules on the texts and privacy say. */
export const textsRuleTexts = {
  "rule.parameter-missing.title": "Value is missing in the text",
  "rule.parameter-missing.message": "The memo needs {value}, but it is empty. The text shows [saknas: {value}].",
  "rule.parameter-missing.advice":
    "{place, select, cell {Write the value in the cell on the sheet Inställningar.} other {Create the sheet Inställningar if there is none, and write the value of {value} there.}}",
};
