import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { lazy, Suspense, useState } from "react";
import { Busy } from "../frame/Busy";
import { clockText } from "../formats";
import { Step } from "../frame/Step";
import { Waiting } from "../frame/Waiting";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { MissingTable } from "./MissingTable";
import { ProgrammeRow } from "./ProgrammeRow";
import { useShownTables } from "./shownTables";
import { SourceRow } from "./SourceRow";
import { choicesLeft, sourceRoles, startOf } from "./tables";
import { useAllTexts } from "./useAllTexts";
import { YearChoice } from "./YearChoice";
import styles from "./SourcesStep.module.css";

const FirstRun = lazy(() => import("./FirstRun"));
const UnusedTables = lazy(() => import("./UnusedTables"));

/** Step 1: that the right tables and columns are used. */
export function SourcesStep() {
  const say = useSay();
  const { recognition } = useReview();
  const hasTexts = useAllTexts();
  if (recognition.sources.length > 0) return <FoundSources />;
  if (!hasTexts) return <Waiting title={say("pane.step.sources")} titleHidden doing={say("pane.reading")} />;
  return (
    <Suspense fallback={null}>
      <FirstRun />
    </Suspense>
  );
}

function FoundSources() {
  const say = useSay();
  const review = useReview();
  const { recognition } = review;
  const tables = useShownTables(review);
  const hasTexts = useAllTexts();
  const { goToStep } = useNavigation();
  const [open, toggle] = useOpenRow();
  const missing = sourceRoles.filter((role) => !recognition.sources.some((source) => source.role === role));
  return (
    <Step
      title={say("pane.step.sources")}
      titleHidden
      where={<Where />}
      action={
        <Button
          appearance="primary"
          onClick={() => {
            goToStep("review");
          }}
        >
          {say("pane.sources.goToReview")}
        </Button>
      }
    >
      <YearChoice />
      <div className={frame.sectionHead}>
        <h2 className={frame.strong}>{say("pane.sources.tables")}</h2>
        <ReadAgain />
      </div>
      {tables.map((table) => {
        const key = startOf(table.source);
        return (
          <SourceRow
            key={key}
            {...table}
            open={open === key}
            onToggle={() => {
              toggle(key);
            }}
          />
        );
      })}
      {missing.map((role) => (
        <MissingTable key={role} role={role} />
      ))}
      {hasTexts && recognition.unused.length > 0 && (
        <Suspense fallback={null}>
          <UnusedTables />
        </Suspense>
      )}
      <ProgrammeRow
        open={open === "programme"}
        onToggle={() => {
          toggle("programme");
        }}
      />
    </Step>
  );
}

/** One row is open at a time. */
function useOpenRow(): [string | null, (key: string) => void] {
  const [open, setOpen] = useState<string | null>(null);
  return [
    open,
    (key) => {
      setOpen((before) => (before === key ? null : key));
    },
  ];
}

function ReadAgain() {
  const say = useSay();
  const session = useSession();
  const reading = useSessionState().phase === "reading";
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      disabledFocusable={reading}
      icon={reading ? <Busy /> : <ArrowSync16Regular />}
      onClick={() => void session.read()}
    >
      {say("pane.readAgain")}
    </Button>
  );
}

function Where() {
  const say = useSay();
  const { readAt, phase, stale } = useSessionState();
  const { recognition } = useReview();
  const choices = choicesLeft(recognition);
  if (phase === "reading") return <>{say("pane.reading")}</>;
  if (choices > 0 && !stale) {
    return (
      <>
        <strong className={frame.captionStrong}>{say("pane.sources.choicesLeft", { count: choices })}.</strong>{" "}
        {say("pane.sources.proposal")}
      </>
    );
  }
  return (
    <>
      {readAt && `${say("pane.readAt", { time: clockText(readAt) })} `}
      <strong className={frame.captionStrong}>
        {stale ? say("pane.changedSince") : say("pane.sources.ready", { count: recognition.sources.length })}
      </strong>
    </>
  );
}
