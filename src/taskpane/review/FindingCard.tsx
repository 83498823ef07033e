import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../model";
import { useFrameStyles } from "../frame/styles";
import { useSay, useSession } from "../sessionContext";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  card: {
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  value: { overflowWrap: "anywhere" },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "56px minmax(0, 1fr)", columnGap: "8px", rowGap: "4px", paddingTop: "4px" },
  fact: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "10px" },
});

/** A finding in full: what, why, what to do, and the way to the cell. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const frame = useFrameStyles();
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
  const styles = useStyles();
  const frame = useFrameStyles();
  return (
    <>
      <dt className={frame.quiet}>{name}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
