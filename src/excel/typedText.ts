/**
 * A text as it must be given to `Range.formulas` to stay a text. Excel reads a given string as if someone had typed it, in en-US: "=1",
 * "12", "4/3", "50%", "TRUE", "Mar 4" become something else. A leading apostrophe makes it text and is not part of the value.
 *
 * The rule errs on the safe side, since a needless apostrophe harms nothing. A text goes without only if it begins with a letter and
 * - has no digit: then it is a word or words, and only TRUE and FALSE (in either language) are something else; or
 * - is longer than any date with a month's name ("Wednesday, September 24, 2025 12:34:56 PM" has 41 characters).
 */
export function typedText(text: string): string {
  if (text === "") return text;
  return staysText(text) ? text : `'${text}`;
}

const longestDate = 50;
const truthValues: ReadonlySet<string> = new Set(["true", "false", "sant", "falskt"]);

function staysText(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (text.length > longestDate) return true;
  return !/\p{N}/u.test(text) && !truthValues.has(text.trim().toLowerCase());
}
