import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Catalogue } from "../../messages";
import type { Finding } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { CellLink } from "./CellLink";
import { FindingActions } from "./FindingActions";
import { findingKey } from "./groups";
import { useWalk } from "./walk";
import styles from "./FindingCard.module.css";

/** A finding in full: what, why, what to do, and the ways to do it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const walk = useWalk();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (walk.awaits(finding)) card.current?.focus();
  });
  return (
    <article
      ref={card}
      tabIndex={-1}
      className={styles.card}
      aria-label={`${say(`pane.severity.${finding.severity}`)}: ${finding.value === "" ? say(finding.message) : finding.value}`}
      onFocus={() => {
        walk.visit(finding);
      }}
    >
      <div className={styles.top}>
        <strong className={mergeClasses(frame.strong, styles.value)}>{finding.value}</strong>
        <span className={frame.caption}>
          <CellLink finding={finding} />
        </span>
      </div>
      <dl className={mergeClasses(styles.facts, frame.caption)}>
        {factsOf(finding, say).map(([name, text]) => (
          <Fact key={name} name={name} text={text} />
        ))}
      </dl>
      <FindingActions key={findingKey(finding)} finding={finding} />
    </article>
  );
}

function factsOf({ rule, severity, message, advice, accepted }: Finding, say: Catalogue["say"]): readonly (readonly [string, string])[] {
  const basisId = `rule.${rule}.basis`;
  const basis = say(basisId, message.values);
  return [
    [say(`pane.severity.${severity}`), say(message)],
    // A rule without a basis has no such text, and an unknown id says itself.
    ...(basis === basisId ? [] : [[say("pane.review.basis"), basis] as const]),
    ...(accepted
      ? ([
          [say("pane.review.accepted"), accepted.reason],
          [say("pane.review.acceptedWhen"), accepted.when],
        ] as const)
      : [[say("pane.review.advice"), say(advice)] as const]),
  ];
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt className={frame.quiet}>{name}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
