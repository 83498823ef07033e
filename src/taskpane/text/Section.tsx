import { lazy, Suspense, useEffect, useRef } from "react";
import { isEmptySection, type Finding, type MemoSection } from "../../model";
import { useDocument } from "./documents";
import { editKey, firstEdit, useEdits } from "./edits";
import { EmptySection } from "./EmptySection";
import { Remarks } from "./Remarks";
import { SectionBar } from "./SectionBar";
import { SectionText } from "./SectionText";
import styles from "./Section.module.css";

const EditSection = lazy(() => import("./EditSection"));

interface Properties {
  readonly section: MemoSection;
  /** What the rules say of its texts. */
  readonly remarks: readonly Finding[];
  /** How many lines of it are shown before the user asks for more. */
  readonly lines: number;
  readonly onCopy: (section: MemoSection, shown: HTMLElement) => void;
}

/** A section of a document: a bar with its name and what can be done with it, and its text, or one of its blocks being edited. */
export function Section({ section, remarks, lines, onCopy }: Properties) {
  const { document } = useDocument();
  const { all, put } = useEdits();
  const text = useRef<HTMLDivElement>(null);
  const pencil = useRef<HTMLButtonElement | null>(null);
  const key = editKey(document, section.id);
  const isEdited = all.has(key);
  useFocusBack(isEdited, pencil);
  const empty = isEmptySection(section);
  return (
    <section className={styles.section} aria-label={section.name}>
      {isEdited ? (
        <Suspense fallback={null}>
          <EditSection section={section} />
        </Suspense>
      ) : (
        <>
          <SectionBar
            section={section}
            pencil={(button) => {
              pencil.current = button;
            }}
            onEdit={() => {
              put(key, firstEdit(section));
            }}
            onCopy={
              empty
                ? null
                : () => {
                    if (text.current) onCopy(section, text.current);
                  }
            }
          />
          {empty ? (
            <EmptySection section={section} />
          ) : (
            <div ref={text}>
              <SectionText section={section} lines={lines} onDecided={() => pencil.current?.focus()} />
            </div>
          )}
        </>
      )}
      {remarks.length > 0 && <Remarks findings={remarks} />}
    </section>
  );
}

/** When the editing ends, the focus goes back to the button that opened it. */
function useFocusBack(isEdited: boolean, pencil: { readonly current: HTMLButtonElement | null }): void {
  const was = useRef(isEdited);
  useEffect(() => {
    if (was.current && !isEdited) pencil.current?.focus();
    was.current = isEdited;
  }, [isEdited, pencil]);
}
