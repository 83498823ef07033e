import type { DocumentKind } from "../../model";
import { clockText } from "../formats";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { useCopied } from "./copying";
import styles from "./CopyState.module.css";

interface Properties {
  readonly document: DocumentKind;
  readonly pressKeys: boolean;
}

/** What was copied of a document, when, and whether it still is what the data says. */
export function CopyState({ document, pressKeys }: Properties) {
  const say = useSay();
  const { copied: all, stale } = useCopied();
  const copied = all[document];
  if (pressKeys) return <strong className={frame.captionStrong}>{say("pane.text.pressKeys", { keys: copyKeys() })}</strong>;
  if (!copied) return <>{say("pane.text.notCopied")}</>;
  const { at, part, preliminary } = copied;
  const what = say(part === null ? "pane.text.copied" : part === "numbers" ? "pane.text.copiedNumbers" : "pane.text.copiedSection", {
    time: clockText(at),
    section: part === null || part === "numbers" ? "" : part.section,
    preliminary: preliminary ? "yes" : "no",
  });
  if (!stale[document]) return <>{what}</>;
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
