import type { BookName, BookSheet } from "../book";
import { defineClass } from "../protocol";
import type { Excel } from "./excel";

/** Defined names of the workbook, or of a sheet. They can be listed only: what they stand for is the calculator's matter. */
export const namesClass = defineClass<{ readonly excel: Excel; readonly sheet: BookSheet | null }>({
  type: "NamedItemCollection",
  items: ({ excel, sheet }) =>
    (excel.book.names ?? []).filter((name) => name.sheet === (sheet?.name ?? null)).map((name) => namedItemClass({ name })),
});

const namedItemClass = defineClass<{ readonly name: BookName }>({
  type: "NamedItem",
  scalars: { name: { get: ({ name }) => name.name } },
});
