import type { Model } from "@ironcalc/workbook";
import type { BookConditional, BookSheet } from "../../host/book";

/**
 * Conditional formats with a formula are IronCalc's to compute and to draw: it has the values of all cells. Rules of other kinds are the
 * file's and are not drawn. The one that comes last wins in IronCalc, the first in Excel.
 */
export function colorSheet(model: Model, index: number, sheet: BookSheet): void {
  for (const rule of [...sheet.conditionals].reverse()) {
    if (rule.raw !== null || rule.formula === "") continue;
    const formula = rule.formula.slice(1);
    model.addConditionalFormatting(index, rule.ranges.join(" "), {
      type: "Formula",
      formula,
      format: lookOf(rule),
      stop_if_true: rule.stopIfTrue,
    });
  }
}

function lookOf({ look }: BookConditional) {
  return {
    font: {
      ...(look.bold === undefined ? {} : { b: look.bold }),
      ...(look.italic === undefined ? {} : { i: look.italic }),
      ...(look.underline === undefined ? {} : { u: look.underline }),
      ...(look.strikethrough === undefined ? {} : { strike: look.strikethrough }),
      ...(look.color === undefined ? {} : { color: look.color }),
    },
    ...(look.fill === undefined ? {} : { fill: { color: look.fill } }),
  };
}
