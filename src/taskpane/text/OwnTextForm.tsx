import { Button, Field, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { inlineText } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { useDocument } from "./documents";
import { ownTextOf, type TextEdit } from "./edits";
import { OwnTextBox } from "./OwnTextBox";
import { useTextFocus } from "./useTextFocus";
import type { SectionEdit } from "./useSectionEdit";
import styles from "./EditForm.module.css";

interface Properties {
  readonly edit: TextEdit;
  readonly editing: SectionEdit;
}

/** The user's text of a block over its proposal. */
export function OwnTextForm({ edit, editing }: Properties) {
  const say = useSay();
  const { busy } = useDocument();
  const field = useTextFocus(edit.asks !== null);
  const { block, text, seen } = edit;
  const proposal = inlineText(block.proposal);
  const write = (value: string) => {
    editing.set({ ...edit, text: value });
  };
  const save = () => {
    const isEmptied = ownTextOf(edit) === null && proposal.trim() === "";
    if (isEmptied) editing.set({ ...edit, asks: "remove" });
    else void editing.save({ kind: "close" });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <Field size="small" label={say("pane.text.edit.yours")} hint={say("pane.text.edit.hint")}>
        <OwnTextBox field={field} text={text} onWrite={write} />
      </Field>
      {block.ownText !== seen && <Shown title={say("pane.text.edit.onSheet")} text={block.ownText ?? say("pane.text.edit.noneOnSheet")} />}
      {proposal !== "" && <Shown title={say("pane.text.edit.proposal")} text={proposal} />}
      {edit.asks === null && (
        <div className={styles.actions}>
          <Button size="small" type="submit" appearance="primary" disabledFocusable={busy}>
            {say("pane.text.edit.save")}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              editing.leave({ kind: "close" });
            }}
          >
            {say("pane.text.edit.cancel")}
          </Button>
          {proposal.trim() !== "" && text !== proposal && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => {
                write(proposal);
                field.focus();
              }}
            >
              {say("pane.text.edit.useProposal")}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}

/** Another text that the user may compare with. A long one scrolls, with the keyboard too. */
function Shown({ title, text }: { readonly title: string; readonly text: string }) {
  const titleId = useId();
  return (
    <>
      <p id={titleId} className={mergeClasses(frame.captionStrong, styles.title)}>
        {title}
      </p>
      {/* What scrolls must take the focus, or the keyboard could not scroll it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="group" aria-labelledby={titleId} tabIndex={0} className={styles.text} lang="sv">
        {text}
      </div>
    </>
  );
}
