import { Button, mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay, useSession } from "../sessionContext";
import { CellLink } from "./CellLink";
import styles from "./FindingCard.module.css";

/** A finding in full: what, why, what to do, and the way to the cell. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const session = useSession();
  const { cell, severity } = finding;
  const basisId = `rule.${finding.rule}.basis`;
  const basis = say(basisId, finding.message.values);
  const facts = [
    [say(`pane.severity.${severity}`), say(finding.message)],
    // A rule without a basis has no such text, and an unknown id says itself.
    ...(basis === basisId ? [] : [[say("pane.review.basis"), basis] as const]),
    [say("pane.review.advice"), say(finding.advice)],
  ] as const;
  return (
    <article className={styles.card}>
      <div className={styles.top}>
        <strong className={mergeClasses(frame.strong, styles.value)}>{finding.value}</strong>
        <span className={frame.caption}>
          <CellLink finding={finding} />
        </span>
      </div>
      <dl className={mergeClasses(styles.facts, frame.caption)}>
        {facts.map(([name, text]) => (
          <Fact key={name} name={name} text={text} />
        ))}
      </dl>
      {cell && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => void session.goTo(cell)}>
            {say("pane.review.goToCell")}
          </Button>
        </div>
      )}
    </article>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt className={frame.quiet}>{name}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
