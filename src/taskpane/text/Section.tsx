import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useId, useRef } from "react";
import { isEmptySection, missingParameters, type MemoSection } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import { useFrameStyles } from "../frame/styles";
import { useSay } from "../sessionContext";
import { SectionText } from "./SectionText";

const useStyles = makeStyles({
  section: {
    padding: "0 12px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  bar: { display: "flex", alignItems: "center", gap: "4px", minHeight: "34px" },
  name: { flexGrow: 1, minWidth: 0 },
  own: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  copy: { marginRight: "-4px" },
  empty: { display: "flex", gap: "6px" },
});

interface Properties {
  readonly section: MemoSection;
  readonly onCopy: (section: MemoSection, shown: HTMLElement) => void;
}

/** A section of the memo: a bar with its name and what can be done with it, and its text. */
export function Section({ section, onCopy }: Properties) {
  const styles = useStyles();
  const frame = useFrameStyles();
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
