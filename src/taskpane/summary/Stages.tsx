import { mergeClasses } from "@fluentui/react-components";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import type { RefreshProgress } from "../../app/session";
import type { RefreshStage } from "../../model";
import { Busy } from "../frame/Busy";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import styles from "./Stages.module.css";

const stages: readonly RefreshStage[] = ["reading", "reviewing", "writing", "comparing"];

/** How far the work has come when each stage begins; the reading's own share lies between the first two. */
const begins: Readonly<Record<RefreshStage, number>> = { reading: 0, reviewing: 0.35, writing: 0.5, comparing: 0.9 };

/** The refresh while it runs: the bar and the four stages. The foot announces each stage, so this is silent. */
export function Stages({ progress }: { readonly progress: RefreshProgress }) {
  const say = useSay();
  const present = stages.find((stage) => stage === progress.stage) ?? "reading";
  const done = begins[present] + (present === "reading" ? progress.share * begins.reviewing : 0);
  const percent = Math.round(done * 100);
  return (
    <div className={styles.place}>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label={say("pane.summary.progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className={styles.filled} style={{ width: `${String(percent)}%` }} />
      </div>
      <ol className={frame.list}>
        {stages.map((stage) => (
          <Stage key={stage} stage={stage} state={stateOf(stage, present)} />
        ))}
      </ol>
      <p className={mergeClasses(frame.caption, frame.calm, styles.hint)}>{say("pane.summary.wait")}</p>
    </div>
  );
}

type StageState = "done" | "present" | "coming";

function stateOf(stage: RefreshStage, present: RefreshStage): StageState {
  const distance = stages.indexOf(stage) - stages.indexOf(present);
  return distance < 0 ? "done" : distance === 0 ? "present" : "coming";
}

function Stage({ stage, state }: { readonly stage: RefreshStage; readonly state: StageState }) {
  const say = useSay();
  const look = { done: frame.body, present: frame.strong, coming: mergeClasses(frame.body, frame.quiet) }[state];
  return (
    <li className={styles.stage} aria-current={state === "present" ? "step" : undefined}>
      {state === "done" && <SeverityMark severity="good" />}
      {state === "present" && <Busy />}
      {state === "coming" && <Circle16Regular className={mergeClasses(styles.coming)} aria-hidden="true" />}
      <span className={look}>{say(`pane.summary.stage.${stage}`)}</span>
      {state === "done" && <span className={frame.hiddenText}>{say("pane.summary.stageDone")}</span>}
    </li>
  );
}
