import { hiddenSign } from "./hiddenSign";

/*
 * How references to public documents are written: "SOU 2024:8", "Ds 2023:12", "Fi2024/02072", "RUN/536/2021", "§ 125". What lies in one is
 * no number of the text's own.
 */

/** The codes of the ministries in the Government Offices' case numbers, those of ministries that are gone too (N, M, I). */
export const ministryCodes = ["Fi", "Fö", "Ju", "KN", "Ku", "LI", "SB", "UD", "A", "I", "M", "N", "S", "U"] as const;

const year = "(?:19|20)\\d{2}";
const space = "[ \\u00A0]?";

/** All that is a date, a year, a paragraph, a reference or another number that names and does not count. */
const naming: readonly string[] = [
  // SOU 2024:8, and as it may be mistyped
  "(?<!\\p{L})(?:SOU|Ds|SFS|prop)[.:]?[ \\u00A0]?\\d{2,4}(?:/\\d{2})?[:/.-]\\d+",
  // (2024:1243), 2023/24:100
  `${year}(?:/\\d{2})?:\\d+`,
  // (EU) 2023/2831 and Fi2024/02072, dnr 2024-00123
  `(?<!\\d)\\p{L}{0,3}${year}[/-]\\d{3,}`,
  // RUN/536/2021
  "(?:\\p{L}{2,}/)?\\d+/(?:19|20)\\d{2}",
  // 2025-10-14, 4/3 2025, 14 oktober 2025, den 3 mars
  `${year}-\\d{1,2}-\\d{1,2}`,
  `\\d{1,2}/\\d{1,2}(?: ${year})?`,
  "\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s(?:jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})",
  // 2023–2030, and as it may be mistyped: 2023 - 2030
  `(?<![\\d.,])${year}\\s?[-–]\\s?${year}(?!\\d)`,
  // 2023–30, 2025/26, 2025
  `(?<![\\d.,])${year}(?:[-–/]\\d{2,4})?(?!\\d)(?![\\d.,]\\d|[ \\u00A0\\u202F]\\d{3}(?!\\d)|\\s?(?:kr|kronor|st|procent|%))`,
  // §§ 12–14, 20 och 22 §§, 3 kap.; "§ 125, 2023–2027" ends before the years
  `§+${space}\\d+(?:${space}[-–,]${space}(?!${year}(?!\\d))\\d+)*`,
  `\\d+(?:${space}(?:[-–,]|och)${space}\\d+)*${space}(?:§|kap(?!\\p{L}))`,
  // kl. 14.30, 1:1-anslag, 24/7, 1:a
  "kl\\.?\\s?\\d{1,2}(?:[.:]\\d{2})?(?:\\s?[-–]\\s?\\d{1,2}(?:[.:]\\d{2})?)?",
  "\\d+(?::\\d+|:\\p{Ll}+|/\\d+)",
  // kvartal 1, fas 2, bilaga 3, vecka 12, nr 4, tfn 063-14 75 00
  "(?:kvartal|fas|etapp|steg|del|bilaga|punkt|vecka|nr|nummer|id|sida|rad|avsnitt|kapitel|artikel|tabell|figur|diagram|box|väg|tfn|tel|telefon|fax|dnr|diarienummer|ärende|ärendenummer|org\\.?nr|organisationsnummer|postnummer|bankgiro|plusgiro|mål)\\.?:?\\s?[\\d/:-]+(?:[ -]\\d{2,3})*(?!\\d)",
  // 063-14 75 00, +46 70 123 45 67, 070 123 45 67
  "(?<![\\d\\p{L}])(?:\\+\\d{2}\\s?|0)\\d{1,3}[- ]\\d{2,3}(?:[ -]?\\d{2,3}){1,3}(?!\\d)",
  // 831 27 Östersund
  "(?<!\\d)(?<!\\d )\\d{3} \\d{2}(?= \\p{L})",
  // 90-talet, 95-oktanig, 3sam
  "(?<![\\d.,])\\d+(?:-\\p{L}+|(?!kronor|procent|stycken)\\p{L}{3,})",
  // E45, SOT2, B2B: letters and digits in one word
  "\\p{L}[\\p{L}-]*\\d[\\p{L}\\d]*",
  // 556677-8899
  "\\d{6}-\\d{4}",
  // a numbered line: "1. "
  "(?<=^|\\n)\\s*\\d{1,2}[.)](?=\\s)",
];

const namingPattern = new RegExp(naming.map((part) => `(?:${part})`).join("|"), "giu");

/** The text with all numbers that name something, and do not count or measure, hidden sign for sign. */
export function withoutNamingNumbers(text: string): string {
  return /\d/.test(text) ? text.replace(namingPattern, (found) => hiddenSign.repeat(found.length)) : text;
}

/** A day and the year after it are one. */
const namingTogether = new RegExp(`(?:${namingPattern.source})(?:(?<=\\p{L})[ \\u00A0]${year}(?!\\d))?`, "giu");

/** The numbers that name something and do not count, as they stand in a text: "2025", "§ 125", "14 oktober 2025", "RUN/536/2021". */
export function namingNumbers(text: string): readonly { readonly start: number; readonly text: string }[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(namingTogether)].map(({ index, 0: found }) => {
    const indent = found.length - found.trimStart().length;
    return { start: index + indent, text: found.trim() };
  });
}
