import { mergeClasses, Select } from "@fluentui/react-components";
import { severities } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { sourceKey, sourceTitle } from "../sources/tables";
import { countBySeverity, type Filter } from "./groups";
import styles from "./Filters.module.css";

interface Properties {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Counts and filter in one; none pressed means all. */
export function Filters({ filter, onChange }: Properties) {
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
