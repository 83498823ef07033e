import type { RefreshUndone } from "../../model";
import { Bar } from "../frame/Bar";
import { useSay } from "../sessionContext";

/** What taking a refresh back did. Stands until the next thing is done. */
export function UndoneBar({ undone }: { readonly undone: RefreshUndone }) {
  const say = useSay();
  const { restored, emptied, left } = undone;
  const sentence = (id: string, sheets: readonly string[]) =>
    sheets.length === 0 ? "" : say(id, { sheets: { list: sheets }, count: sheets.length });
  const sentences = [
    sentence("pane.summary.undone.restored", restored),
    sentence("pane.summary.undone.emptied", emptied),
    sentence("pane.summary.undone.left", left),
    say("pane.summary.undone.unharmed"),
  ];
  const isWhole = left.length === 0;
  return (
    <Bar intent={isWhole ? "success" : "warning"} title={say(isWhole ? "pane.summary.undone.title" : "pane.summary.undone.partly")}>
      {sentences.filter((text) => text !== "").join(" ")}
    </Bar>
  );
}
