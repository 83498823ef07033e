import { apart, findAll, textRule } from "../textRule";

const noBreakSpace = "\u00A0";

/** "§125", "§§12–14" */
const afterSign = /§(?=\d)/g;

/** "20§" */
const beforeSign = /(?<=\d)§(?!\s?\d)/g;

/** "50%", "100kr", "18st." after a number that is no part of a word, a ratio or a reference. "50%-ig" is one word. */
const unit = /(?<=(?:^|[^\p{L}\d/:.,-])\d+(?:[.,]\d+)*)(?:%|kronor|kr|tkr|mnkr|mkr|procent|stycken|st|km|mil)(?![\p{L}\d-])/gmu;

/** A number and its unit, or the sign for a paragraph, without the space that holds them together. */
export const spaceBeforeUnit = textRule({
  id: "space-before-unit",
  severity: "info",
  fixable: "all",
  finder: () => (text) => {
    if (!/[§%]|\d[kmpst]/.test(text.read)) return [];
    return apart([
      ...findAll(text.read, afterSign, () => `§${noBreakSpace}`),
      ...findAll(text.read, beforeSign, () => `${noBreakSpace}§`),
      ...findAll(text.read, unit, ([found]) => noBreakSpace + found),
    ]);
  },
});
