import { clockText } from "../formats";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { useCopied } from "./copying";
import styles from "./CopyState.module.css";

/** What was copied, when, and whether it still is what the data says. */
export function CopyState({ pressKeys }: { readonly pressKeys: boolean }) {
  const say = useSay();
  const { copied, stale } = useCopied();
  if (pressKeys) return <strong className={frame.captionStrong}>{say("pane.text.pressKeys", { keys: copyKeys() })}</strong>;
  if (!copied) return <>{say("pane.text.notCopied")}</>;
  const what = say(copied.section === null ? "pane.text.copied" : "pane.text.copiedSection", {
    time: clockText(copied.at),
    section: copied.section ?? "",
    preliminary: copied.preliminary ? "yes" : "no",
  });
  if (!stale) return <>{what}</>;
  return (
    <span className={styles.warning}>
      <SeverityMark severity="warning" />
      <span>
        <strong className={frame.captionStrong}>{what}</strong> {say("pane.text.changedSince")}
      </span>
    </span>
  );
}

function copyKeys(): string {
  return /Mac/.test(navigator.userAgent) ? "⌘C" : "Ctrl+C";
}
