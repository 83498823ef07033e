import { Button, mergeClasses } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useId, useRef } from "react";
import { isEmptySection, missingParameters, type MemoSection } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { SectionText } from "./SectionText";
import styles from "./Section.module.css";

interface Properties {
  readonly section: MemoSection;
  readonly onCopy: (section: MemoSection, shown: HTMLElement) => void;
}

/** A section of the memo: a bar with its name and what can be done with it, and its text. */
export function Section({ section, onCopy }: Properties) {
  const say = useSay();
  const nameId = useId();
  const text = useRef<HTMLDivElement>(null);
  const empty = isEmptySection(section);
  const hasOwnText = section.blocks.some((block) => block.included && block.ownText !== null);
  return (
    <section className={styles.section} aria-labelledby={nameId}>
      <div className={styles.bar}>
        <span id={nameId} className={mergeClasses(frame.caption, frame.quiet, styles.name)}>
          {section.name}
          {hasOwnText && <span className={styles.own}>{` · ${say("pane.text.ownText")}`}</span>}
        </span>
        {!empty && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.copy}
            icon={<Copy16Regular />}
            aria-label={say("pane.text.copySection", { section: section.name })}
            title={say("pane.text.copySection", { section: section.name })}
            onClick={() => {
              if (text.current) onCopy(section, text.current);
            }}
          />
        )}
      </div>
      {empty ? (
        <p className={mergeClasses(frame.caption, frame.calm, styles.empty)}>
          <SeverityMark severity="warning" />
          <span>{say("pane.text.empty", { missing: missingParameters(section).length, names: { list: missingParameters(section) } })}</span>
        </p>
      ) : (
        <div ref={text}>
          <SectionText sectionId={section.id} />
        </div>
      )}
    </section>
  );
}
