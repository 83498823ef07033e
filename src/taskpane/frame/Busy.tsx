import styles from "./Busy.module.css";

/** Something goes on. Drawn with CSS alone; the words beside it say what. */
export function Busy() {
  return <span className={styles.busy} aria-hidden="true" />;
}
