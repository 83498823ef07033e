import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { useDocument } from "./documents";
import type { Edit } from "./edits";
import type { SectionEdit } from "./useSectionEdit";
import styles from "./Ask.module.css";

interface Properties {
  readonly asks: NonNullable<Edit["asks"]>;
  readonly editing: SectionEdit;
}

/** Asks, in place, before something that the user wrote goes away. */
export function Ask({ asks, editing }: Properties) {
  const say = useSay();
  const { busy } = useDocument();
  const textId = useId();
  const first = useRef<HTMLButtonElement | null>(null);
  const hold = (button: HTMLButtonElement | null) => {
    first.current = button;
  };
  useEffect(() => {
    first.current?.focus();
  }, []);
  const { edit } = editing;
  const stay = () => {
    editing.set({ ...edit, asks: null });
  };
  const remove = async () => {
    if (edit.kind !== "text") return;
    const { id, added, ownText } = edit.block;
    const done = await editing.act(added ? { kind: "remove", block: id } : { kind: "ownText", block: id, text: null, seen: ownText });
    if (done) editing.discard({ kind: "close" });
  };
  return (
    <div role="group" aria-labelledby={textId} className={styles.ask}>
      <p id={textId} className={mergeClasses(frame.caption, styles.text)}>
        <SeverityMark severity="warning" />
        <span>{say(asks === "remove" ? "pane.text.edit.removeAsk" : "pane.text.edit.unsaved")}</span>
      </p>
      <div className={styles.actions}>
        {asks === "remove" ? (
          <Button size="small" disabledFocusable={busy} onClick={() => void remove()}>
            {say("pane.text.edit.remove")}
          </Button>
        ) : (
          <>
            {!editing.isLost && (
              <Button ref={hold} size="small" appearance="primary" disabledFocusable={busy} onClick={() => void editing.save(asks)}>
                {say("pane.text.edit.save")}
              </Button>
            )}
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                editing.discard(asks);
              }}
            >
              {say("pane.text.edit.discard")}
            </Button>
          </>
        )}
        <Button ref={asks === "remove" || editing.isLost ? hold : undefined} size="small" disabledFocusable={busy} onClick={stay}>
          {say(asks === "remove" ? "pane.text.edit.keep" : "pane.text.edit.goOn")}
        </Button>
      </div>
    </div>
  );
}
