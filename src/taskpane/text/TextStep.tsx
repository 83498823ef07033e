import { Button, mergeClasses } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useCallback, useMemo, useRef } from "react";
import type { Memo } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import { Step } from "../frame/Step";
import { Waiting } from "../frame/Waiting";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { CopyState } from "./CopyState";
import { Section } from "./Section";
import { TraceStrip, Whereabouts } from "./TraceStrip";
import { TracingProvider } from "./trace";
import { useCopyAction } from "./useCopyAction";
import { useTraceState } from "./useTraceState";
import styles from "./TextStep.module.css";

/** Step 4: the memo as it will look in Word, ready to copy. Default export: fetched when the first screen stands. */
export default function TextStep() {
  const say = useSay();
  const { recognition } = useReview();
  const { draft } = useSessionState();
  if (!draft) return <Waiting title={say("pane.text.title")} doing={say("pane.text.composing")} />;
  return recognition.sources.length === 0 ? <NothingToWrite /> : <MemoText memo={draft.memo} />;
}

function MemoText({ memo }: { readonly memo: Memo }) {
  const say = useSay();
  const paper = useRef<HTMLDivElement>(null);
  const errors = useErrorCount();
  const tracing = useTraceState();
  const copying = useCopyAction();
  const copyAll = useCallback(() => {
    if (paper.current) copying.copy(null, paper.current);
  }, [copying]);
  return (
    <TracingProvider value={tracing}>
      <Step
        grey
        title={say("pane.text.title")}
        banner={errors > 0 && <Preliminary errors={errors} />}
        strip={tracing.trace && <TraceStrip trace={tracing.trace} onStep={tracing.step} onClose={tracing.close} />}
        where={
          <>
            <CopyState pressKeys={copying.pressKeys} />
            <span className={frame.hiddenText}>{tracing.trace && <Whereabouts trace={tracing.trace} />}</span>
          </>
        }
        action={
          <Button appearance="primary" icon={<Copy16Regular />} disabledFocusable={!copying.ready} onClick={copyAll}>
            {say("pane.text.copyAll")}
          </Button>
        }
      >
        <div ref={paper} className={styles.paper} lang="sv">
          {memo.sections.map((section) => (
            <Section key={section.id} section={section} onCopy={copying.copy} />
          ))}
        </div>
      </Step>
    </TracingProvider>
  );
}

/** Errors stand: fixed under the step row, never inside the text. */
function Preliminary({ errors }: { readonly errors: number }) {
  const say = useSay();
  const { goToStep } = useNavigation();
  return (
    <aside className={mergeClasses(styles.banner, frame.caption)} aria-label={say("pane.text.preliminaryLabel")}>
      <SeverityMark severity="warning" />
      <span className={styles.bannerText}>
        <strong className={frame.captionStrong}>{say("pane.text.preliminary")}</strong> {say("pane.text.preliminaryWhy", { count: errors })}
      </span>
      <LinkButton
        onClick={() => {
          goToStep("review", { severity: "error" });
        }}
      >
        {say("pane.text.showErrors")}
      </LinkButton>
    </aside>
  );
}

function useErrorCount(): number {
  const { findings } = useReview();
  return useMemo(() => findings.filter((finding) => finding.severity === "error").length, [findings]);
}

function NothingToWrite() {
  const say = useSay();
  const { goToStep } = useNavigation();
  return (
    <Step
      title={say("pane.text.title")}
      where={say("pane.firstRun.where")}
      action={
        <Button
          onClick={() => {
            goToStep("sources");
          }}
        >
          {say("pane.goToSources")}
        </Button>
      }
    >
      <p className={mergeClasses(frame.body, frame.calm, styles.nothing)}>{say("pane.text.nothing")}</p>
    </Step>
  );
}
