import { Button, Field, mergeClasses, Textarea } from "@fluentui/react-components";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { isUnsaved, type TextEdit } from "./edits";
import type { SectionEdit } from "./useSectionEdit";
import styles from "./EditForm.module.css";

interface Properties {
  readonly edit: TextEdit;
  readonly editing: SectionEdit;
}

/** What was being written of a block that is no longer in the text: it can be taken somewhere else before it is let go. */
export function LostText({ edit, editing }: Properties) {
  const say = useSay();
  const unsaved = isUnsaved(edit);
  return (
    <>
      <p className={mergeClasses(frame.caption, styles.field)}>{say(unsaved ? "pane.text.edit.lostUnsaved" : "pane.text.edit.lost")}</p>
      {unsaved && (
        <Field size="small" label={say("pane.text.edit.yours")}>
          <Textarea size="small" lang="sv" resize="vertical" rows={4} readOnly value={edit.text} />
        </Field>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            editing.discard({ kind: "close" });
          }}
        >
          {say(unsaved ? "pane.text.edit.letGo" : "pane.text.edit.close")}
        </Button>
      </div>
    </>
  );
}
