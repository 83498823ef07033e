import { Button, mergeClasses } from "@fluentui/react-components";
import type { Source } from "../../model";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { sourceTitle, startOf } from "./tables";
import { buttonOfTable, useTableChange } from "./useTableChange";
import styles from "./UnusedTables.module.css";

/** The tables that the user has chosen not to read, and the way back. Default export: fetched when there are any. */
export default function UnusedTables() {
  const { unused } = useReview().recognition;
  return (
    <ul className={frame.list}>
      {unused.map((source) => (
        <UnusedTable key={startOf(source)} source={source} />
      ))}
    </ul>
  );
}

function UnusedTable({ source }: { readonly source: Source }) {
  const say = useSay();
  const session = useSession();
  const { busy, change } = useTableChange();
  const reading = useSessionState().phase === "reading";
  const named = { kind: source.table === null ? "sheet" : "table", name: sourceTitle(source) };
  return (
    <li className={mergeClasses(styles.row, frame.line)}>
      <span className={mergeClasses(frame.caption, frame.calm, styles.text)}>{say("pane.sources.unused", named)}</span>
      <Button
        size="small"
        className={styles.button}
        aria-label={say("pane.sources.useNamed", named)}
        disabledFocusable={busy || reading}
        onClick={() =>
          void change(
            () => session.useSource(source, true),
            null,
            () => buttonOfTable(startOf(source)),
          )
        }
      >
        {say("pane.sources.use", named)}
      </Button>
    </li>
  );
}
