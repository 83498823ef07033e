import { rangeOfCell, type Memo, type MemoInline } from "../../model";
import { memoRule } from "../memoContext";

/**
 * A parameter that the text needs has no value. The text shows the gap, or nothing where a gap would be worse; a text of the user's own, or one that is left out, has none. A name
 * that no parameter has is template-unknown-name's.
 */
export const parameterMissing = memoRule({
  id: "parameter-missing",
  family: "texts",
  severity: "error",
  *check({ memo, programme }) {
    const gaps = gapsOf(memo);
    const shown = new Set(gaps.filter(({ text }) => text !== "").map(({ name }) => name));
    for (const name of new Set(gaps.map((gap) => gap.name))) {
      if (isUnknown(name, memo) && !programme.parameters.has(name)) continue;
      const cell = programme.parameters.get(name)?.cell ?? null;
      yield {
        cell: cell && rangeOfCell(cell),
        value: name,
        values: { place: cell ? "cell" : "nowhere", text: shown.has(name) ? "gap" : "nothing" },
      };
    }
  },
});

type Gap = Extract<MemoInline, { kind: "gap" }>;

function gapsOf(memo: Memo): readonly Gap[] {
  const blocks = memo.sections.flatMap((section) => section.blocks).filter((block) => block.included && block.ownText === null);
  return blocks.flatMap((block) => block.proposal.filter((part) => part.kind === "gap"));
}

/** A template's name in braces may begin with a small letter. */
function isUnknown(name: string, { templateProblems = [] }: Memo): boolean {
  return templateProblems.some(({ kind, value }) => kind === "name" && value.slice(1) === name.slice(1));
}
