import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef } from "react";
import type { Finding } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { CellLink } from "./CellLink";
import { FindingCard } from "./FindingCard";
import { FixPreview } from "./FixPreview";
import type { LinePart } from "./openRows";
import styles from "./FindingLine.module.css";

interface Properties {
  readonly finding: Finding;
  readonly open: LinePart | null;
  readonly onOpen: (part: LinePart | null) => void;
}

/** A finding as one line: cell, value and the way to put it right; opens to its card. */
export function FindingLine({ finding, open, onOpen }: Properties) {
  const say = useSay();
  const fixButton = useRef<HTMLButtonElement | null>(null);
  const { cell, fix, accepted, rule } = finding;
  const Chevron = open === "card" ? ChevronDown16Regular : ChevronRight16Regular;
  const value = finding.value === "" ? say(finding.message) : finding.value;
  const toggle = (part: LinePart) => {
    onOpen(open === part ? null : part);
  };
  return (
    <>
      <div className={mergeClasses(styles.line, frame.caption)}>
        {cell && (
          <span className={styles.cell}>
            <CellLink finding={finding} short />
          </span>
        )}
        <span className={styles.value} title={value}>
          {value}
        </span>
        {fix && !accepted && (
          <Button
            size="small"
            ref={(button: HTMLButtonElement | null) => {
              fixButton.current = button;
            }}
            className={mergeClasses(styles.fix)}
            aria-expanded={open === "fix"}
            aria-label={say("pane.review.fixNamed", { value })}
            onClick={() => {
              toggle("fix");
            }}
          >
            {say("pane.review.fix")}
          </Button>
        )}
        <button
          type="button"
          data-explain
          className={styles.toggle}
          aria-expanded={open === "card"}
          aria-label={say("pane.review.explain", { value })}
          onClick={() => {
            toggle("card");
          }}
        >
          <Chevron aria-hidden="true" />
        </button>
      </div>
      {open === "card" && (
        <div className={styles.opened}>
          <FindingCard finding={finding} />
        </div>
      )}
      {fix && open === "fix" && (
        <div className={mergeClasses(styles.opened, styles.preview)}>
          <FixPreview
            parts={[{ rule, changes: fix.changes }]}
            onWritten={() => {
              onOpen(null);
            }}
            onClose={() => {
              fixButton.current?.focus();
              onOpen(null);
            }}
          />
        </div>
      )}
    </>
  );
}
