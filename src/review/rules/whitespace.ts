import type { CellNote } from "../../model";
import { noteRule } from "../noteRule";
import { visibleSpaces } from "../values";

/** There are leading, trailing, double or no-break spaces in a category. */
export const whitespace = noteRule({
  id: "whitespace",
  family: "reading",
  severity: "info",
  kind: "whitespace",
  values: ({ value }: CellNote) => ({ value: visibleSpaces(String(value)) }),
});
