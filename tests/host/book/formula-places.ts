import type { Book, BookSheet } from "./book";
import type { BookChart } from "./charts";

/** Rewrites a formula (with "=") that stands on the sheet. */
export type Rewrite = (formula: string, home: BookSheet) => string;

/** Rewrites every formula of the book: of cells, charts and conditional formats. A sheet on which one has changed is marked. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    const rewritten = (formula: string): string => {
      const after = rewrite(formula, sheet);
      if (after !== formula) sheet.changed = true;
      return after;
    };
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.formula = rewritten(cell.formula);
    for (const rule of sheet.conditionals) if (rule.formula !== "") rule.formula = rewritten(rule.formula);
    for (const chart of sheet.charts) rewriteChart(chart, rewritten);
  }
}

function rewriteChart(chart: BookChart, rewrite: (formula: string) => string): void {
  for (const series of chart.series) {
    if (series.name.startsWith("=")) series.name = rewrite(series.name);
    if (series.values !== null) series.values = rewrite(series.values);
    if (series.categories !== null) series.categories = rewrite(series.categories);
  }
  if (chart.kept) chart.kept.formulas = chart.kept.formulas.map((formula) => rewrite(`=${formula}`).slice(1));
}
