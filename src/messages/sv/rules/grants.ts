/** What the rules on grants say. */
export const grantsRuleTexts = {
  "rule.duplicate-case.title": "Samma ärende flera gånger",
  "rule.duplicate-case.message":
    "Ärendet {value} står på {count, number} rader ({rows}) som inte är delutbetalningar av samma stöd. Varje rad räknas som ett eget stöd.",
  "rule.duplicate-case.advice": "Rätta ärendenumret, eller ta bort den rad som är dubbel.",

  "rule.repeated-case-rows.title": "Stöd som betalas ut i delar",
  "rule.repeated-case-rows.message":
    "Ärendet {value} står på {count, number} rader med samma stödform, mottagare, beslutsdatum och belopp. Det räknas som ett stöd, och beloppet räknas en gång.",
  "rule.repeated-case-rows.advice":
    "Du behöver inte göra något om raderna är delutbetalningar. Är de flera stöd ger du dem egna ärendenummer.",

  "rule.rejected-with-amount.title": "Belopp utan bifall",
  "rule.rejected-with-amount.message": "Beslutet är {decision}, men beviljat belopp är {value}. Raden räknas inte.",
  "rule.rejected-with-amount.advice": "Ta bort beloppet, eller rätta beslutet om stödet är beviljat.",

  "rule.date-order.title": "Datum i fel ordning",
  "rule.date-order.message":
    "{kind, select, lateApplication {Ansökan är daterad {before}, efter beslutet {after}.} earlyPayment {Utbetalningen är daterad {after}, före beslutet {before}.} other {Utbetalningen är daterad {after}, före ansökan {before}.}}",
  "rule.date-order.advice": "Rätta det datum som är fel. Ordningen är ansökan, beslut, utbetalning.",
};
