/** What the rules on the texts and privacy say. */
export const textsRuleTexts = {
  "rule.personal-identity-number.title": "Personal identity number in a text",
  "rule.personal-identity-number.message":
    "{column, select, none {The cell} other {{column}}} holds {count, plural, one {a personal identity or coordination number} other {{count, number} personal identity or coordination numbers}}. The text can end up in the memo, which anybody may read.",
  "rule.personal-identity-number.advice": "Remove the number from the cell. It is never shown here and is not copied.",

  "rule.single-recipient.title": "Amount from a single recipient",
  "rule.single-recipient.message":
    "The amount for {value} in the memo comes from a single recipient{count, plural, one {} other { ({count, number} grants)}}. Amount and municipality show who it is.",
  "rule.single-recipient.advice":
    "Judge whether the amount can be published. Otherwise take the bullet out on the sheet Tjänsteskrivelse. If it can: accept it and write why.",

  "rule.parameter-missing.title": "Value is missing in the text",
  "rule.parameter-missing.message":
    "The text needs {value}, but it is empty. {text, select, gap {It shows [saknas: {value}].} other {The paragraph is left out.}}",
  "rule.parameter-missing.advice":
    "{place, select, cell {Write the value in the cell on the sheet Inställningar.} other {Create the sheet Inställningar if there is none, and write the value of {value} there.}}",

  "rule.parameter-other-year.title": "Value for another year",
  "rule.parameter-other-year.message":
    "{name} is {value}, but the follow-up is of {year}. {kind, select, plan {The plan is for the year after, {expected}.} decision {The plan is decided in the year that is followed up, {expected}.} other {The last action plan is for the same year as the plan, {expected}.}}",
  "rule.parameter-other-year.advice": "Correct {name} on the sheet Inställningar.",

  "rule.template-unknown-name.title": "Text template names something that does not exist",
  "rule.template-unknown-name.message":
    "{kind, select, name {The template names {value}, which does not exist. The text shows [saknas: {value}].} section {There is no section “{value}”. The template’s own paragraphs end up last in the text.} other {The template cannot be read. The default text applies instead, and a template of your own is left out.}}",
  "rule.template-unknown-name.advice":
    "{kind, select, name {{nearest, select, none {Write a name that stands on the sheet Inställningar.} other {Do you mean {nearest}? Otherwise write a name that stands on the sheet Inställningar.}}} section {{nearest, select, none {Write a section that the document has.} other {Do you mean {nearest}? Otherwise write a section that the document has.}}} other {Check that every brace has its counterpart, and that names stand alone within braces.}}",

  "rule.placeholder-left.title": "Placeholder is not filled in",
  "rule.placeholder-left.message": "“{value}” is a placeholder that should be replaced.",
  "rule.placeholder-left.advice": "Write what should stand there, or remove the placeholder.",

  "rule.number-not-in-figures.title": "Number without support",
  "rule.number-not-in-figures.message":
    "Your text says {value}. That stands neither in the summaries, nor in the cells of the activities, nor in the proposed text.",
  "rule.number-not-in-figures.advice":
    "Compare with the proposal beside your text. Correct the number if it is wrong. If it is right: accept it and write why.",

  "rule.period-mismatch.title": "Another programme period",
  "rule.period-mismatch.message": "The text gives the programme the period {value}, but on the sheet Inställningar it is {period}.",
  "rule.period-mismatch.advice": "Correct the period in the text, or ProgramPeriod on the sheet Inställningar.",

  "rule.hyphen-as-dash.title": "Hyphen instead of a dash",
  "rule.hyphen-as-dash.message": "{value} has a hyphen where a dash should be.",
  "rule.hyphen-as-dash.advice": "Write {replacement}.",

  "rule.digit-grouping.title": "Digits without proper grouping",
  "rule.digit-grouping.message": "{value} is hard to read, or can be broken over two lines.",
  "rule.digit-grouping.advice": "Write {replacement} with no-break spaces.",

  "rule.abbreviation.title": "Abbreviation in running text",
  "rule.abbreviation.message": "{value} is an abbreviation.",
  "rule.abbreviation.advice": "Write it out: {replacement}.",

  "rule.known-phrase.title": "Phrase that is written in another way",
  "rule.known-phrase.message": "{value} is written in another way according to the word list on the sheet Inställningar.",
  "rule.known-phrase.advice": "Write {replacement}.",

  "rule.space-before-unit.title": "Space is missing beside a number",
  "rule.space-before-unit.message": "{value} lacks the space between the number and the sign or unit.",
  "rule.space-before-unit.advice": "Write {replacement} with a no-break space.",

  "rule.missing-hyphen.title": "Hyphen is missing in a compound",
  "rule.missing-hyphen.message": "{value} lacks a hyphen after its first part.",
  "rule.missing-hyphen.advice": "Write {replacement}.",

  "rule.space-around-hyphen.title": "Wrong space beside a hyphen",
  "rule.space-around-hyphen.message": "{value} has one space too many or too few beside the hyphen.",
  "rule.space-around-hyphen.advice": "{replacement, select, none {Join the parts, or use a dash.} other {Write {replacement}.}}",

  "rule.mixed-verb-forms.title": "Different verb forms in one list",
  "rule.mixed-verb-forms.message":
    "The text begins with “{value}”, but other texts of the list begin in another form, such as “{example}”.",
  "rule.mixed-verb-forms.advice": "Write the first verb in the same form in all bullets.",

  "rule.unknown-reference-form.title": "Reference in an unusual form",
  "rule.unknown-reference-form.message": "{value} looks like a reference but is not written as one.",
  "rule.unknown-reference-form.advice":
    "{replacement, select, none {Check the number. References are written SOU 2024:8, Ds 2023:12, Fi2024/02072, RUN/536/2021 and § 125.} other {Write {replacement}.}}",
};
