import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useRef } from "react";
import type { DocumentKind, Draft } from "../../model";
import { Step } from "../frame/Step";
import frame from "../frame/frame.module.css";
import { FixBar, FixNews } from "../review/FixBar";
import { useWorkState, WorkProvider } from "../review/work";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { CopyState } from "./CopyState";
import { DocumentChoice } from "./DocumentChoice";
import { DocumentProvider, isDone, memoOf } from "./documents";
import { useEdits } from "./edits";
import { NumbersPart } from "./NumbersPart";
import { Paper } from "./Paper";
import { Preliminary } from "./Preliminary";
import { textRules } from "../../app/textRules";
import { TracingProvider } from "./trace";
import { TraceStrip, Whereabouts } from "./TraceStrip";
import { useCopyAction } from "./useCopyAction";
import { useDocumentWork } from "./useDocumentWork";
import { useTraceState } from "./useTraceState";
import { WordFile } from "./WordFile";

interface Properties {
  readonly draft: Draft;
  readonly document: DocumentKind;
  readonly onChoose: (document: DocumentKind) => void;
}

/** A document, with the choice of the other one; what is copied and what is changed of it goes from here. */
export function DocumentText({ draft, document, onChoose }: Properties) {
  const say = useSay();
  const session = useSession();
  const place = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const errors = useErrorCount();
  const tracing = useTraceState(document);
  const copying = useCopyAction(document);
  const fixing = useWorkState(place);
  const { news, work } = useDocumentWork(document);
  const { sections } = memoOf(draft, document);
  const fixed = useFixOfText();
  // The foot says what was copied; what was done before that is old news.
  const copy: typeof copying.copy = (...given) => {
    work.tell("");
    copying.copy(...given);
  };
  return (
    <DocumentProvider value={work}>
      <TracingProvider value={tracing}>
        <WorkProvider value={fixing}>
          <Step
            grey
            title={say(`pane.text.document.${document}`)}
            status={sections.length > 0 && say("pane.text.doneCount", { done: sections.filter(isDone).length, count: sections.length })}
            faultShown={useFaultInEdit() || work.busy}
            banner={errors > 0 && <Preliminary errors={errors} />}
            strip={tracing.trace && <TraceStrip trace={tracing.trace} onStep={tracing.step} onClose={tracing.close} />}
            where={
              <>
                {(tracing.trace !== null || news !== "" || fixed) && (
                  <span className={frame.hiddenText}>
                    {tracing.trace && <Whereabouts trace={tracing.trace} />} {news} {fixed && <FixNews />}{" "}
                  </span>
                )}
                <CopyState document={document} pressKeys={copying.pressKeys} />
              </>
            }
            action={
              <Button
                appearance="primary"
                icon={<Copy16Regular />}
                onClick={() => {
                  if (paper.current) copy(null, session.memoFlavours(document), paper.current);
                }}
              >
                {say("pane.text.copyAll")}
              </Button>
            }
          >
            <div ref={place}>
              {fixed && <FixBar />}
              <DocumentChoice document={document} onChoose={onChoose} />
              <Paper
                key={document}
                paper={paper}
                memo={memoOf(draft, document)}
                onCopy={({ id, name }, shown) => {
                  copy({ section: name }, session.memoFlavours(document, id), shown);
                }}
              />
              <NumbersPart
                key={`numbers of ${document}`}
                onCopy={(shown) => {
                  copy("numbers", session.numbersFlavours(document), shown);
                }}
              />
              <WordFile key={`file of ${document}`} />
            </div>
          </Step>
        </WorkProvider>
      </TracingProvider>
    </DocumentProvider>
  );
}

function useErrorCount(): number {
  const { findings } = useReview();
  return useMemo(() => findings.filter((finding) => finding.severity === "error").length, [findings]);
}

/** Whether the last fix was one of a text: what was done in another step is not told here. */
function useFixOfText(): boolean {
  const { lastFix } = useSessionState();
  return lastFix !== null && textRules.has(lastFix.rule);
}

/** Whether what stopped is told beside a text that could not be saved. */
function useFaultInEdit(): boolean {
  const { fault } = useSessionState();
  const { all } = useEdits();
  return fault !== null && [...all.values()].some((edit) => edit.fault === fault);
}
