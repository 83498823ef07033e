import { Button, mergeClasses } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { MemoSection } from "../../model";
import chip from "../frame/chip.module.css";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { isDone, useDocument } from "./documents";
import styles from "./SectionBar.module.css";

interface Properties {
  readonly section: MemoSection;
  /** For the button that opens the editing, which gets the focus back. */
  readonly pencil: (button: HTMLButtonElement | null) => void;
  readonly onEdit: () => void;
  /** Null where there is nothing to copy. */
  readonly onCopy: (() => void) | null;
}

/** A section's name, and its buttons: edit, copy, done. */
export function SectionBar({ section, pencil, onEdit, onCopy }: Properties) {
  const say = useSay();
  const { name, blocks } = section;
  const hasOwnText = blocks.some((block) => block.included && block.ownText !== null);
  const edit = say("pane.text.edit", { section: name });
  const copy = say("pane.text.copySection", { section: name });
  return (
    <div className={styles.bar}>
      <span className={mergeClasses(frame.caption, frame.quiet, styles.name)}>
        <span lang="sv">{name}</span>
        {hasOwnText && <span className={styles.own}>{` · ${say("pane.text.ownText")}`}</span>}
      </span>
      <Button
        ref={pencil}
        size="small"
        appearance="subtle"
        className={styles.icon}
        icon={<Edit16Regular />}
        aria-label={edit}
        title={edit}
        onClick={onEdit}
      />
      {onCopy && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.icon}
          icon={<Copy16Regular />}
          aria-label={copy}
          title={copy}
          onClick={onCopy}
        />
      )}
      {blocks.length > 0 && <DoneToggle section={section} />}
    </div>
  );
}

/** Somebody has read the section and stands by it. A mark lasts until its text changes. */
function DoneToggle({ section }: { readonly section: MemoSection }) {
  const say = useSay();
  const { busy, change } = useDocument();
  const done = isDone(section);
  const Mark = done ? Checkmark16Regular : Circle16Regular;
  return (
    <button
      type="button"
      className={mergeClasses(chip.chip, styles.done, done && styles.isDone)}
      aria-pressed={done}
      aria-label={say("pane.text.doneNamed", { section: section.name })}
      aria-disabled={busy || undefined}
      onClick={() => {
        if (!busy) void change({ kind: "done", section: section.id, done: !done });
      }}
    >
      <Mark aria-hidden="true" />
      {say("pane.text.done")}
    </button>
  );
}
