import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, useMemo, useRef, useState } from "react";
import { Busy } from "../frame/Busy";
import { clockText } from "../formats";
import { Step } from "../frame/Step";
import { Waiting } from "../frame/Waiting";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { AllWell } from "./AllWell";
import { FindingList } from "./FindingList";
import { FixBar, FixNews } from "./FixBar";
import { countBySeverity, noFilter, type Filter } from "./groups";
import { useWorkState, WorkProvider } from "./work";
import styles from "./ReviewStep.module.css";

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
  const place = useRef<HTMLDivElement>(null);
  const work = useWorkState(place);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const hasTables = recognition.sources.length > 0;
  return (
    <Step
      title={title}
      status={<ReadStatus />}
      headAction={<ReadAgain />}
      where={
        <>
          {work.busy ? say("pane.review.writing") : <Where errors={counts.error} warnings={counts.warning} findings={findings.length} />}
          <span className={frame.hiddenText}>
            {" "}
            <FixNews />
          </span>
        </>
      }
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
      <WorkProvider value={work}>
        <div ref={place}>
          <FixBar />
          <Findings hasTables={hasTables} />
        </div>
      </WorkProvider>
    </Step>
  );
}

/** The list, or that all is well; what has been accepted is shown when asked for. */
function Findings({ hasTables }: { readonly hasTables: boolean }) {
  const { findings, accepted } = useReview();
  const [filter, setFilter] = useFilter();
  if (findings.length > 0 || (filter.accepted && accepted.length > 0)) return <FindingList filter={filter} onFilter={setFilter} />;
  return (
    hasTables && (
      <AllWell
        onShowAccepted={() => {
          setFilter({ ...noFilter, accepted: true });
        }}
      />
    )
  );
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
