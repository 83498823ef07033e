import type { Figure, RangeRef } from "../model";

/**
 * A figure whose source ranges are made when somebody asks for them. In a large table whose forms alternate from row to row they are
 * hundreds of thousands, and a reader follows one figure at a time.
 */
export function lazyFigure(figure: Omit<Figure, "sources">, makeSources: () => readonly RangeRef[]): Figure {
  let sources: readonly RangeRef[] | null = null;
  return {
    ...figure,
    get sources() {
      sources ??= makeSources();
      return sources;
    },
  };
}
