/** What the rules on grants say. */
export const grantsRuleTexts = {
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
};
