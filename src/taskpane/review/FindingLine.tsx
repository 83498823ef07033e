import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Finding } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { CellLink } from "./CellLink";
import { FindingCard } from "./FindingCard";
import styles from "./FindingLine.module.css";

interface Properties {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A finding as one line: cell and value; opens to its card. */
export function FindingLine({ finding, open, onToggle }: Properties) {
  const say = useSay();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const value = finding.value === "" ? say(finding.message) : finding.value;
  return (
    <li>
      <div className={mergeClasses(styles.line, frame.caption)}>
        {finding.cell && (
          <span className={styles.cell}>
            <CellLink finding={finding} short />
          </span>
        )}
        <span className={styles.value} title={value}>
          {value}
        </span>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-label={say("pane.review.explain", { value })}
          onClick={onToggle}
        >
          <Chevron aria-hidden="true" />
        </button>
      </div>
      {open && (
        <div className={styles.card}>
          <FindingCard finding={finding} />
        </div>
      )}
    </li>
  );
}
