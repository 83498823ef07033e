import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import frame from "../frame/frame.module.css";
import styles from "./Way.module.css";

interface Properties {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the ways on from the first run. */
export function Way({ icon, title, children }: Properties) {
  return (
    <section className={mergeClasses(frame.line, styles.way)}>
      <span className={styles.tile} aria-hidden="true">
        {icon}
      </span>
      <div className={styles.content}>
        <h2 className={frame.strong}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
