import type { BookSeries } from "../book";
import { cellsOfFormula } from "../book/chart-source";
import type { Excel } from "./excel";

/** The name of a series as it is shown: what its cell says, where it is a formula. */
export function shownName(excel: Excel, series: BookSeries): string {
  if (!series.name.startsWith("=")) return series.name;
  return String(cellsOfFormula(excel.book, series.name)[0]?.value ?? "");
}
