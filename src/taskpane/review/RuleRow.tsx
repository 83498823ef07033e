import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { numberText } from "../formats";
import { DisclosureRow } from "../frame/DisclosureRow";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { textOfRule } from "./changes";
import { FindingCard } from "./FindingCard";
import { FindingLines } from "./FindingLines";
import { FixAll } from "./FixAll";
import { safeFindings, type RuleGroup } from "./groups";
import type { OpenLine, OpenRows } from "./openRows";
import styles from "./RuleRow.module.css";

interface Properties {
  readonly group: RuleGroup;
  readonly rows: OpenRows;
}

/** One rule. A single finding shows its card at once; several show a line each, which opens to the card. */
export function RuleRow({ group, rows }: Properties) {
  const { key, rule, accepted, findings } = group;
  const [only] = findings;
  return (
    <div data-group={key} data-rule={accepted ? undefined : rule}>
      <DisclosureRow
        open={rows.isOpen(key)}
        onToggle={() => {
          rows.toggle(key);
        }}
        label={<Label group={group} />}
      >
        {only && findings.length === 1 ? (
          <div className={styles.panel}>
            <FindingCard finding={only} />
          </div>
        ) : (
          <Several
            group={group}
            openLine={rows.lineOf(key)}
            onOpenLine={(line) => {
              rows.openLine(key, line);
            }}
          />
        )}
      </DisclosureRow>
    </div>
  );
}

function Label({ group: { rule, severity, accepted, findings } }: { readonly group: RuleGroup }) {
  const say = useSay();
  const count = findings.length;
  return (
    <span className={styles.label}>
      <SeverityMark severity={accepted ? "good" : severity} />
      <span className={frame.hiddenText}>{say(`pane.severity.${severity}`)}: </span>
      <span className={mergeClasses(frame.strong, styles.title)}>{say(`rule.${rule}.title`)}</span>
      <span className={mergeClasses(frame.caption, frame.calm, frame.figures, styles.count)}>
        {accepted ? (
          say("pane.review.acceptedCount", { count })
        ) : (
          <>
            {numberText(count)}
            <span className={frame.hiddenText}> {say("pane.review.findings", { count })}</span>
          </>
        )}
      </span>
    </span>
  );
}

interface SeveralProperties {
  readonly group: RuleGroup;
  readonly openLine: OpenLine | null;
  readonly onOpenLine: (line: OpenLine | null) => void;
}

function Several({ group: { rule, accepted, findings }, openLine, onOpenLine }: SeveralProperties) {
  const say = useSay();
  const safe = useMemo(() => safeFindings(findings), [findings]);
  const lead = accepted ? null : textOfRule(say, "pane.review.lead", rule);
  return (
    <div className={mergeClasses(styles.panel, styles.several)}>
      {lead !== null && <p className={mergeClasses(frame.caption, frame.calm, styles.lead)}>{lead}</p>}
      <FixAll findings={safe} label={say("pane.review.fixAll", { count: safe.length })}>
        <FindingLines findings={findings} openLine={openLine} onOpenLine={onOpenLine} />
      </FixAll>
    </div>
  );
}
