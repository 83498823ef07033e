import { lazy, Suspense, useEffect, useState, type ComponentType } from "react";
import { StepRow } from "./frame/StepRow";
import { Waiting } from "./frame/Waiting";
import { ReviewProvider, useSay, useSessionState } from "./sessionContext";
import { SourcesStep } from "./sources/SourcesStep";
import { stepIds, useNavigation, type StepId } from "./steps";
import { CopyingProvider, useCopying } from "./text/copying";
import styles from "./Frame.module.css";

const loadReview = () => import("./review/ReviewStep");
const loadSummary = () => import("./summary/SummaryStep");
const loadText = () => import("./text/TextStep");
const Stopped = lazy(() => import("./frame/Stopped"));

/** The first step is there at once; the others come when the first screen stands. */
const steps: Readonly<Record<StepId, ComponentType>> = {
  sources: SourcesStep,
  review: lazy(loadReview),
  summary: lazy(loadSummary),
  text: lazy(loadText),
};

/** Step row and steps. A step that has been shown stays mounted, so that it keeps its open rows. */
export function Frame() {
  const { review } = useSessionState();
  const copying = useCopying();
  const errors = review?.findings.filter((finding) => finding.severity === "error").length ?? 0;
  return (
    <CopyingProvider value={copying}>
      <StepRow errors={errors} changed={useChangedSteps(copying.stale.memo || copying.stale.followUp)} />
      <Steps />
    </CopyingProvider>
  );
}

function Steps() {
  const say = useSay();
  const { review, phase, fault } = useSessionState();
  const { step } = useNavigation();
  const visited = useVisited(step);
  useOtherStepsFetched(review !== null);
  if (!review) {
    return (
      <div className={styles.step}>
        {phase === "stopped" && fault ? (
          <Suspense fallback={null}>
            <Stopped fault={fault} />
          </Suspense>
        ) : (
          <Waiting title={say("pane.step.sources")} titleHidden doing={say("pane.reading")} />
        )}
      </div>
    );
  }
  return (
    <ReviewProvider value={review}>
      {stepIds
        .filter((id) => visited.has(id) || id === step)
        .map((id) => {
          const Content = steps[id];
          return (
            <div key={id} className={styles.step} hidden={id !== step}>
              <Suspense fallback={null}>
                <Content />
              </Suspense>
            </div>
          );
        })}
    </ReviewProvider>
  );
}

function useVisited(step: StepId): ReadonlySet<StepId> {
  const [visited, setVisited] = useState<ReadonlySet<StepId>>(new Set([step]));
  useEffect(() => {
    setVisited((before) => (before.has(step) ? before : new Set([...before, step])));
  }, [step]);
  return visited;
}

/** Fetches the other steps when the first screen stands, so that a click finds them there. */
function useOtherStepsFetched(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => {
      // A failed fetch shows when the step is opened.
      Promise.all([loadReview(), loadSummary(), loadText()]).catch(() => undefined);
    }, 200);
    return () => {
      clearTimeout(timer);
    };
  }, [ready]);
}

/** The steps whose result was made from data that has changed since, or is not whole. */
function useChangedSteps(copyIsStale: boolean): ReadonlySet<StepId> {
  const { stale, standing } = useSessionState();
  const changed = new Set<StepId>();
  if (stale || standing) changed.add("summary");
  if (copyIsStale) changed.add("text");
  return changed;
}
