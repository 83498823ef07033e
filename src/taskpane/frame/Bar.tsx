import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityMark } from "./SeverityMark";
import styles from "./Bar.module.css";

interface Properties {
  readonly intent: "error" | "warning" | "success";
  /** Says itself at once, as an error does: what the user asked for was not done. */
  readonly alert?: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** One bar at the top of a step, never a toast. An error says itself at once; the rest waits for the reader. */
export function Bar({ intent, alert = intent === "error", title, children, actions }: Properties) {
  return (
    <div className={styles.place} role={alert ? "alert" : undefined}>
      <MessageBar
        intent={intent}
        layout="multiline"
        className={styles.bar}
        icon={{ className: styles.icon, children: <SeverityMark severity={intent === "success" ? "good" : intent} /> }}
      >
        <MessageBarBody className={styles.text}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
        {actions !== undefined && <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
