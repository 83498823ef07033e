import { cellOf, rangeOfCell, type Activity, type RangeRef, type SourceField } from "../../model";
import { countIdentityNumbers } from "../identityNumbers";
import { memoRule, type MemoContext } from "../memoContext";
import { columnName } from "../values";

/**
 * A personal identity or coordination number stands in a cell that could reach the memo: a text of any activity, picked or not, an own text,
 * a parameter or a template. Once for each cell; the number itself is never said.
 */
export const personalIdentityNumber = memoRule({
  id: "personal-identity-number",
  family: "texts",
  severity: "error",
  *check(context) {
    const seen = new Set<string>();
    for (const { text, cell, column } of reachableTexts(context)) {
      const count = countIdentityNumbers(text);
      if (count === 0) continue;
      const place = cell ? `${String(cell.row)}:${String(cell.column)}:${cell.sheet}` : text;
      if (seen.has(place)) continue;
      seen.add(place);
      yield { cell, value: "••••••-••••", values: { count, column } };
    }
  },
});

interface ReachableText {
  readonly text: string;
  readonly cell: RangeRef | null;
  /** The column's header; "none" outside the tables. */
  readonly column: string;
}

const activityTexts = [
  "activity",
  "outcome",
  "number",
  "goal",
  "responsible",
  "partners",
  "unit",
  "reference",
] as const satisfies readonly (keyof Activity & SourceField)[];

function* reachableTexts({ dataset, memo, programme }: MemoContext): Iterable<ReachableText> {
  for (const activity of dataset.activities) {
    for (const field of activityTexts) {
      const text = activity[field];
      // Ten signs are the shortest number.
      if (text.length >= 10 && countIdentityNumbers(text) > 0) {
        yield { text, cell: cellOf(activity, field), column: columnName({ source: activity.source, field }) };
      }
    }
  }
  for (const { ownText, ownTextCell } of memo.sections.flatMap(({ blocks }) => blocks)) {
    if (ownText !== null) yield { text: ownText, cell: ownTextCell && rangeOfCell(ownTextCell), column: "none" };
  }
  for (const { value, cell } of programme.parameters.values()) if (cell) yield { text: value, cell: rangeOfCell(cell), column: "none" };
  for (const { text, cell } of programme.templates) yield { text, cell: rangeOfCell(cell), column: "none" };
}
