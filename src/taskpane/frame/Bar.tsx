import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityMark } from "./SeverityMark";
import { useFrameStyles } from "./styles";

const useStyles = makeStyles({
  place: { padding: "0 12px 8px" },
  bar: { alignItems: "start", paddingTop: "10px", paddingBottom: "10px", minHeight: "unset" },
  icon: { marginTop: "2px" },
  title: { display: "block", fontSize: "14px", lineHeight: "20px" },
  actions: { paddingTop: "8px" },
});

interface Properties {
  readonly intent: "error" | "warning" | "success";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** One bar at the top of a step, never a toast. An error says itself at once; the rest waits for the reader. */
export function Bar({ intent, title, children, actions }: Properties) {
  const styles = useStyles();
  const frame = useFrameStyles();
  return (
    <div className={styles.place} role={intent === "error" ? "alert" : undefined}>
      <MessageBar
        intent={intent}
        layout="multiline"
        className={styles.bar}
        icon={{ className: styles.icon, children: <SeverityMark severity={intent === "success" ? "good" : intent} /> }}
      >
        <MessageBarBody className={mergeClasses(frame.caption)}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
