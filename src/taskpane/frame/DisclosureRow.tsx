import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode, type Ref } from "react";

const useStyles = makeStyles({
  row: {
    appearance: "none",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    width: "100%",
    minHeight: "37px",
    padding: "8px 12px",
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  open: { borderBottomColor: tokens.colorNeutralStroke3, "@media (forced-colors: active)": { borderBottomColor: "CanvasText" } },
  chevron: { flexShrink: 0, margin: "2px 0 0 -4px", color: tokens.colorNeutralForeground2 },
  content: { flexGrow: 1, minWidth: 0 },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
});

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
  const styles = useStyles();
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
          <Chevron className={styles.chevron} aria-hidden="true" />
          <span className={styles.content}>{label}</span>
        </button>
      </h2>
      {open && <div id={panelId}>{children}</div>}
    </>
  );
}
