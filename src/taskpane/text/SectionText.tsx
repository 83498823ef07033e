import { Button } from "@fluentui/react-components";
import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import { useMemo, useState } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { MemoSection } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay, useSession, useSessionState } from "../sessionContext";
import { ChangeBox } from "./ChangeBox";
import { useDocument } from "./documents";
import { NumberLink } from "./NumberLink";
import { TextTable } from "./TextTable";
import { beginningOf, changedBlocks, lineCountOf } from "./pieces";
import styles from "./SectionText.module.css";

/** The memo's headings come one level below the step's own. */
const components: Partial<Components> = { h1: "h2", h2: "h3", h3: "h4", data: NumberLink, table: TextTable };

/** So many lines come with each press of the button. */
const more = 200;

interface Properties {
  readonly section: MemoSection;
  /** How many lines are shown at first. */
  readonly lines: number;
  /** Something has been decided about a changed proposal: its box is gone. */
  readonly onDecided: () => void;
}

/** The text of a section, from the same tree as the clipboard's; of a long one its beginning. */
export function SectionText({ section, lines, onDecided }: Properties) {
  const say = useSay();
  const [extra, setExtra] = useState(0);
  const { stretches, left, changedLeft } = useBeginning(section, lines + extra);
  return (
    <div className={styles.text} lang="sv">
      {stretches.map(({ text, changed }, index) => (
        <div key={index} className={styles.stretch}>
          {text}
          {changed.map((block) => (
            <ChangeBox key={block.id} block={block} onDecided={onDecided} />
          ))}
        </div>
      ))}
      {changedLeft > 0 && <p className={frame.caption}>{say("pane.text.change.below", { count: changedLeft })}</p>}
      {left > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setExtra(extra + more);
          }}
        >
          {say("pane.text.showMore", { count: Math.min(left, more), left })}
        </Button>
      )}
    </div>
  );
}

/** What is drawn, made anew only when the text or its length changes. */
function useBeginning(section: MemoSection, most: number) {
  const session = useSession();
  const { document } = useDocument();
  const { draft } = useSessionState();
  return useMemo(() => {
    const tree = draft && most > 0 ? session.memoTree(document, section.id) : null;
    if (!tree) return { stretches: [], left: lineCountOf(section), changedLeft: changedBlocks(section).length };
    const { stretches, ...rest } = beginningOf(tree, section, most);
    const drawn = stretches.map((stretch) => ({ ...stretch, text: toJsxRuntime(stretch.tree, { Fragment, jsx, jsxs, components }) }));
    return { stretches: drawn, ...rest };
  }, [session, document, draft, section, most]);
}
