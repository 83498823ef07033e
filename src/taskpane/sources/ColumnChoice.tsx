import { kronorOfOre, type FieldChoice, type Source } from "../../model";
import { numberText } from "../formats";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { ChoiceBox } from "./ChoiceBox";
import { columnName, inSentence } from "./columnNames";
import { useTableChange } from "./useTableChange";

interface Properties {
  readonly source: Source;
  readonly choice: FieldChoice;
  /** The field's own select, which has the focus after the choice. */
  readonly selectId: string;
}

/** A field that more than one column could be read for; with what each means for the year's figures, where they are kronor. */
export function ColumnChoice({ source, choice: { field, candidates }, selectId }: Properties) {
  const say = useSay();
  const session = useSession();
  const { language } = useSessionState();
  const { dataset } = useReview();
  const { change } = useTableChange();
  const totals = dataset.choiceTotals.filter((total) => total.source === source && total.field === field);
  const detailOf = (column: number) => {
    const found = totals.find((total) => total.column === column);
    if (!found || dataset.year === null) return "";
    return say("pane.sources.ambiguous.total", { year: String(dataset.year), total: numberText(kronorOfOre(found.total)) });
  };
  return (
    <ChoiceBox
      title={say("pane.sources.ambiguous", { count: candidates.length, field: inSentence(say(`pane.field.${field}`), language) })}
      advice={say("pane.sources.ambiguous.choose", { money: totals.length > 0 ? "yes" : "no" })}
      choices={candidates.map((column) => ({
        key: String(column.column),
        label: columnName(say, source, column),
        detail: detailOf(column.column),
      }))}
      proposal={String(source.columns[field]?.column)}
      onChoose={(key, from) => {
        const chosen = candidates.find(({ column }) => String(column) === key) ?? null;
        return change(
          () => session.chooseColumn(source, field, chosen),
          from,
          () => document.getElementById(selectId),
        );
      }}
    />
  );
}
