import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import type { LastFix } from "../../app/session";
import type { Catalogue } from "../../messages";
import type { SkipReason } from "../../model";
import { Bar } from "../frame/Bar";
import { useSay, useSessionState } from "../sessionContext";
import { namesOf, placesText, textOfRule } from "./changes";
import { useWork } from "./work";

/** What a fix or an undo did. Stands until the next thing is done; the way back is here. */
export function FixBar() {
  const say = useSay();
  const lastFix = useLastFix();
  const work = useWork();
  if (!lastFix) return null;
  const { changed, title } = outcomeOf(lastFix, say);
  const canUndo = !lastFix.undone && lastFix.outcome.written.length > 0;
  return (
    <Bar
      intent={changed ? "success" : "warning"}
      title={title}
      actions={
        canUndo ? (
          <Button
            size="small"
            data-focus="undo"
            icon={<ArrowUndo16Regular />}
            disabledFocusable={work.busy}
            onClick={() => void work.undo()}
          >
            {say("pane.review.undo")}
          </Button>
        ) : undefined
      }
    >
      {detailsOf(lastFix, say)}
    </Bar>
  );
}

/** The same for the foot's live region. */
export function FixNews() {
  const say = useSay();
  const lastFix = useLastFix();
  return <>{lastFix && `${outcomeOf(lastFix, say).title}. ${detailsOf(lastFix, say)}`}</>;
}

/** Where a fault stopped all of it, the fault's own bar says so. */
function useLastFix(): LastFix | null {
  const { lastFix } = useSessionState();
  if (!lastFix) return null;
  const { written, skipped, fault } = lastFix.outcome;
  return fault && written.length + skipped.length === 0 ? null : lastFix;
}

function outcomeOf({ rule, outcome, undone }: LastFix, say: Catalogue["say"]): { readonly changed: boolean; readonly title: string } {
  const count = undone ? undone.restored.length : outcome.written.length;
  if (undone) return { changed: count > 0, title: say(count > 0 ? "pane.review.undone" : "pane.review.undone.none", { count }) };
  if (count === 0) return { changed: false, title: say("pane.review.fixed.none") };
  const ofRule = textOfRule(say, "pane.review.fixed", rule, { count });
  return { changed: true, title: ofRule ?? say("pane.review.fixed", { count }) };
}

/** Which cells, and which were left alone and why. */
function detailsOf({ outcome, undone }: LastFix, say: Catalogue["say"]): string {
  const changed = (undone ? undone.restored : outcome.written).map(({ cell }) => cell);
  const left = (reason: SkipReason) =>
    undone
      ? reason === "changed"
        ? undone.kept.map(({ cell }) => cell)
        : []
      : outcome.skipped.filter((skipped) => skipped.reason === reason).map(({ change }) => change.cell);
  const sentences = (["changed", "formula"] as const).map((reason) => {
    const cells = left(reason);
    return cells.length === 0 ? "" : say(`pane.review.skipped.${reason}`, { cells: { list: namesOf(cells, say) }, count: cells.length });
  });
  return [placesText(changed, say), ...sentences].filter((sentence) => sentence !== "").join(" ");
}
