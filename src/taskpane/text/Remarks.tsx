import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { FindingActions } from "../review/FindingActions";
import { findingKey } from "../review/groups";
import { useSay } from "../sessionContext";
import styles from "./Remarks.module.css";

/** What the rules say of a section's texts, with the fixes. The user's wording is changed by no other way. */
export function Remarks({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={mergeClasses(frame.caption, styles.remarks)}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{say("pane.text.remarks", { count: findings.length })}</summary>
      {open && (
        <ul className={frame.list}>
          {findings.map((finding) => (
            <Remark key={`${finding.rule} ${findingKey(finding)}`} finding={finding} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Remark({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const { rule, severity, value, message, advice } = finding;
  return (
    <li className={styles.remark}>
      <p className={styles.title}>
        <SeverityMark severity={severity} />
        <span>
          <span className={frame.hiddenText}>{say(`pane.severity.${severity}`)}: </span>
          <strong className={frame.captionStrong}>{say(`rule.${rule}.title`)}</strong>
          {value !== "" && <span className={styles.value}>{` · ${value}`}</span>}
        </span>
      </p>
      <p className={frame.caption}>{`${say(message)} ${say(advice)}`}</p>
      <FindingActions finding={finding} />
    </li>
  );
}
