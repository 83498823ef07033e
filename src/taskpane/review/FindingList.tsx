import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { severities, type Finding } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { SheetLink, WalkLinks } from "./EndLinks";
import { Filters } from "./Filters";
import { FixAll } from "./FixAll";
import { countBySeverity, filterFindings, findingKey, groupByRule, noFilter, safeFindings, type Filter, type RuleGroup } from "./groups";
import { useOpenRows } from "./openRows";
import { RuleRow } from "./RuleRow";
import { useWalkState, WalkProvider } from "./walk";
import styles from "./FindingList.module.css";

interface Properties {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** The findings by severity and rule, what filters them, and the ways on. */
export function FindingList({ filter, onFilter }: Properties) {
  const { findings, accepted, recognition } = useReview();
  const all = useMemo(() => (filter.accepted ? [...findings, ...accepted] : findings), [filter.accepted, findings, accepted]);
  const shown = useMemo(() => filterFindings(all, filter, recognition.sources), [all, filter, recognition]);
  const groups = useMemo(() => groupByRule(shown), [shown]);
  const rows = useOpenRows();
  const { show } = rows;
  const walk = useWalkState(
    groups,
    useCallback(
      (group: RuleGroup, finding: Finding) => {
        show(group.key, { finding: findingKey(finding), part: "card" });
      },
      [show],
    ),
  );
  return (
    <WalkProvider value={walk}>
      <Filters filter={filter} onChange={onFilter} />
      <AllSafe groups={groups} />
      {groups.map((group) => (
        <RuleRow key={group.key} group={group} rows={rows} />
      ))}
      <div className={styles.end}>
        {shown.length < all.length && (
          <Hidden
            all={all}
            shown={shown}
            onShowAll={() => {
              onFilter({ ...noFilter, accepted: filter.accepted });
            }}
          />
        )}
        {shown.length > 1 && <WalkLinks onStep={walk.step} />}
        <SheetLink />
      </div>
    </WalkProvider>
  );
}

/** What is safe in several rules at once; within one rule its own row has the button. */
function AllSafe({ groups }: { readonly groups: readonly RuleGroup[] }) {
  const say = useSay();
  const safe = useMemo(() => groups.map((group) => safeFindings(group.findings)).filter((findings) => findings.length > 0), [groups]);
  const findings = useMemo(() => safe.flat(), [safe]);
  if (safe.length < 2) return null;
  return (
    <div className={mergeClasses(styles.allSafe, frame.line)}>
      <FixAll findings={findings} label={say("pane.review.fixAllSafe", { count: findings.length })} />
    </div>
  );
}

interface HiddenProperties {
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly onShowAll: () => void;
}

/** A filter that hides findings says so. */
function Hidden({ all, shown, onShowAll }: HiddenProperties) {
  const say = useSay();
  const [total, seen] = [countBySeverity(all), countBySeverity(shown)];
  const parts = severities
    .map((severity) => [severity, total[severity] - seen[severity]] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => say(`pane.severity.${severity}.number`, { count }));
  return (
    <p className={mergeClasses(frame.caption, frame.calm)}>
      {say("pane.review.hidden", { parts: { list: parts } })} <LinkButton onClick={onShowAll}>{say("pane.review.showAll")}</LinkButton>
    </p>
  );
}
