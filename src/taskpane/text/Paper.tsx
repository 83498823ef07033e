import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type RefObject } from "react";
import type { Memo, MemoSection } from "../../model";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { editKey, useEdits } from "./edits";
import { linesAtFirst } from "./lines";
import { remarksBySection } from "./remarks";
import { Section } from "./Section";
import styles from "./Paper.module.css";

const EditSection = lazy(() => import("./EditSection"));

interface Properties {
  readonly memo: Memo;
  readonly paper: RefObject<HTMLDivElement>;
  readonly onCopy: (section: MemoSection, shown: HTMLElement) => void;
}

/** A document on its paper, section by section. */
export function Paper({ memo, paper, onCopy }: Properties) {
  const say = useSay();
  const { findings } = useReview();
  const remarks = useMemo(() => remarksBySection(memo, findings), [memo, findings]);
  const lines = useMemo(() => linesAtFirst(memo.sections), [memo]);
  return (
    <div ref={paper} className={styles.paper}>
      {memo.sections.map((section, index) => (
        <Section key={section.id} section={section} remarks={remarks.get(section.id) ?? []} lines={lines[index] ?? 0} onCopy={onCopy} />
      ))}
      {memo.sections.length === 0 && (
        <p className={mergeClasses(frame.body, frame.calm, styles.part)}>{say(`pane.text.nothingIn.${memo.document}`)}</p>
      )}
      <LostSections memo={memo} />
    </div>
  );
}

/** What was being written in sections that are no longer in the document. */
function LostSections({ memo: { document, sections } }: { readonly memo: Memo }) {
  const say = useSay();
  const { all } = useEdits();
  const present = new Set(sections.map(({ id }) => editKey(document, id)));
  const start = editKey(document, "");
  const lost = [...all.keys()].filter((key) => key.startsWith(start) && !present.has(key)).map((key) => key.slice(start.length));
  return (
    <>
      {lost.map((id) => (
        <section key={id} className={styles.part} aria-label={say("pane.text.edit.lostSection")}>
          <Suspense fallback={null}>
            <EditSection section={{ id, name: say("pane.text.edit.lostSection"), blocks: [] }} />
          </Suspense>
        </section>
      ))}
    </>
  );
}
