/** What the rules on the texts and privacy say. */
export const textsRuleTexts = {
  "rule.parameter-missing.title": "Uppgift saknas i texten",
  "rule.parameter-missing.message": "Tjänsteskrivelsen behöver {value}, men uppgiften är tom. I texten står [saknas: {value}].",
  "rule.parameter-missing.advice":
    "{place, select, cell {Skriv värdet i cellen på bladet Inställningar.} other {Skapa bladet Inställningar om det inte finns, och skriv värdet för {value} där.}}",
};
