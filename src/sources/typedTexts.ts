import type { Activity, CellValue, Source, TypedText } from "../model";

const shownTexts: readonly TypedText[] = ["activity", "outcome", "unit"];

/**
 * Reads what the cells of an activity's texts hold, spaces and all: a fix changes a part of the cell and must know the rest of it.
 * Null for nearly every row, where no spaces surround the texts.
 */
export function typedTextReader(source: Source): (cells: readonly CellValue[]) => NonNullable<Activity["typed"]> | null {
  const places = shownTexts.flatMap((field) => {
    const column = source.columns[field]?.column;
    return column === undefined ? [] : [[field, column - source.body.column] as const];
  });
  return (cells) => {
    let typed: Partial<Record<TypedText, string>> | null = null;
    for (const [field, place] of places) {
      const value = cells[place];
      if (typeof value !== "string" || value === "" || value.trim() === value) continue;
      typed ??= {};
      typed[field] = value;
    }
    return typed;
  };
}
