import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useMemo, useState } from "react";
import { severities, type Finding } from "../../model";
import { Busy } from "../frame/Busy";
import { clockText } from "../formats";
import { LinkButton } from "../frame/LinkButton";
import { Step } from "../frame/Step";
import { Waiting } from "../frame/Waiting";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { AllWell } from "./AllWell";
import { Filters } from "./Filters";
import { countBySeverity, filterFindings, groupByRule, type Filter } from "./groups";
import { RuleRow } from "./RuleRow";
import styles from "./ReviewStep.module.css";

const noFilter: Filter = { severity: null, source: null };

/** Step 2: from findings to correct tables. Default export: fetched when the first screen stands. */
export default function ReviewStep() {
  const say = useSay();
  const { draft } = useSessionState();
  const { dataset } = useReview();
  const title = say("pane.review.title", { year: String(dataset.year ?? "") }).trim();
  // Before the rules have run, an empty list of findings would say that all is well.
  return draft ? <Reviewed title={title} /> : <Waiting title={title} doing={say("pane.summary.stage.reviewing")} />;
}

function Reviewed({ title }: { readonly title: string }) {
  const say = useSay();
  const { findings, recognition } = useReview();
  const { goToStep } = useNavigation();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const hasTables = recognition.sources.length > 0;
  return (
    <Step
      title={title}
      status={<ReadStatus />}
      headAction={<ReadAgain />}
      where={<Where errors={counts.error} warnings={counts.warning} findings={findings.length} />}
      action={
        hasTables ? (
          <Button
            appearance={counts.error === 0 ? "primary" : "secondary"}
            onClick={() => {
              goToStep("summary");
            }}
          >
            {say("pane.review.goToSummary")}
          </Button>
        ) : (
          <Button
            onClick={() => {
              goToStep("sources");
            }}
          >
            {say("pane.goToSources")}
          </Button>
        )
      }
    >
      {findings.length > 0 ? <FindingList /> : hasTables && <AllWell />}
    </Step>
  );
}

function FindingList() {
  const say = useSay();
  const { findings, recognition } = useReview();
  const [filter, setFilter] = useFilter();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => filterFindings(findings, filter, recognition.sources), [findings, filter, recognition]);
  const hidden = hiddenCounts(findings, shown);
  const hiddenParts = severities.filter((severity) => hidden[severity] > 0);
  const toggle = (rule: string) => {
    setOpen((before) => (before.has(rule) ? new Set([...before].filter((other) => other !== rule)) : new Set([...before, rule])));
  };
  return (
    <>
      <Filters filter={filter} onChange={setFilter} />
      {groupByRule(shown).map((group) => (
        <RuleRow
          key={group.rule}
          group={group}
          open={open.has(group.rule)}
          onToggle={() => {
            toggle(group.rule);
          }}
        />
      ))}
      {shown.length < findings.length && (
        <p className={mergeClasses(frame.caption, frame.calm, styles.hidden)}>
          {say("pane.review.hidden", {
            parts: { list: hiddenParts.map((severity) => say(`pane.severity.${severity}.number`, { count: hidden[severity] })) },
          })}{" "}
          <LinkButton
            onClick={() => {
              setFilter(noFilter);
            }}
          >
            {say("pane.review.showAll")}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** How many of each severity a filter hides. */
function hiddenCounts(all: readonly Finding[], shown: readonly Finding[]) {
  const [total, seen] = [countBySeverity(all), countBySeverity(shown)];
  return { error: total.error - seen.error, warning: total.warning - seen.warning, info: total.info - seen.info };
}

/** The filter, set anew when another step sends the user here for one severity. */
function useFilter() {
  const { arrival, step, wish } = useNavigation();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const wished = step === "review" ? wish?.severity : undefined;
  useEffect(() => {
    if (wished !== undefined) setFilter({ ...noFilter, severity: wished });
  }, [arrival, wished]);
  return [filter, setFilter] as const;
}

function ReadStatus() {
  const say = useSay();
  const { readAt, phase } = useSessionState();
  if (phase === "reading") return <>{say("pane.reading")}</>;
  return <>{readAt && say("pane.readAtShort", { time: clockText(readAt) })}</>;
}

function ReadAgain() {
  const say = useSay();
  const session = useSession();
  const reading = useSessionState().phase === "reading";
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.icon}
      aria-label={say("pane.readAgain")}
      title={say("pane.readAgain")}
      disabledFocusable={reading}
      icon={reading ? <Busy /> : <ArrowSync16Regular />}
      onClick={() => void session.read()}
    />
  );
}

function Where({ errors, warnings, findings }: { readonly errors: number; readonly warnings: number; readonly findings: number }) {
  const say = useSay();
  const { stale, readAt } = useSessionState();
  const { recognition } = useReview();
  if (recognition.sources.length === 0) return <>{say("pane.firstRun.where")}</>;
  if (stale) return <strong className={frame.captionStrong}>{say("pane.changedSince")}</strong>;
  if (findings === 0) {
    return (
      <>
        {readAt && `${say("pane.readAt", { time: clockText(readAt) })} `}
        <strong className={frame.captionStrong}>{say("pane.review.nothingToDo")}</strong>
      </>
    );
  }
  return (
    <>
      <strong className={frame.captionStrong}>
        {say(errors > 0 ? "pane.review.errorsLeft" : "pane.review.noErrors", { count: errors })}
      </strong>{" "}
      {errors > 0 ? say("pane.review.preliminary") : warnings > 0 && say("pane.review.warningsLeft", { count: warnings })}
    </>
  );
}
