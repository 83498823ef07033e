import { Busy } from "./Busy";
import frame from "./frame.module.css";
import { Step } from "./Step";
import styles from "./Waiting.module.css";

interface Properties {
  /** The step's heading. */
  readonly title: string;
  readonly titleHidden?: boolean;
  /** What goes on: "Läser arbetsboken". */
  readonly doing: string;
}

/** A step that has nothing to show yet. */
export function Waiting({ title, titleHidden = false, doing }: Properties) {
  return (
    <Step title={title} titleHidden={titleHidden} where={doing}>
      <p className={styles.doing} aria-hidden="true">
        <Busy />
        <span className={frame.body}>{doing}</span>
      </p>
    </Step>
  );
}
