/** The longest text that Excel takes as a criterion. */
const longestCriterion = 255;

/**
 * A text as a criterion that COUNTIFS and SUMIFS match literally: wildcards are escaped, and a leading operator is made text by an equals sign.
 * Excel still ignores case. Null when it is too long for Excel.
 */
export function textCriterion(text: string): string | null {
  const escaped = text.replace(/[*?~]/g, "~$&");
  const literal = /^[=<>]/.test(escaped) ? `=${escaped}` : escaped;
  return literal.length > longestCriterion ? null : `"${literal.replaceAll('"', '""')}"`;
}

/** Empty cells, and formulas that give an empty text. LibreOffice needs it after another criterion, never first. */
export const blankCriterion = '""';

/** The arguments that keep the dates of one year. DATE makes them right in workbooks with 1904 dates too. */
export function yearArguments(reference: string, year: number): string {
  return `${reference},">="&DATE(${String(year)},1,1),${reference},"<"&DATE(${String(year + 1)},1,1)`;
}

/**
 * Two texts that Excel's comparison cannot tell apart have the same key: it ignores case, and nothing else that matters here
 * (trailing spaces count).
 */
export function comparisonKey(text: string): string {
  return text.toLowerCase();
}

/** The canonical name first, so that a corrected cell still counts, then the spellings that occur, each told apart by Excel. */
export function distinctSpellings(canonical: string | null, occurring: Iterable<string>): string[] {
  const spellings = new Map<string, string>();
  if (canonical !== null) spellings.set(comparisonKey(canonical), canonical);
  for (const text of occurring) {
    const key = comparisonKey(text);
    if (!spellings.has(key)) spellings.set(key, text);
  }
  return [...spellings.values()];
}
