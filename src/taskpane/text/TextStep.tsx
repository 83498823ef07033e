import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { DocumentKind } from "../../model";
import { Step } from "../frame/Step";
import { Waiting } from "../frame/Waiting";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { DocumentText } from "./DocumentText";
import { EditsProvider, useEditsState } from "./edits";
import styles from "./TextStep.module.css";

/** Step 4: the documents as they will look in Word, ready to copy. Default export: fetched when the first screen stands. */
export default function TextStep() {
  const say = useSay();
  const { recognition } = useReview();
  const { draft } = useSessionState();
  const [document, setDocument] = useState<DocumentKind>("memo");
  // What is being written is kept here, above all that a new reading takes away.
  const edits = useEditsState();
  if (!draft) return <Waiting title={say("pane.text.title")} doing={say("pane.text.composing")} />;
  if (recognition.sources.length === 0) return <NothingToWrite />;
  return (
    <EditsProvider value={edits}>
      <DocumentText draft={draft} document={document} onChoose={setDocument} />
    </EditsProvider>
  );
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
