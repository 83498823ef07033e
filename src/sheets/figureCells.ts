import type { Dataset, FigureTable, WrittenCell } from "../model";
import { area, putRow, styleCells, type SheetDraft } from "./draft";
import { dash, styles } from "./look";
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

/** Whether a figure must stand as a value although figures of its kind are formulas. */
export function isValueOnly(figures: FigureTable, id: string): boolean {
  return figures.get(id)?.formula === null;
}

/** Why a number of a row stands as a value, for the column "Så räknas det"; "" where all are formulas. */
export function howCounted(figures: FigureTable, ids: readonly string[], dataset: Dataset): string {
  if (!ids.some((id) => isValueOnly(figures, id))) return "";
  return say(dataset.repeatedRows.length > 0 ? "sheets.howCounted.parts" : "sheets.howCounted.long");
}

/** The column "Så räknas det", beside a table that has numbers without formulas: one explanation a row, "" for none. */
export function putExplanations(draft: SheetDraft, headerRow: number, column: number, explanations: readonly string[]): void {
  if (explanations.every((text) => text === "")) return;
  putRow(draft, headerRow, column, [say("sheets.howCounted")]);
  explanations.forEach((text, index) => {
    if (text !== "") putRow(draft, headerRow + 1 + index, column, [text]);
  });
  styleCells(draft, area(draft, headerRow, column), styles.columnHeader);
  styleCells(draft, area(draft, headerRow + 1, column, explanations.length), styles.note);
}
