import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../model";
import { useSay } from "../sessionContext";
import { textOfRule } from "./changes";
import { useEscape } from "./useOpener";
import { useWork } from "./work";
import styles from "./ReasonForm.module.css";

interface Properties {
  readonly finding: Finding;
  readonly onAccepted: () => void;
  readonly onClose: () => void;
}

/** Why a finding is right as it is. Default export: its text field is fetched when the form is first opened. */
export default function ReasonForm({ finding, onAccepted, onClose }: Properties) {
  const say = useSay();
  const work = useWork();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [reason, setReason] = useState(textOfRule(say, "pane.review.reason", finding.rule) ?? "");
  const [lacking, setLacking] = useState(false);
  useEscape(form, onClose);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const accept = async () => {
    if (work.busy) return;
    if (!hasWord(reason)) {
      setLacking(true);
      field.current?.focus();
    } else if (await work.accept(finding, reason.trim())) onAccepted();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <Field
        size="small"
        label={say("pane.review.reason")}
        hint={say("pane.review.reasonHint")}
        validationMessage={lacking && !hasWord(reason) ? say("pane.review.reasonNeeded") : null}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          size="small"
          rows={2}
          aria-required
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={work.busy}>
          {say("pane.review.acceptNow")}
        </Button>
        <Button size="small" disabledFocusable={work.busy} onClick={onClose}>
          {say("pane.review.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** A reason is words; a dot or a number says nothing. */
function hasWord(text: string): boolean {
  return /\p{L}/u.test(text);
}
