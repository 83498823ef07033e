import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useSay } from "../sessionContext";
import frame from "./frame.module.css";
import styles from "./FaultDetails.module.css";

/** What the help desk will ask for after a fault that nobody foresaw; fetched when it is opened. */
export function FaultDetails() {
  const say = useSay();
  const [lines, setLines] = useState<readonly string[]>([]);
  const load = async () => {
    const { diagnosticLines } = await import("../../app/diagnostics");
    setLines(await diagnosticLines());
  };
  return (
    <details
      className={mergeClasses(frame.caption, styles.details)}
      onToggle={(event) => {
        if (event.currentTarget.open) void load();
      }}
    >
      <summary>{say("pane.fault.details")}</summary>
      <p className={styles.hint}>{say("pane.fault.detailsHint")}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
