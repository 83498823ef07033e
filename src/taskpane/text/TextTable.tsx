import type { ComponentProps } from "react";
import { useSay } from "../sessionContext";
import styles from "./TextTable.module.css";

/** A table of the text. Too wide for the pane, it scrolls in a box of its own, with the keyboard too. */
export function TextTable(properties: ComponentProps<"table">) {
  const say = useSay();
  return (
    // What scrolls must take the focus, or the keyboard could not scroll it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="group" tabIndex={0} aria-label={say("pane.text.table")}>
      <table {...properties} />
    </div>
  );
}
