import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Finding } from "../../model";
import { useFrameStyles } from "../frame/styles";
import { useSay } from "../sessionContext";
import { CellLink } from "./CellLink";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "32px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "@media (forced-colors: active)": { borderBottomColor: "CanvasText" },
  },
  value: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cell: { minWidth: "48px" },
  toggle: {
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    padding: 0,
    appearance: "none",
    border: "none",
    background: "none",
    color: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  card: { padding: "8px 0" },
});

interface Properties {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A finding as one line: cell and value; opens to its card. */
export function FindingLine({ finding, open, onToggle }: Properties) {
  const styles = useStyles();
  const frame = useFrameStyles();
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
