import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useSay } from "../sessionContext";
import { addedStyles, isAddedStyle, type Addition, type Target } from "./edits";
import { useDocument } from "./documents";
import { OwnTextBox } from "./OwnTextBox";
import { useTextFocus } from "./useTextFocus";
import type { SectionEdit } from "./useSectionEdit";
import styles from "./EditForm.module.css";

interface Properties {
  readonly edit: Addition;
  readonly editing: SectionEdit;
  /** Where the user came from. */
  readonly back: Target;
}

/** A block of the user's own: what kind, and its text. */
export function AddForm({ edit, editing, back }: Properties) {
  const say = useSay();
  const { busy } = useDocument();
  const field = useTextFocus(edit.asks !== null);
  const [lacking, setLacking] = useState(false);
  const isEmpty = edit.text.trim() === "";
  const add = () => {
    setLacking(isEmpty);
    if (isEmpty) field.focus();
    else void editing.save(back);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) add();
      }}
    >
      <Field size="small" label={say("pane.text.edit.style")} className={styles.field}>
        <Select
          size="small"
          className={styles.style}
          value={edit.style}
          onChange={(_event, { value }) => {
            if (isAddedStyle(value)) editing.set({ ...edit, style: value });
          }}
        >
          {addedStyles.map((style) => (
            <option key={style} value={style}>
              {say("pane.text.edit.styleName", { style })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        size="small"
        label={say("pane.text.edit.yours")}
        hint={say("pane.text.edit.addHint")}
        validationMessage={lacking && isEmpty ? say("pane.text.edit.textNeeded") : null}
      >
        <OwnTextBox
          field={field}
          text={edit.text}
          aria-required
          onWrite={(text) => {
            editing.set({ ...edit, text });
          }}
        />
      </Field>
      {edit.asks === null && (
        <div className={styles.actions}>
          <Button size="small" type="submit" appearance="primary" disabledFocusable={busy}>
            {say("pane.text.edit.add")}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              editing.leave(back);
            }}
          >
            {say("pane.text.edit.cancel")}
          </Button>
        </div>
      )}
    </form>
  );
}
