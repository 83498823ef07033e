/** What the rules on categories and names say. */
export const categoriesRuleTexts = {
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
    "{value} ({count, plural, one {one row} other {{count, number} rows}}) looks like {other} ({otherCount, plural, one {one row} other {{otherCount, number} rows}}). If it is the same recipient, it counts more than once.{more, plural, =0 {} other { It is also written {spellings}.}}",
  "rule.near-duplicate-name.advice": "Write {other} on all rows if it is the same recipient. If they are two, there is nothing to do.",
};
