import { Button } from "@fluentui/react-components";
import { Busy } from "../frame/Busy";
import { clockText, momentText } from "../formats";
import { Bar } from "../frame/Bar";
import { Step } from "../frame/Step";
import { useDelayed } from "../frame/useDelayed";
import { Waiting } from "../frame/Waiting";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { ComingSheets } from "./ComingSheets";
import { Result } from "./Result";
import { Stages } from "./Stages";

/** The design's patience: what is over sooner is not shown (README, section 3). */
const progressAfter = 400;

/** Step 3: one button, and proof that it is right. Default export: fetched when the first screen stands. */
export default function SummaryStep() {
  const say = useSay();
  const { draft } = useSessionState();
  return draft ? <Drafted /> : <Waiting title={say("pane.step.summary")} doing={say("pane.summary.stage.reviewing")} />;
}

function Drafted() {
  const say = useSay();
  const { dataset } = useReview();
  const { refresh } = useSessionState();
  const running = refresh.stage !== "idle";
  const showsProgress = useDelayed(running, progressAfter);
  return (
    <Step
      title={say("pane.summary.title", { year: String(dataset.year ?? "") }).trim()}
      where={<Where />}
      action={<RefreshButton running={running} />}
    >
      {refresh.waitingForCellEdit ? <WaitingForCell /> : running && showsProgress ? <Stages progress={refresh} /> : <Standing />}
    </Step>
  );
}

/** Before and after a refresh. */
function Standing() {
  const say = useSay();
  const { result, stale, refreshedAt } = useSessionState();
  return (
    <>
      {stale && refreshedAt && (
        <Bar intent="warning" title={say("pane.summary.stale.title")}>
          {say("pane.summary.stale", { time: clockText(refreshedAt) })}
        </Bar>
      )}
      {result && !stale ? <Result result={result} /> : <ComingSheets />}
    </>
  );
}

function WaitingForCell() {
  const say = useSay();
  const session = useSession();
  return (
    <>
      <Bar
        intent="warning"
        title={say("pane.summary.cellEdit.title")}
        actions={
          <Button size="small" onClick={session.cancelRefresh}>
            {say("pane.summary.cancel")}
          </Button>
        }
      >
        {say("pane.summary.cellEdit")}
      </Bar>
      <ComingSheets waiting />
    </>
  );
}

function RefreshButton({ running }: { readonly running: boolean }) {
  const say = useSay();
  const session = useSession();
  const { recognition } = useReview();
  const reading = useSessionState().phase === "reading";
  return (
    <Button
      appearance={recognition.sources.length > 0 ? "primary" : "secondary"}
      disabledFocusable={running || reading}
      icon={running ? <Busy /> : null}
      onClick={() => void session.refresh()}
    >
      {say("pane.summary.refresh")}
    </Button>
  );
}

function Where() {
  const say = useSay();
  const { refresh, refreshedAt, language, fault, phase } = useSessionState();
  if (refresh.waitingForCellEdit) return <>{say("pane.summary.waiting")}</>;
  if (refresh.stage !== "idle") return <>{say(`pane.summary.stage.${refresh.stage}`)}</>;
  if (!refreshedAt) return <>{say("pane.summary.notYet")}</>;
  const complete = phase !== "stopped" || fault === null;
  const moment = momentText(refreshedAt, language);
  return <>{say(complete ? "pane.summary.refreshed" : "pane.summary.lastComplete", { moment })}</>;
}
