import { rangeOfCell, type Memo, type MemoInline, type Programme } from "../../model";
import { defineRule } from "../rule";

/** What the rules on the composed memo look at. */
export interface MemoSubject {
  readonly memo: Memo;
  readonly programme: Programme;
}

/** A parameter that the text needs has no value. The text shows the gap; a text of the user's own, or one that is left out, has none. */
export const parameterMissing = defineRule<MemoSubject>({
  id: "parameter-missing",
  family: "texts",
  severity: "error",
  *check({ memo, programme }) {
    for (const name of new Set(gapsOf(memo).map((gap) => gap.name))) {
      const cell = programme.parameters.get(name)?.cell ?? null;
      yield { cell: cell && rangeOfCell(cell), value: name, values: { place: cell ? "cell" : "nowhere" } };
    }
  },
});

type Gap = Extract<MemoInline, { kind: "gap" }>;

function gapsOf(memo: Memo): readonly Gap[] {
  const blocks = memo.sections.flatMap((section) => section.blocks).filter((block) => block.included && block.ownText === null);
  return blocks.flatMap((block) => block.proposal.filter((part) => part.kind === "gap"));
}
