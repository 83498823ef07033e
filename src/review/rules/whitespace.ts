import type { CellNote } from "../../model";
import { changeOf } from "../changes";
import { noteRule } from "../noteRule";
import { singleSpaced, visibleSpaces } from "../values";

/** There are leading, trailing, double or no-break spaces in a category. The fix leaves its letters as they are. */
export const whitespace = noteRule({
  id: "whitespace",
  family: "reading",
  severity: "info",
  fixable: "all",
  kind: "whitespace",
  values: ({ value }: CellNote) => ({ value: visibleSpaces(String(value)) }),
  change: (note) => changeOf(note, singleSpaced(String(note.value)), "text"),
});
