import { Button } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { Busy } from "../frame/Busy";
import { clockText, momentText } from "../formats";
import { Bar } from "../frame/Bar";
import { Step } from "../frame/Step";
import { useDelayed } from "../frame/useDelayed";
import { Waiting } from "../frame/Waiting";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { ComingSheets } from "./ComingSheets";
import { Renewals } from "./Renewals";
import { Result } from "./Result";
import { Stages } from "./Stages";
import { StandingList } from "./StandingList";
import { StoppedBar } from "./StoppedBar";
import { UndoButton } from "./UndoButton";
import { UndoneBar } from "./UndoneBar";
import { useUndo, type Undo } from "./useUndo";
import { WaitingForCell } from "./WaitingForCell";

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
  const { refresh, undoable, standing } = useSessionState();
  const place = useRef<HTMLDivElement>(null);
  const undo = useUndo(place);
  const button = useRef<HTMLButtonElement | null>(null);
  const holdButton = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  const focusButton = useCallback(() => button.current?.focus(), []);
  const running = refresh.stage !== "idle";
  const showsProgress = useDelayed(running, progressAfter);
  return (
    <Step
      title={say("pane.summary.title", { year: String(dataset.year ?? "") }).trim()}
      headAction={undoable && !standing ? <UndoButton undo={undo} label={say("pane.summary.undo")} subtle /> : undefined}
      where={<Where />}
      action={<RefreshButton hold={holdButton} running={running} />}
      // Beside how the sheets stand, the step says itself what stopped.
      faultShown={standing !== null}
    >
      <div ref={place}>
        {refresh.waitingForCellEdit ? (
          <WaitingForCell onFocusLost={focusButton} />
        ) : running && showsProgress ? (
          <Stages progress={refresh} />
        ) : (
          <Standing undo={undo} />
        )}
      </div>
    </Step>
  );
}

/** Before and after a refresh. */
function Standing({ undo }: { readonly undo: Undo }) {
  const say = useSay();
  const { result, stale, refreshedAt, standing, undone } = useSessionState();
  if (standing) {
    return (
      <>
        <StoppedBar standing={standing} undo={undo} />
        <StandingList standing={standing} />
      </>
    );
  }
  return (
    <>
      {undone && <UndoneBar undone={undone} />}
      {stale && refreshedAt && (
        <Bar intent="warning" title={say("pane.summary.stale.title")}>
          {say("pane.summary.stale", { time: clockText(refreshedAt) })}
        </Bar>
      )}
      {result && !stale ? (
        <>
          <Result result={result} />
          <Renewals />
        </>
      ) : (
        <>
          <Renewals />
          <ComingSheets />
        </>
      )}
    </>
  );
}

interface RefreshButtonProperties {
  readonly hold: (button: HTMLButtonElement | null) => void;
  readonly running: boolean;
}

function RefreshButton({ hold, running }: RefreshButtonProperties) {
  const say = useSay();
  const session = useSession();
  const { recognition } = useReview();
  const reading = useSessionState().phase === "reading";
  return (
    <Button
      ref={hold}
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
  const { refresh, refreshedAt, language, fault, phase, standing, undone } = useSessionState();
  if (refresh.waitingForCellEdit) return <>{say("pane.summary.waiting")}</>;
  if (refresh.stage !== "idle") return <>{say(`pane.summary.stage.${refresh.stage}`)}</>;
  if (undone) return <>{say(undone.left.length === 0 ? "pane.summary.undone.title" : "pane.summary.undone.partly")}</>;
  if (!refreshedAt) return <>{say(standing ? "pane.summary.notComplete" : "pane.summary.notYet")}</>;
  const complete = standing === null && (phase !== "stopped" || fault === null);
  const moment = momentText(refreshedAt, language);
  return <>{say(complete ? "pane.summary.refreshed" : "pane.summary.lastComplete", { moment })}</>;
}
