import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import frame from "../frame/frame.module.css";
import { useSay, useSession, useSessionState } from "../sessionContext";
import { useTableChange } from "./useTableChange";
import { Way } from "./Way";
import styles from "./Way.module.css";

/** Begins with two empty tables. */
export function FromTemplates({ isNext }: { readonly isNext: boolean }) {
  const say = useSay();
  const session = useSession();
  const { busy, change } = useTableChange();
  const reading = useSessionState().phase === "reading";
  return (
    <Way icon={<DocumentTable20Regular />} title={say("pane.firstRun.templates")}>
      <p className={mergeClasses(frame.caption, frame.calm, styles.hint)}>{say("pane.firstRun.templatesHint")}</p>
      <Button
        size="small"
        appearance={isNext ? "primary" : "secondary"}
        disabledFocusable={busy || reading}
        onClick={() => void change(() => session.createTemplateSheets(), null)}
      >
        {say("pane.firstRun.createTemplates")}
      </Button>
    </Way>
  );
}
