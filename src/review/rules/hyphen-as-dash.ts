import { apart, findAll, textRule } from "../textRule";

const year = "(?:19|20)\\d{2}";

/** Years with a hyphen between them, or a dash with spaces: the whole of what stands between them. */
const inRange = new RegExp(
  `(?<=(?<![\\d\\p{L}/:.–-])${year})(?:\\s?[-\\u2010\\u2011\\u2212]\\s?|\\s\\u2013\\s?|\\u2013\\s)(?=${year}(?![\\d\\p{L}/:–-]))`,
  "gu",
);

/** A hyphen with a space on each side, between words or after a reference: it stands for a dash. */
const betweenWords = /(?<=([\p{L}\d)”"»%.,:])[ \u00A0])[-\u2010\u2011](?=[ \u00A0]([\p{L}\d”"«(]))/gu;

/** "1:1 - anslag" lacks no dash but has spaces too many: space-around-hyphen's. */
const afterRatio = /(?<!\d)\d{1,2}:\d{1,2}[ \u00A0]$/;

/** A hyphen stands where a dash should: "2023-2026" → "2023–2026", "SOU 2024:47 - digital" → "SOU 2024:47 – digital". */
export const hyphenAsDash = textRule({
  id: "hyphen-as-dash",
  severity: "info",
  fixable: "all",
  finder: () => (text) => {
    const { read } = text;
    if (!/[\d\s][-\u2010-\u2015\u2212]/.test(read)) return [];
    return apart([
      ...findAll(read, inRange, () => "–"),
      ...findAll(read, betweenWords, ({ index, 1: before = "", 2: after = "" }) => {
        // Between numbers it may be a range, a difference or a result.
        const isBetweenNumbers = /\d/.test(before) && /\d/.test(after);
        return isBetweenNumbers || afterRatio.test(read.slice(Math.max(0, index - 7), index)) ? null : "–";
      }),
    ]);
  },
});
