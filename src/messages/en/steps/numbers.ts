/** The list of the numbers in the text. The appendix is in Swedish. */
export const numbersTexts = {
  "number.grants":
    "{kind, select, all {All grants} area {Grants in {group}} other {{group}}}, {measure, select, count {number} granted {kronor granted} countChange {change in number} grantedChange {change in kronor} grantedChangeShare {change in percent} grantedShare {share of the kronor} average {kronor on average} paid {kronor paid} other {{measure}}} {year}{place, select, none {} unknown {, unknown municipality} other {, {place}}}",
  "number.activities":
    "{area, select, all {All areas} other {{area}}}, {group, select, all {number of activities} done {number of activities done} unknown {number of activities without a known status} other {number of activities with the status {group}}} {year}",
  "number.activityCount": "{activity}, number {year}",
  "number.cell": "{column}{activity, select, none {} other {: {activity}}}",
  "number.template": "Standing text",
  "number.own": "Your own text",
  "number.naming": "Year, date or reference",
  "number.other": "{name}",

  "number.check.agrees": "✓ Same as Excel",
  "number.check.differs": "▲ Excel shows {excel, select, none {something else} other {{excel}}}",
  "number.check.notCompared": "Not compared with Excel",
  "number.check.found": "✓ Found in the data",
  "number.check.notFound": "▲ Not found in the data",
  "number.check.stands":
    "{origin, select, cell {As it stands in the cell} parameter {As it stands in the settings} template {Part of the template} other {Not checked}}",

  "number.appendix.title": "Appendix: The numbers in the text",
  "number.appendix.number": "Number",
  "number.appendix.name": "What",
  "number.appendix.source": "Source",
  "number.appendix.check": "Check",
  "number.appendix.more": "{addresses} and {count, plural, one {# more range} other {# more ranges}}",
  "number.appendix.none": "There are no numbers in the text.",
};
