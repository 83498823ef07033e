import { withoutNamingNumbers } from "../references";
import { apart, findAll, textRule } from "../textRule";

/** What says that digits count or measure. */
const unit = "(?:kr|kronor|tkr|mnkr|st|stycken|invånare|hushåll|leveranser)(?!\\p{L})";
const start = "(?<![\\p{L}\\d.,:/+–-])(?<!\\d[ \\u00A0\\u2009\\u202F])(?!0)";
const end = "(?!\\d)(?![\\p{L}:/]|[.–-]\\d|,\\d{3}|[ \\u00A0\\u2009\\u202F]\\d{3}(?!\\d))";
const endOrUnit = `(?:(?=\\s?${unit})|${end})`;

/** "1.476.300", "1,476,300"; one group only before a unit: "3.500 kronor". */
const marked = new RegExp(`${start}\\d{1,3}(?:(?:\\.\\d{3}){2,}${endOrUnit}|(?:,\\d{3}){2,}${endOrUnit}|\\.\\d{3}(?=\\s?${unit}))`, "gu");

/** "1 476 300" with spaces where a line may break: five digits or more, or four before a unit. */
const spaced = new RegExp(
  `${start}(?:\\d{2,3}|\\d(?=(?:\\s\\d{3}){2}|\\s\\d{3}\\s?${unit}))(?:[ \\u00A0\\u2009\\u202F]\\d{3})+${endOrUnit}`,
  "gu",
);

/** "1476300": five digits or more, or four before a unit. "831 82" closed up before a place is a postcode. */
const closed = new RegExp(`${start}(?:\\d{4,12}(?=\\s?${unit})|(?:\\d{5}(?!\\s\\p{Lu}\\p{Ll})|\\d{6,9})${end})`, "gu");
const day = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** One look tells nearly every text that it has no such digits; a year alone is none. */
const mayHold = new RegExp(`\\d{5}|\\d[ .,\\u00A0\\u2009\\u202F]\\d{3}|\\d{4}\\s?${unit}`, "u");

const nothingButDigits = /^[\d\s.,]*$/;

/** Digits in a text without groups of three, or with other signs than no-break spaces between the groups. */
export const digitGrouping = textRule({
  id: "digit-grouping",
  severity: "info",
  fixable: "all",
  finder: () => (text) => {
    // A cell that is all digits is a number to the one who wrote it.
    if (!mayHold.test(text.read) || nothingButDigits.test(text.read)) return [];
    const read = withoutNamingNumbers(text.read);
    return apart([
      ...findAll(read, marked, ([found]) => inGroups(found)),
      ...findAll(read, spaced, ([found]) => (/[ \u2009]/.test(found) ? inGroups(found) : null)),
      ...findAll(read, closed, ([found]) => (day.test(found) ? null : inGroups(found))),
    ]);
  },
});

/** "1 476 300" with no-break spaces. */
function inGroups(found: string): string {
  return found.replace(/\D/g, "").replace(/\B(?=(\d{3})+$)/g, "\u00A0");
}
