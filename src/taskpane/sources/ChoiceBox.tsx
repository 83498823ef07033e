import { mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import styles from "./ChoiceBox.module.css";

export interface Choice {
  readonly key: string;
  readonly label: string;
  /** What the choice means: "2025: 13 676 229 kr". */
  readonly detail: string;
}

interface Properties {
  /** What there is to choose between: "Två kolumner kan vara beviljat belopp." */
  readonly title: string;
  readonly advice: string;
  readonly choices: readonly Choice[];
  /** What is used until the user chooses. */
  readonly proposal: string;
  readonly onChoose: (key: string, from: Element) => Promise<void>;
}

/**
 * An open choice. The proposal is marked and can be chosen too, so a click chooses even what is marked already. The arrow keys only move the
 * mark, or nobody could reach the third choice with them; Space or Enter chooses.
 */
export function ChoiceBox({ title, advice, choices, proposal, onChoose }: Properties) {
  const say = useSay();
  const name = useId();
  const movedByKey = useRef(false);
  const [marked, setMarked] = useState<string | null>(null);
  const choose = async (key: string, from: Element) => {
    setMarked(key);
    await onChoose(key, from);
    setMarked(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    movedByKey.current = event.key.startsWith("Arrow");
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    void choose(event.currentTarget.value, event.currentTarget);
  };
  // The browser makes a click of an arrow key too.
  const onClick = ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
    if (movedByKey.current) setMarked(currentTarget.value);
    else void choose(currentTarget.value, currentTarget);
    movedByKey.current = false;
  };
  return (
    <fieldset className={styles.box} aria-describedby={`${name}keys`}>
      <legend className={mergeClasses(frame.caption, styles.legend)}>
        <SeverityMark severity="warning" />
        <span>
          <strong className={frame.captionStrong}>{title}</strong> {advice}
        </span>
      </legend>
      <p id={`${name}keys`} className={frame.hiddenText}>
        {say("pane.sources.keys")}
      </p>
      {choices.map(({ key, label, detail }) => (
        <label key={key} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={key}
            checked={key === (marked ?? proposal)}
            className={styles.radio}
            onKeyDown={onKeyDown}
            onKeyUp={() => {
              movedByKey.current = false;
            }}
            onClick={onClick}
            // What is marked changes by click and key.
            onChange={() => undefined}
          />
          <span className={styles.texts}>
            <span className={mergeClasses(frame.body, styles.label)}>{label}</span>{" "}
            <span className={mergeClasses(frame.caption, frame.figures)}>{detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
