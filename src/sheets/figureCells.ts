import type { Dataset, FigureTable, WrittenCell } from "../model";
import { longestFormula } from "../summary";
import { dash } from "./look";
import { say } from "./words";

/** The engine's number; 0 for a figure that does not exist. */
export function numberOf(figures: FigureTable, id: string): number {
  return figures.get(id)?.value ?? 0;
}

/** The figure's formula over the source, or its number where no plain formula can say it. */
export function figureCell(figures: FigureTable, id: string): WrittenCell {
  const figure = figures.get(id);
  if (typeof figure?.formula === "string") return { formula: figure.formula };
  return figure?.value ?? dash;
}

/** Several figures added as one formula, in which a figure without a formula is its number; the sum's value when that is too long. */
export function addedCell(figures: FigureTable, ids: readonly string[], sumId: string): WrittenCell {
  const terms = ids.map((id) => figures.get(id)?.formula?.slice(1) ?? String(numberOf(figures, id)));
  const isLive = ids.some((id) => !isValueOnly(figures, id));
  const sum = `=${terms.join("+")}`;
  return isLive && sum.length <= longestFormula ? { formula: sum } : numberOf(figures, sumId);
}

/** Whether a figure must stand as a value although figures of its kind are formulas. */
export function isValueOnly(figures: FigureTable, id: string): boolean {
  return figures.get(id)?.formula === null;
}

/** Why a number stands as a value, for "Så räknas det"; "" where all are formulas. */
export function whyValue(figures: FigureTable, ids: readonly string[], dataset: Dataset): string {
  if (!ids.some((id) => isValueOnly(figures, id))) return "";
  return say(dataset.repeatedRows.length > 0 ? "sheets.howCounted.parts" : "sheets.howCounted.long");
}
