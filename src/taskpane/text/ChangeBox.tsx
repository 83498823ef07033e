import { Button, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { inlineText, type MemoBlock, type MemoChange, type ProposalChange } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay, useSessionState } from "../sessionContext";
import { useDocument } from "./documents";
import styles from "./ChangeBox.module.css";

interface Properties {
  readonly block: MemoBlock;
  readonly onDecided: () => void;
}

/** The proposal under an own text has changed: what differs, to keep, to take over, or to put the new numbers into the own text. */
export function ChangeBox({ block, onDecided }: Properties) {
  const say = useSay();
  const { language } = useSessionState();
  const { busy, change, tell } = useDocument();
  const titleId = useId();
  if (!block.change) return null;
  const decide = (kind: "keep" | "merge" | "takeOver") => async () => {
    const decision: MemoChange = { kind, block: block.id };
    if ((await change(decision)) !== null) return;
    tell(say("pane.text.change.decided", { kind }));
    onDecided();
  };
  const button = (kind: "keep" | "merge" | "takeOver") => (
    <Button size="small" disabledFocusable={busy} onClick={() => void decide(kind)()}>
      {say(`pane.text.change.${kind}`)}
    </Button>
  );
  const canMerge = block.change.merged !== null;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.box} lang={language}>
      <p className={styles.top}>
        <SeverityMark severity="warning" />
        <strong id={titleId} className={frame.strong}>
          {say("pane.text.change.title")}
        </strong>
      </p>
      {block.change.numbers.length > 0 ? (
        <Numbers change={block.change} subject={subjectOf(block)} />
      ) : (
        <Texts block={block} basedOn={block.change.basedOn} />
      )}
      <div className={styles.actions}>
        {button("keep")}
        {canMerge ? button("merge") : button("takeOver")}
      </div>
      {canMerge && (
        <details className={mergeClasses(frame.caption, styles.more)}>
          <summary>{say("pane.text.change.more")}</summary>
          <p className={mergeClasses(frame.caption, styles.proposal)} lang="sv">
            {inlineText(block.proposal)}
          </p>
          {button("takeOver")}
        </details>
      )}
    </div>
  );
}

function Numbers({ change, subject }: { readonly change: ProposalChange; readonly subject: string }) {
  const say = useSay();
  const right = mergeClasses(styles.head, styles.right);
  const value = mergeClasses(styles.cell, styles.right);
  return (
    <table className={mergeClasses(styles.table, frame.caption, frame.figures)}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {subject === "" ? say("pane.text.change.number") : subject}
          </th>
          <th scope="col" className={right}>
            {say("pane.text.change.yours")}
          </th>
          <th scope="col" className={right}>
            {say("pane.text.change.new")}
          </th>
        </tr>
      </thead>
      <tbody>
        {change.numbers.map(({ label, before, now }, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            <td className={value}>{before === "" ? "–" : before}</td>
            <td className={value}>{now === "" ? "–" : now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a block speaks of, by the words before its first number; "" where they are too many to head a column. */
function subjectOf({ proposal }: MemoBlock): string {
  return /^\D{1,32}(?=\d)/.exec(inlineText(proposal))?.[0].trim() ?? "";
}

/** No number differs, but words do: the proposal as it was and as it is. */
function Texts({ block, basedOn }: { readonly block: MemoBlock; readonly basedOn: string }) {
  const say = useSay();
  const rows = [
    [say("pane.text.change.was"), basedOn],
    [say("pane.text.change.now"), inlineText(block.proposal)],
  ] as const;
  return (
    <dl className={mergeClasses(frame.caption, styles.texts)}>
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt className={frame.captionStrong}>{name}</dt>
          <dd className={styles.text} lang="sv">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
