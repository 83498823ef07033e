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

  "rule.recipient-type-mismatch.title": "Wrong kind of recipient",
  "rule.recipient-type-mismatch.message": "The recipient is {value}. {form} can only go to {allowed}.",
  "rule.recipient-type-mismatch.advice":
    "Correct the grant form or the kind of recipient if either was entered wrongly. If they are right: accept and write why.",
  "rule.recipient-type-mismatch.basis": "Sections 10, 15, 19 and 21, ordinance (2024:1243)",

  "rule.property-owner.title": "Property owner lacks grounds for support",
  "rule.property-owner.message":
    "{kind, select, form {{form} was granted, but the recipient is {value}. A property owner can only get {right}.} other {{form} was granted to a property owner, but no special reasons are given.}}",
  "rule.property-owner.advice":
    "{kind, select, form {Correct the grant form or the kind of recipient if either was entered wrongly. If they are right: accept and write why.} other {Write ja in the column for special reasons if there are any. Otherwise: accept and write why.}}",
  "rule.property-owner.basis": "Section 15, ordinance (2024:1243)",

  "rule.expired-grant-form.title": "Grant form did not apply at the decision",
  "rule.expired-grant-form.message":
    "{value} was decided {date}, but the grant form applies {kind, select, before {from} other {until}} {bound}.",
  "rule.expired-grant-form.advice":
    "Correct the grant form or the date of decision. When the form applies is said in the table Uf_Stodformer on the sheet Inställningar.",
  "rule.expired-grant-form.basis": "Section 5, ordinance (2024:1243)",

  "rule.home-delivery-share.title": "Grant is too large a share of the net cost",
  "rule.home-delivery-share.message":
    "The granted amount is {value}. That is more than {share} percent of the net cost {cost} kronor, which gives {ceiling} kronor at most.",
  "rule.home-delivery-share.advice":
    "Correct the amount or the cost if either was entered wrongly. If they are right: accept and write why.",
  "rule.home-delivery-share.basis": "Section 13, ordinance (2024:1243)",

  "rule.home-delivery-per-delivery.title": "Grant per delivery is too high",
  "rule.home-delivery-per-delivery.message":
    "The granted amount is {value}. That is more than {each} kronor per delivery: {deliveries} deliveries give {ceiling} kronor at most.",
  "rule.home-delivery-per-delivery.advice":
    "Correct the amount or the number if either was entered wrongly. The number is that of all deliveries to households in the year. If they are right: accept and write why.",
  "rule.home-delivery-per-delivery.basis": "Section 13, ordinance (2024:1243)",

  "rule.home-delivery-floor.title": "Net cost is too low",
  "rule.home-delivery-floor.message":
    "The net cost is {value}. It should be {floor} kronor at least, which is {share} price base amounts. The price base amount for {year} is {base} kronor.",
  "rule.home-delivery-floor.advice":
    "Correct the cost or the support year if either was entered wrongly. If they are right: accept and write why.",
  "rule.home-delivery-floor.basis": "Section 12, ordinance (2024:1243)",

  "rule.home-delivery-twice.title": "Several home delivery grants for the same year",
  "rule.home-delivery-twice.message":
    "{value} got {count, number} home delivery grants for {year}. A municipality can get one grant for each year.",
  "rule.home-delivery-twice.advice":
    "Correct the municipality or the support year if either was entered wrongly. If they are right: accept and write why.",
  "rule.home-delivery-twice.basis": "Section 13, ordinance (2024:1243)",

  "rule.home-delivery-year.title": "Grant was paid before the support year was over",
  "rule.home-delivery-year.message":
    "The support year is {value}, but the grant was paid {paid}. Home delivery grants are paid in arrears, in the year after the support year at the earliest.",
  "rule.home-delivery-year.advice":
    "Correct the support year or the date of payment if either was entered wrongly. If they are right: accept and write why.",
  "rule.home-delivery-year.basis": "Section 32, ordinance (2024:1243)",

  "rule.home-delivery-households.title": "Number of households is missing",
  "rule.home-delivery-households.message": "{form} was granted, but the number of households with home delivery is missing.",
  "rule.home-delivery-households.advice": "Fill in the number of households.",
  "rule.home-delivery-households.basis": "Section 26, ordinance (2024:1243)",

  "rule.investment-share.title": "Grant is too large a share of the cost",
  "rule.investment-share.message":
    "{kind, select, most {The granted amount is {value}. That is more than {share} percent of the cost {cost} kronor, which gives {ceiling} kronor at most.} other {The granted amount is {value}. That is more than {share} percent of the cost {cost} kronor, which gives {ceiling} kronor at most without one of the grounds 1–5 in section 17.}}",
  "rule.investment-share.advice":
    "{kind, select, most {Correct the amount or the cost if either was entered wrongly. If they are right: accept and write why.} other {Fill in the ground if there is one, or correct the amount or the cost if either was entered wrongly. If they are right: accept and write why.}}",
  "rule.investment-share.basis": "Sections 16 and 17, ordinance (2024:1243)",

  "rule.application-after-start.title": "Application came after the start",
  "rule.application-after-start.message": "The application is dated {value}, but the measure started {start}.",
  "rule.application-after-start.advice": "Correct the date that was entered wrongly. If they are right: accept and write why.",
  "rule.application-after-start.basis": "Section 25, ordinance (2024:1243)",

  "rule.yearly-ceiling.title": "Ceiling of the year is exceeded",
  "rule.yearly-ceiling.message":
    "{who, select, store {The store {name}} unnamed {The recipient} other {{name}}} was granted {value} in {forms} for {year}. That is {over} kronor over the ceiling of {ceiling} kronor.{strategic, select, yes { For strategic stores the ceiling was {strategicCeiling} kronor.} other {}}",
  "rule.yearly-ceiling.advice": "Correct the amount or the year if either was entered wrongly. If they are right: accept and write why.",
  "rule.yearly-ceiling.basis": "Sections 20 and 22, ordinance (2024:1243); for decisions before 2025, ordinance (2000:284)",

  "rule.service-years.title": "Service grants in too many years",
  "rule.service-years.message":
    "{who, select, unnamed {The recipient} other {{name}}} got service grants for {count, number} years: {value}. The same recipient can get them for {limit, number} years at most.{older, select, yes { Decisions before 2025 are included.} other {}}",
  "rule.service-years.advice":
    "Correct the recipient or the year if either was entered wrongly.{older, select, yes { Check what the transitional provisions say of the years before 2025.} other {}} If they are right: accept and write why.",
  "rule.service-years.basis": "Section 20, ordinance (2024:1243)",

  "rule.operating-turnover.title": "Turnover is too high",
  "rule.operating-turnover.message": "The turnover is {value}. That is over {limit} kronor, and no special reasons are given.",
  "rule.operating-turnover.advice":
    "Correct the turnover if it was entered wrongly, or give special reasons if there are any. Otherwise: accept and write why.",
  "rule.operating-turnover.basis": "Section 21, ordinance (2024:1243)",

  "rule.operating-distance.title": "Next store is too close",
  "rule.operating-distance.message":
    "The distance to the next store is {value}. It should be over {limit} km, unless the store is on an island or has special reasons.",
  "rule.operating-distance.advice":
    "Correct the distance if it was entered wrongly, or give the island or special reasons if that is so. Otherwise: accept and write why.",
  "rule.operating-distance.basis": "Section 21, ordinance (2024:1243)",

  "rule.municipal-opinion-missing.title": "Opinion of the municipality is missing",
  "rule.municipal-opinion-missing.message": "{form} was granted, but the date of the municipality’s opinion is missing.",
  "rule.municipal-opinion-missing.advice": "Fill in the date of the opinion. If there is none: accept and write why.",
  "rule.municipal-opinion-missing.basis": "Section 28, ordinance (2024:1243)",

  "rule.regional-ceiling.title": "Amount is outside the limits of the region",
  "rule.regional-ceiling.message":
    "The granted amount is {value}. That is {kind, select, floor {under the region’s floor} other {over the region’s ceiling}} for {form}, {limit} kronor.",
  "rule.regional-ceiling.advice": "Correct the amount if it was entered wrongly. If it is right: accept and write why.",
  "rule.regional-ceiling.basis": "The region’s floor and ceiling in the table Uf_Granser on the sheet Inställningar",

  "rule.de-minimis.title": "Ceiling for de minimis aid is exceeded",
  "rule.de-minimis.message":
    "{who, select, unnamed {The recipient} other {{name}}} was granted {value} in {forms} within three years. The ceiling is {euro} euro, which is {ceiling} kronor at the rate {rate}. The table never shows all aid that a recipient has had.",
  "rule.de-minimis.advice":
    "Check what the recipient says of other de minimis aid, and the rate (euro-rate) in the table Uf_Granser. If the amounts are right: accept and write why.",
  "rule.de-minimis.basis": "Sections 6, 7 and 27, ordinance (2024:1243), (EU) 2023/2831 and (EU) 2023/2832",

  "rule.paid-over-granted.title": "More is paid than granted",
  "rule.paid-over-granted.message":
    "{kind, select, granted {The amount paid is {value}{count, plural, one {} other { on {count, number} rows}}, but the granted amount is {granted} kronor.} other {The decision is {decision}, but {value} is paid.}}",
  "rule.paid-over-granted.advice": "Correct what was entered wrongly: the amount, the payment or the decision.",

  "rule.recovery.title": "Recovery does not add up",
  "rule.recovery.message":
    "{kind, select, paid {The recovery is {value}, but the amount paid is {paid} kronor.} other {The recovery is {value}, but its ground is missing.}}",
  "rule.recovery.advice":
    "{kind, select, paid {Correct the amount that was entered wrongly. A recovery cannot be larger than the payment.} other {Write the ground for the recovery. If there is none: accept and write why.}}",
  "rule.recovery.basis": "Sections 33 and 40, ordinance (2024:1243)",

  "rule.granted-unpaid.title": "Granted support is not paid",
  "rule.granted-unpaid.message": "The granted amount is {value}, but nothing is paid.",
  "rule.granted-unpaid.advice": "Fill in the payment if it has been made. If it has not been made yet, there is nothing to do.",
  "rule.granted-unpaid.basis": "Section 32, ordinance (2024:1243)",

  "rule.org-number.title": "Organisation number is wrong",
  "rule.org-number.message":
    "{kind, select, person {The number looks like a personal identity number and is therefore not shown.} checkDigit {The organisation number {value} has a wrong check digit.} other {{value} is no organisation number, which has ten digits.}}{count, plural, one {} other { It is on {count, number} rows.}}",
  "rule.org-number.advice":
    "{kind, select, person {Correct the number if it was entered wrongly. If the recipient is a sole trader: accept and write so. The number never comes into the memo.} other {Compare the number with the application and correct it.}}",

  "rule.case-number-form.title": "Case number does not match the pattern",
  "rule.case-number-form.message": "The case number {value} does not match the pattern {pattern}.",
  "rule.case-number-form.advice":
    "Correct the case number. If the pattern is wrong, change ÄrendenummerMönster in the table Uf_Parametrar on the sheet Inställningar.",
};
