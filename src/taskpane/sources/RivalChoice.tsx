import type { Source } from "../../model";
import { useReview, useSay, useSession } from "../sessionContext";
import { ChoiceBox } from "./ChoiceBox";
import { rowCountOf, sourceTitle, startOf } from "./tables";
import { useTableChange } from "./useTableChange";

/** The choice for reading all of them. */
const all = "all";

/** Tables that look like copies of each other: reading more than one would count the same rows twice. At least two. */
export function RivalChoice({ rivals }: { readonly rivals: readonly Source[] }) {
  const say = useSay();
  const { dataset } = useReview();
  const choose = useChoice(rivals);
  const hidden = (source: Source) => (source.sheetVisible ? "no" : "yes");
  return (
    <ChoiceBox
      title={say("pane.sources.rivals", { count: rivals.length, role: rivals[0]?.role ?? "" })}
      advice={say("pane.sources.rivals.choose")}
      choices={[
        { key: all, label: say("pane.sources.rivals.all", { count: rivals.length }), detail: "" },
        ...rivals.map((source) => ({
          key: startOf(source),
          label: say("pane.sources.rivals.only", { name: sourceTitle(source) }),
          detail: say("pane.sources.rows", { sheet: source.range.sheet, hidden: hidden(source), count: rowCountOf(dataset, source) }),
        })),
      ]}
      proposal={all}
      onChoose={choose}
    />
  );
}

/** Each table that the choice speaks of is decided, so that the question does not come back. */
function useChoice(rivals: readonly Source[]): (key: string, from: Element) => Promise<void> {
  const session = useSession();
  const { change } = useTableChange();
  return (key, from) => {
    // All but one decided leaves nothing to ask.
    const decided = key === all ? rivals.slice(1) : rivals.filter((source) => startOf(source) !== key);
    return change(async () => {
      for (const source of decided) await session.useSource(source, key === all);
    }, from);
  };
}
