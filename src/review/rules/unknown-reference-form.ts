import type { Programme } from "../../model";
import { ministryCodes } from "../references";
import { apart, findAll, textRule, type TextFind } from "../textRule";

/** "SOU 2024:8" and the like, in the many ways that they are written: the series, and what follows it. */
const series = /(?<![\p{L}\d])(SOU|DS|SFS)(?!\p{L})[.:]?([ \u00A0]?)((?:\d{4}|\d{2})[:/.\-– ]{1,2}\d{1,5})?(?!\d)/giu;
const rightSeries: ReadonlyMap<string, string> = new Map([
  ["sou", "SOU"],
  ["ds", "Ds"],
  ["sfs", "SFS"],
]);

/** "Fi2024/02072": a ministry's code in any case, the year and the number. */
const ministry = new RegExp(
  `(?<![\\p{L}\\d/])(${[...ministryCodes].sort((a, b) => b.length - a.length).join("|")})([ \\u00A0/]?)((?:19|20)\\d{2})([/:-])(\\d{3,5})(?![\\d/])`,
  "giu",
);
const rightCode = new Map(ministryCodes.map((code) => [code.toLowerCase(), code]));

/** A sign for a paragraph with no number on either side. */
const loneSign = /(?<!§)(?<!\d[ \u00A0]?(?:[a-z][ \u00A0]?)?)(?<!(?:och|samt|–)[ \u00A0]?)§+(?!§)(?![ \u00A0]?\d)/gu;

/** What looks like an SOU, a Ds, an SFS, a case number or a paragraph, but is not written as one. The fix only sets letters and signs right. */
export const unknownReferenceForm = textRule({
  id: "unknown-reference-form",
  severity: "info",
  fixable: "all",
  finder({ programme }) {
    const prefixes = caseNumberPrefixes(programme);
    return ({ read }) =>
      apart([...seriesIn(read), ...ministriesIn(read), ...caseNumbersIn(read, prefixes), ...findAll(read, loneSign, () => undefined)]);
  },
});

function seriesIn(text: string): readonly TextFind[] {
  return findAll(text, series, ([found, name = "", , number]) => {
    const right = rightSeries.get(name.toLowerCase()) ?? name;
    if (number === undefined) return null;
    const [year = "", serial = ""] = number.split(/[:/.\-– ]+/);
    // "ds 12-14" may be anything.
    if (year.length !== 4) return name === name.toLowerCase() ? null : undefined;
    const written = `${right} ${year}:${serial}`;
    return found.replace("\u00A0", " ") === written || !/^(?:19|20)/.test(year) ? null : written;
  });
}

function ministriesIn(text: string): readonly TextFind[] {
  return findAll(text, ministry, ([found, code = "", , year = "", , serial = ""]) => {
    const right = `${rightCode.get(code.toLowerCase()) ?? code}${year}/${serial}`;
    if (found === right) return null;
    // "i 2024-300" is no case number of a ministry that is gone.
    return code.length === 1 && code === code.toLowerCase() ? null : right;
  });
}

/** The first parts of the region's own case numbers, as the parameters write them: RUN of "RUN/536/2021". */
function caseNumberPrefixes({ parameters }: Programme): readonly string[] {
  const numbers = [...parameters.values()].filter(({ name }) => name.endsWith("Diarienummer"));
  return [...new Set(numbers.flatMap(({ value }) => /^(\p{Lu}{2,})\/\d/u.exec(value.trim())?.[1] ?? []))];
}

function caseNumbersIn(text: string, prefixes: readonly string[]): readonly TextFind[] {
  if (prefixes.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d/])(${prefixes.join("|")})([ \\u00A0/-]{0,2})(\\d{1,5})([/\\-– :]{1,2})(\\d{4}|\\d{2})(?!\\d)`,
    "giu",
  );
  return findAll(text, pattern, ([found, prefix = "", , number = "", , year = ""]) => {
    if (year.length !== 4) return undefined;
    const right = `${prefix.toUpperCase()}/${number}/${year}`;
    return found === right ? null : /^(?:19|20)/.test(year) ? right : undefined;
  });
}
