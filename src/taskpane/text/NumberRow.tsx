import { mergeClasses } from "@fluentui/react-components";
import { localAddress, type NumberInText, type Severity } from "../../model";
import { numberText } from "../formats";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay, useSession } from "../sessionContext";
import styles from "./Numbers.module.css";

const marks: Readonly<Record<NumberInText["check"], Severity | "good">> = {
  agrees: "good",
  found: "good",
  stands: "good",
  notCompared: "info",
  notFound: "warning",
  differs: "error",
};

/** A number of the text: what it is, where it comes from, and how it was checked. */
export function NumberRow({ number }: { readonly number: NumberInText }) {
  const say = useSay();
  const { text, section, check, excel } = number;
  const name = say(number.name);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <span className={frame.captionStrong}>{valueText(number)}</span>
        <span className={mergeClasses(frame.quiet, styles.meta)}>{name === "" ? section : `${name} · ${section}`}</span>
      </th>
      <td className={styles.cell}>
        <Sources number={number} text={text} />
      </td>
      <td className={styles.cell}>
        <span className={styles.check}>
          <SeverityMark severity={marks[check]} />
          <span>{say(`pane.numbers.check.${check}`, { excel: numberText(excel) })}</span>
        </span>
      </td>
    </tr>
  );
}

/** As the text says it; a number in words with its digits. */
function valueText({ text, value }: NumberInText): string {
  return value === null || /\d/.test(text) ? text : `${text} (${numberText(value)})`;
}

function Sources({ number: { sources, origin }, text }: { readonly number: NumberInText; readonly text: string }) {
  const say = useSay();
  const session = useSession();
  const [first] = sources;
  if (!first) return <span className={frame.quiet}>{say(`pane.numbers.origin.${origin}`)}</span>;
  const place = localAddress(first);
  return (
    <>
      <LinkButton
        aria-label={say("pane.numbers.goTo", { text, cell: `${place}, ${first.sheet}` })}
        onClick={() => void session.goTo(first)}
      >
        {place}
      </LinkButton>
      <span className={mergeClasses(frame.quiet, styles.meta)}>
        {say("pane.numbers.sourceSheet", { sheet: first.sheet, more: sources.length - 1 })}
      </span>
    </>
  );
}
