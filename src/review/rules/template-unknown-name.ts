import { rangeOfCell, type TemplateProblem } from "../../model";
import { textChanges } from "../textRule";
import { memoRule } from "../memoContext";
import { nearestCategory } from "../nearest";
import { cellText } from "../values";

/**
 * A text template names a parameter or a figure that does not exist, or a section that does not; or it cannot be read at all. The fix writes
 * the nearest name in the text.
 */
export const templateUnknownName = memoRule({
  id: "template-unknown-name",
  family: "texts",
  severity: "error",
  fixable: "single",
  *check({ memo }) {
    for (const problem of memo.templateProblems ?? []) {
      const nearest = problem.kind === "syntax" ? null : nearestName(problem);
      yield {
        cell: rangeOfCell(problem.cell),
        value: cellText(problem.value),
        values: { kind: problem.kind, nearest: nearest ?? "none" },
        changes: problem.kind === "name" && nearest !== null ? renaming(problem, nearest) : [],
      };
    }
  },
});

function nearestName({ known, value }: TemplateProblem): string | null {
  return nearestCategory(
    known.map((name) => ({ name, aliases: [] })),
    value,
  );
}

/** Replaces the name wherever the text has it in braces; a small first letter stays small. */
function renaming({ text, value, cell }: TemplateProblem, nearest: string) {
  const isSmall = value.charAt(0) !== value.charAt(0).toUpperCase();
  const replacement = isSmall ? nearest.charAt(0).toLowerCase() + nearest.slice(1) : nearest;
  const replacements = [...text.matchAll(/\{\s*([^\s{},]+)/g)].flatMap((match) =>
    match[1] === value ? [{ start: match.index + match[0].length - value.length, text: value, replacement }] : [],
  );
  return textChanges({ text, cell: rangeOfCell(cell) }, replacements);
}
