import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Finding } from "../../model";
import frame from "../frame/frame.module.css";
import { FindingLine } from "./FindingLine";
import { findingKey } from "./groups";
import { drawnLines, lineHeight } from "./lineWindow";
import type { OpenLine } from "./openRows";
import { useLineWindow } from "./useLineWindow";
import { useWalk } from "./walk";
import styles from "./FindingLines.module.css";

interface Properties {
  readonly findings: readonly Finding[];
  readonly openLine: OpenLine | null;
  readonly onOpenLine: (line: OpenLine | null) => void;
}

/** The findings of a rule, a line each. A rule may have thousands: only the lines near what is seen are drawn. */
export function FindingLines({ findings, openLine, onOpenLine }: Properties) {
  const walk = useWalk();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState(-1);
  const open = useMemo(
    () => (openLine ? findings.findIndex((finding) => findingKey(finding) === openLine.finding) : -1),
    [findings, openLine],
  );
  const count = findings.length;
  const drawn = drawnLines(useLineWindow(list, count, open), [open, focused], count);
  const last = drawn.at(-1)?.index ?? -1;
  return (
    <ul
      ref={list}
      className={mergeClasses(frame.list, styles.lines)}
      style={{ paddingBottom: (count - 1 - last) * lineHeight }}
      onFocus={({ target }) => {
        const line = Number(target.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? -1);
        const finding = findings[line];
        setFocused(line);
        if (finding) walk.visit(finding);
      }}
    >
      {drawn.map(({ index, gap }) => {
        const finding = findings[index];
        return (
          finding && (
            <li key={index} data-line={index} aria-setsize={count} aria-posinset={index + 1} style={{ marginTop: gap * lineHeight }}>
              <FindingLine
                finding={finding}
                open={index === open && openLine ? openLine.part : null}
                onOpen={(part) => {
                  walk.visit(finding);
                  onOpenLine(part && { finding: findingKey(finding), part });
                }}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
