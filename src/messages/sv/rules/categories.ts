/** What the rules on categories and names say. */
export const categoriesRuleTexts = {
  "rule.unknown-grant-form.title": "Okänd stödform",
  "rule.unknown-grant-form.message": "Stödformen ”{value}” är okänd. Raden räknas inte till någon stödform.",
  "rule.unknown-grant-form.advice":
    "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} någon av {allowed}, eller lägg till stödformen på bladet Inställningar.",

  "rule.unknown-municipality.title": "Okänd kommun",
  "rule.unknown-municipality.message": "Kommunen ”{value}” är okänd. Raden kommer inte med i tabellen per kommun.",
  "rule.unknown-municipality.advice": "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} någon av {allowed}.",

  "rule.unknown-area.title": "Okänt prioriterat område",
  "rule.unknown-area.message": "Området ”{value}” är okänt. Insatsen kommer inte med på något blad eller i tjänsteskrivelsen.",
  "rule.unknown-area.advice":
    "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} något av {allowed}, eller lägg till området på bladet Inställningar.",

  "rule.unknown-status.title": "Okänd status",
  "rule.unknown-status.message": "Statusen ”{value}” är okänd. Insatsen räknas inte som genomförd.",
  "rule.unknown-status.advice": "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} någon av {allowed}.",

  "rule.unknown-decision.title": "Okänt beslut",
  "rule.unknown-decision.message": "Beslutet ”{value}” är okänt. Raden räknas inte som ett stöd.",
  "rule.unknown-decision.advice": "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} något av {allowed}.",

  "rule.alias-used.title": "Annat namn används",
  "rule.alias-used.message":
    "{column} är ”{value}” på {count, plural, one {en rad} other {{count, number} rader}}. Det räknas som {reading}.",
  "rule.alias-used.advice": "Du behöver inte göra något. Skriv {reading} om du vill ha samma namn på alla rader.",

  "rule.near-duplicate-name.title": "Snarlika mottagare",
  "rule.near-duplicate-name.message":
    "{value} ({count, plural, one {en rad} other {{count, number} rader}}) liknar {other} ({otherCount, plural, one {en rad} other {{otherCount, number} rader}}). Är det samma mottagare räknas den mer än en gång.{more, plural, =0 {} other { Den skrivs också {spellings}.}}",
  "rule.near-duplicate-name.advice": "Skriv {other} på alla rader om det är samma mottagare. Är det två olika behöver du inte göra något.",
};
