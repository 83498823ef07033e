import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession } from "../sessionContext";
import { useDocument } from "./documents";
import styles from "./WordFile.module.css";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const fileNames = { memo: "tjansteskrivelse", followUp: "uppfoljning" } as const;

/** The document as a Word file, where the host lets the pane download one; copying works everywhere and stays the main way. */
export function WordFile() {
  const say = useSay();
  const session = useSession();
  const { document, tell } = useDocument();
  const { year } = useReview().dataset;
  const [busy, setBusy] = useState(false);
  const [fetched, setFetched] = useState<string | null>(null);
  if (!session.canDownload()) return <p className={mergeClasses(frame.caption, frame.quiet, styles.word)}>{say("pane.text.paste")}</p>;
  const download = async () => {
    setBusy(true);
    const file = await session.wordFile(document);
    setBusy(false);
    if (!file) return;
    const name = [fileNames[document], ...(year === null ? [] : [String(year)])].join("-") + ".docx";
    saveAs(name, file);
    setFetched(name);
    tell(say("pane.text.wordDone", { name }));
  };
  return (
    <div className={mergeClasses(frame.caption, frame.quiet, styles.word)}>
      <Button size="small" icon={<ArrowDownload16Regular />} disabledFocusable={busy} onClick={() => void download()}>
        {say("pane.text.word")}
      </Button>
      {fetched !== null && <p className={styles.done}>{say("pane.text.wordDone", { name: fetched })}</p>}
    </div>
  );
}

/** Lets the browser save bytes under a name. */
function saveAs(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: wordType }));
  const link = window.document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin the download only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
