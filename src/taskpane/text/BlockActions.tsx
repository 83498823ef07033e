import { Button } from "@fluentui/react-components";
import type { MemoBlock, MemoChange, MemoSection } from "../../model";
import { useSay, useSessionState } from "../sessionContext";
import { memoOf, useDocument } from "./documents";
import type { SectionEdit } from "./useSectionEdit";
import styles from "./EditForm.module.css";

interface Properties {
  readonly section: MemoSection;
  readonly block: MemoBlock;
  readonly editing: SectionEdit;
}

/** What else can be done with a block: in or out, its place, another after it. */
export function BlockActions({ section, block, editing }: Properties) {
  const say = useSay();
  const { busy } = useDocument();
  const ordered = useIsOrdered(section);
  const action = (label: string, onClick: () => void, possible = true) => (
    <Button size="small" appearance="subtle" disabledFocusable={busy || !possible} onClick={onClick}>
      {label}
    </Button>
  );
  const acting = (change: MemoChange) => () => void editing.act(change);
  const { id, included, added } = block;
  return (
    <div role="group" aria-label={say("pane.text.edit.more")} className={styles.more}>
      {action(
        say(included ? "pane.text.edit.leaveOut" : "pane.text.edit.include"),
        acting({ kind: "include", block: id, included: !included }),
      )}
      {action(say("pane.text.edit.up"), acting({ kind: "move", block: id, by: -1 }), canMove(section, id, -1))}
      {action(say("pane.text.edit.down"), acting({ kind: "move", block: id, by: 1 }), canMove(section, id, 1))}
      {action(say("pane.text.edit.addAfter"), () => {
        editing.leave({ kind: "add", after: id });
      })}
      {added &&
        action(say("pane.text.edit.remove"), () => {
          editing.set({ ...editing.edit, asks: "remove" });
        })}
      {ordered && action(say("pane.text.edit.resetOrder"), acting({ kind: "resetOrder", section: section.id }))}
    </div>
  );
}

/** A heading stays first in its section. */
function canMove({ blocks }: MemoSection, id: string, by: -1 | 1): boolean {
  const from = blocks.findIndex((block) => block.id === id);
  const to = from + by;
  const first = blocks[0]?.style.startsWith("heading") ? 1 : 0;
  return Math.min(from, to) >= first && to < blocks.length;
}

/** Whether the user has chosen the order of a section. */
function useIsOrdered({ blocks }: MemoSection): boolean {
  const { document } = useDocument();
  const { draft } = useSessionState();
  const order = new Set(draft ? memoOf(draft, document).order : []);
  return blocks.some(({ id }) => order.has(id));
}
