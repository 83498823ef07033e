import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { severities } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import { useFrameStyles } from "../frame/styles";
import { useReview, useSay } from "../sessionContext";
import { sourceKey, sourceTitle } from "../sources/tables";
import { countBySeverity, type Filter } from "./groups";

const useStyles = makeStyles({
  filters: { padding: "0 12px 8px" },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", paddingBottom: "8px", "@media (max-width: 339.9px)": { gap: "4px" } },
  chip: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    height: "28px",
    padding: "0 9px",
    boxSizing: "border-box",
    appearance: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    cursor: "pointer",
    "@media (max-width: 339.9px)": { padding: "0 7px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    // Thicker by a shadow inside, so that nothing moves.
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { border: "2px solid Highlight", color: "Highlight", forcedColorAdjust: "none", padding: "0 8px" },
  },
  number: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold, marginLeft: "1px" },
  select: { maxWidth: "159px" },
});

interface Properties {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Counts and filter in one; none pressed means all. */
export function Filters({ filter, onChange }: Properties) {
  const styles = useStyles();
  const frame = useFrameStyles();
  const say = useSay();
  const { findings } = useReview();
  const counts = countBySeverity(findings);
  return (
    <div className={mergeClasses(styles.filters, frame.line)}>
      <div className={styles.chips} role="group" aria-label={say("pane.review.filter")}>
        {severities.map((severity) => {
          const pressed = filter.severity === severity;
          return (
            <button
              key={severity}
              type="button"
              className={mergeClasses(styles.chip, pressed && styles.pressed)}
              aria-pressed={pressed}
              onClick={() => {
                onChange({ ...filter, severity: pressed ? null : severity });
              }}
            >
              <SeverityMark severity={severity} />
              <span className={mergeClasses(styles.number, frame.figures)}>{String(counts[severity])}</span>{" "}
              <span>{say(`pane.severity.${severity}.counted`, { count: counts[severity] })}</span>
            </button>
          );
        })}
      </div>
      <TableFilter filter={filter} onChange={onChange} />
    </div>
  );
}

function TableFilter({ filter, onChange }: Properties) {
  const styles = useStyles();
  const say = useSay();
  const { sources } = useReview().recognition;
  if (sources.length < 2) return null;
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={say("pane.review.table")}
      value={filter.source ?? ""}
      onChange={(_event, { value }) => {
        onChange({ ...filter, source: value === "" ? null : value });
      }}
    >
      <option value="">{say("pane.review.allTables")}</option>
      {sources.map((source) => (
        <option key={sourceKey(source)} value={sourceKey(source)}>
          {sourceTitle(source)}
        </option>
      ))}
    </Select>
  );
}
