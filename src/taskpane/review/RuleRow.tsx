import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../model";
import { DisclosureRow } from "../frame/DisclosureRow";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { FindingCard } from "./FindingCard";
import { FindingLine } from "./FindingLine";
import type { RuleGroup } from "./groups";
import styles from "./RuleRow.module.css";

/** So many lines at a time: a rule may have thousands of findings. */
const linesAtATime = 50;

interface Properties {
  readonly group: RuleGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One rule. A single finding shows its card at once; several show a line each, which opens to the card. */
export function RuleRow({ group, open, onToggle }: Properties) {
  const say = useSay();
  const { findings, severity, rule } = group;
  const [only] = findings;
  const label = (
    <span className={styles.label}>
      <SeverityMark severity={severity} />
      <span className={frame.hiddenText}>{say(`pane.severity.${severity}`)}: </span>
      <span className={mergeClasses(frame.strong, styles.title)}>{say(`rule.${rule}.title`)}</span>
      <span className={mergeClasses(frame.caption, frame.calm, frame.figures)}>
        {String(findings.length)}
        <span className={frame.hiddenText}> {say("pane.review.findings", { count: findings.length })}</span>
      </span>
    </span>
  );
  return (
    <DisclosureRow open={open} onToggle={onToggle} label={label}>
      {only && findings.length === 1 ? (
        <div className={styles.panel}>
          <FindingCard finding={only} />
        </div>
      ) : (
        <FindingLines findings={findings} />
      )}
    </DisclosureRow>
  );
}

function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const [shown, setShown] = useState(linesAtATime);
  const [open, setOpen] = useState<Finding | null>(null);
  const left = findings.length - shown;
  return (
    <div className={mergeClasses(styles.panel, styles.lines)}>
      <ul className={frame.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingLine
            key={index}
            finding={finding}
            open={open === finding}
            onToggle={() => {
              setOpen(open === finding ? null : finding);
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <p className={mergeClasses(frame.caption, styles.more)}>
          <LinkButton
            onClick={() => {
              setShown(shown + linesAtATime);
            }}
          >
            {say("pane.review.showMore", { count: Math.min(left, linesAtATime), left })}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
