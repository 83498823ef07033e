/** The list "Siffror i texten". The appendix is always in Swedish. */
export const numbersTexts = {
  "number.grants":
    "{kind, select, all {Alla stöd} area {Stöd i {group}} other {{group}}}, {measure, select, count {antal} granted {beviljade kronor} countChange {förändring i antal} grantedChange {förändring i kronor} grantedChangeShare {förändring i procent} grantedShare {andel av kronorna} average {kronor i genomsnitt} paid {utbetalda kronor} other {{measure}}} {year}{place, select, none {} unknown {, okänd kommun} other {, {place}}}",
  "number.activities":
    "{area, select, all {Alla områden} other {{area}}}, {group, select, all {antal insatser} done {antal klara insatser} unknown {antal insatser utan känd status} other {antal insatser med status {group}}} {year}",
  "number.activityCount": "{activity}, antal {year}",
  "number.cell": "{column}{activity, select, none {} other {: {activity}}}",
  "number.template": "Standardtext",
  "number.own": "Egen text",
  "number.naming": "Årtal, datum eller hänvisning",
  "number.other": "{name}",

  "number.check.agrees": "✓ Lika med Excel",
  "number.check.differs": "▲ Excel visar {excel, select, none {något annat} other {{excel}}}",
  "number.check.notCompared": "Inte jämförd med Excel",
  "number.check.found": "✓ Finns i underlaget",
  "number.check.notFound": "▲ Finns inte i underlaget",
  "number.check.stands":
    "{origin, select, cell {Står så i cellen} parameter {Står så i inställningarna} template {Ingår i mallen} other {Prövas inte}}",

  "number.appendix.title": "Bilaga: Siffror i texten",
  "number.appendix.number": "Tal",
  "number.appendix.name": "Vad",
  "number.appendix.source": "Källa",
  "number.appendix.check": "Kontroll",
  "number.appendix.more": "{addresses} och {count, plural, one {# område} other {# områden}} till",
  "number.appendix.none": "Det finns inga siffror i texten.",
};
