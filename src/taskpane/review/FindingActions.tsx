import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Finding } from "../../model";
import { useSay, useSession } from "../sessionContext";
import { textOfRule } from "./changes";
import { FixPreview } from "./FixPreview";
import { useOpener } from "./useOpener";
import { useWork } from "./work";
import styles from "./FindingActions.module.css";

const ReasonForm = lazy(() => import("./ReasonForm"));

/** What can be done about a finding; what a button opens stands below the buttons. */
export function FindingActions({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const session = useSession();
  const work = useWork();
  const { open, toggle, close, shut, buttonOf } = useOpener<"fix" | "reason">();
  const { cell, fix, acceptable, accepted, rule } = finding;
  const opening = (part: "fix" | "reason", label: string) => (
    <Button
      size="small"
      ref={buttonOf(part)}
      className={mergeClasses(open === part && styles.open)}
      aria-expanded={open === part}
      onClick={() => {
        toggle(part);
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.actions}>
        {cell && (
          <Button size="small" onClick={() => void session.goTo(cell)}>
            {say("pane.review.goToCell")}
          </Button>
        )}
        {fix && !accepted && opening("fix", say("pane.review.fix"))}
        {acceptable && !accepted && opening("reason", textOfRule(say, "pane.review.accept", rule) ?? say("pane.review.accept"))}
        {accepted && (
          <Button size="small" disabledFocusable={work.busy} onClick={() => void work.takeBack(finding)}>
            {say("pane.review.takeBack")}
          </Button>
        )}
      </div>
      {fix && open === "fix" && (
        <div className={styles.part}>
          <FixPreview parts={[{ rule, changes: fix.changes }]} onWritten={shut} onClose={close} />
        </div>
      )}
      {open === "reason" && (
        <Suspense fallback={null}>
          <ReasonForm finding={finding} onAccepted={shut} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
