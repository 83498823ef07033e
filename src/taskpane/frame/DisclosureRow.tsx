import { mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode, type Ref } from "react";
import styles from "./DisclosureRow.module.css";

interface Properties {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What the row says; all of it is inside the button. */
  readonly label: ReactNode;
  /** Shown below while open. */
  readonly children: ReactNode;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A full-width row that opens what it holds. */
export function DisclosureRow({ open, onToggle, label, children, buttonRef }: Properties) {
  const panelId = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <h2 className={styles.heading}>
        <button
          type="button"
          ref={buttonRef}
          className={mergeClasses(styles.row, open && styles.open)}
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={onToggle}
        >
          <Chevron className={mergeClasses(styles.chevron)} aria-hidden="true" />
          <span className={styles.content}>{label}</span>
        </button>
      </h2>
      {open && <div id={panelId}>{children}</div>}
    </>
  );
}
