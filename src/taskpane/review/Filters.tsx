import { mergeClasses, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { severities } from "../../model";
import { numberText } from "../formats";
import { SeverityMark } from "../frame/SeverityMark";
import chip from "../frame/chip.module.css";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { sourceKey, sourceTitle } from "../sources/tables";
import { countBySeverity, groupByRule, type Filter } from "./groups";
import styles from "./Filters.module.css";

/** With fewer rules than this the list itself is the overview. */
const manyRules = 9;

interface Properties {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Counts and filter in one; none pressed means all. Below them the table, the accepted findings and, when there are many, the rule. */
export function Filters({ filter, onChange }: Properties) {
  const say = useSay();
  const { findings } = useReview();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  return (
    <div className={mergeClasses(styles.filters, frame.line)}>
      <div className={styles.chips} role="group" aria-label={say("pane.review.filter")}>
        {severities.map((severity) => {
          const pressed = filter.severity === severity;
          return (
            <button
              key={severity}
              type="button"
              className={mergeClasses(chip.chip, pressed && chip.pressed)}
              aria-pressed={pressed}
              onClick={() => {
                onChange({ ...filter, severity: pressed ? null : severity });
              }}
            >
              <SeverityMark severity={severity} />
              <span className={mergeClasses(styles.number, frame.figures)}>{numberText(counts[severity])}</span>{" "}
              <span>{say(`pane.severity.${severity}.counted`, { count: counts[severity] })}</span>
            </button>
          );
        })}
      </div>
      <div className={styles.selects}>
        <TableFilter filter={filter} onChange={onChange} />
        <AcceptedFilter filter={filter} onChange={onChange} />
        <RuleFilter filter={filter} onChange={onChange} />
      </div>
    </div>
  );
}

function TableFilter({ filter, onChange }: Properties) {
  const say = useSay();
  const { sources } = useReview().recognition;
  if (sources.length < 2) return null;
  return (
    <FilterSelect
      label={say("pane.review.table")}
      value={filter.source ?? ""}
      options={[["", say("pane.review.allTables")], ...sources.map((source) => [sourceKey(source), sourceTitle(source)] as const)]}
      onChange={(value) => {
        onChange({ ...filter, source: value === "" ? null : value });
      }}
    />
  );
}

function AcceptedFilter({ filter, onChange }: Properties) {
  const say = useSay();
  const count = useReview().accepted.length;
  if (count === 0) return null;
  return (
    <FilterSelect
      label={say("pane.review.acceptedFilter")}
      value={filter.accepted ? "show" : "hide"}
      options={[
        ["hide", say("pane.review.hideAccepted", { count })],
        ["show", say("pane.review.showAccepted", { count })],
      ]}
      onChange={(value) => {
        onChange({ ...filter, accepted: value === "show" });
      }}
    />
  );
}

function RuleFilter({ filter, onChange }: Properties) {
  const say = useSay();
  const { findings, accepted } = useReview();
  const rules = useMemo(
    () => [...new Set(groupByRule(filter.accepted ? [...findings, ...accepted] : findings).map(({ rule }) => rule))],
    [findings, accepted, filter.accepted],
  );
  if (rules.length < manyRules) return null;
  return (
    <FilterSelect
      label={say("pane.review.rule")}
      value={filter.rule ?? ""}
      options={[["", say("pane.review.allRules")], ...rules.map((rule) => [rule, say(`rule.${rule}.title`)] as const)]}
      onChange={(value) => {
        onChange({ ...filter, rule: value === "" ? null : value });
      }}
    />
  );
}

interface SelectProperties {
  readonly label: string;
  readonly value: string;
  /** Value and text. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function FilterSelect({ label, value, options, onChange }: SelectProperties) {
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value}
      onChange={(_event, { value: chosen }) => {
        onChange(chosen);
      }}
    >
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </Select>
  );
}
